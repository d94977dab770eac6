package app.kith.bench.matching.reasons;

import app.kith.bench.CannotMeasure;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long it takes to read so many guests, and how much memory, with the options that services run with. */
final class ReadingBench {

    private static final double SECONDS_A_GUEST = 0.04;

    private static final List<String> AS_SERVICES_RUN =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:TieredStopAtLevel=1", "-Xms48m");

    private static final int HEAP_OF_SERVICES = 256;
    private static final int MOST_GUESTS_OF_SERVICES = 1_000;

    private ReadingBench() {}

    static List<Measured> measure(int guests) {
        Reading.Took took = Reading.Took.parse(inOwnJvm(guests));
        String what = "reading %,d guests: ".formatted(guests);
        return List.of(
                new Measured(
                        what + "to a plan, from a cold start; baseline: embedded one by one by MiniLM",
                        took.seconds(),
                        "s",
                        took.plain(),
                        new Goal.AtMost(SECONDS_A_GUEST * guests)),
                new Measured(what + "of it loading", took.loading(), "s", null, null),
                new Measured(what + "resident memory added", took.resident(), "MiB", null, null));
    }

    private static String inOwnJvm(int guests) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(AS_SERVICES_RUN);
        command.add("-Xmx%dm".formatted(guests <= MOST_GUESTS_OF_SERVICES ? HEAP_OF_SERVICES : 4 * HEAP_OF_SERVICES));
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName(),
                Integer.toString(guests)));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new CannotMeasure("reading %d guests failed".formatted(guests));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
