package app.kith.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program of ours that runs once, in a JVM of its own, and ends. */
record JavaTask(String classPath, String mainClass, List<String> arguments, Map<String, String> environment, Path log) {

    /** Runs it; answers whether it ended well. */
    boolean run() {
        var command = new ArrayList<>(List.of(
                JavaProcess.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                classPath,
                mainClass));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            try {
                return process.waitFor() == 0;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new CannotStart("%s could not be run: %s.".formatted(mainClass, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
