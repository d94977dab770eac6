package app.kith.house;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The exceptions to a rule, each with the number that is allowed today and its reason. A file's line is
 * {@code <what> <number>: <reason>}; a number that is no longer reached fails as well, so that the list only shrinks.
 */
final class Exceptions {

    private static final Path FOLDER = Path.of("infra", "house", "src", "test", "resources");
    private static final Pattern LINE = Pattern.compile("(?<what>\\S.*) (?<number>\\d+): (?<reason>\\S.*)");

    private Exceptions() {}

    static Map<String, Integer> in(String file) {
        var allowed = new TreeMap<String, Integer>();
        Project.read(FOLDER.resolve(file))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    var parts = LINE.matcher(line);
                    if (!parts.matches()) {
                        throw new IllegalStateException(file + " holds a line that is none: " + line);
                    }
                    allowed.put(parts.group("what"), Integer.parseInt(parts.group("number")));
                });
        return allowed;
    }
}
