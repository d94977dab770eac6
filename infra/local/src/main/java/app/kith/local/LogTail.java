package app.kith.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The last lines of a log, for the person who has to find out why a part does not start. */
final class LogTail {

    /** Of a stack trace only the messages help here. */
    private static final Pattern STACK_FRAME = Pattern.compile("\\s*|\\s+at .*|\\s+\\.\\.\\. \\d+ .*");

    private static final int LINES = 10;
    private static final int WIDTH = 220;

    private LogTail() {}

    static String of(Path log) {
        List<String> lines;
        try {
            lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !STACK_FRAME.matcher(line).matches())
                    .toList();
        } catch (IOException e) {
            return "It wrote nothing to %s.".formatted(log);
        }
        return "Its last lines:%n%s%nThe whole log is %s"
                .formatted(
                        lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                                .map(line -> "    " + (line.length() > WIDTH ? line.substring(0, WIDTH) + " …" : line))
                                .collect(Collectors.joining(System.lineSeparator())),
                        log);
    }
}
