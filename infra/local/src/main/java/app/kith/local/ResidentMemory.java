package app.kith.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory that processes hold, with pages they share counted once in all (PSS). */
public final class ResidentMemory {

    private ResidentMemory() {}

    /** Bytes held by these processes and their descendants; 0 where the system does not tell. */
    public static long of(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .distinct()
                .mapToLong(process -> kilobytes(process.pid()) * 1024)
                .sum();
    }

    private static long kilobytes(long processId) {
        try (var lines = Files.lines(Path.of("/proc/%d/smaps_rollup".formatted(processId)))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
