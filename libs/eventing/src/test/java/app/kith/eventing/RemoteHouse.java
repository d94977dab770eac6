package app.kith.eventing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** An instance in a process of its own, so that it can be killed as a machine fails: at once, with nothing tidied up. */
final class RemoteHouse implements AutoCloseable {

    private final Process process;

    private RemoteHouse(Process process) {
        this.process = process;
    }

    static RemoteHouse open(String service, String database, String... settings) throws IOException {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dkith.test.kafka=" + Servers.kafka(),
                "-Dkith.test.postgres=" + Servers.postgres(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                service,
                database));
        command.addAll(Arrays.asList(settings));
        return new RemoteHouse(new ProcessBuilder(command).inheritIO().start());
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    /** The main class of that process. */
    static final class Program {
        public static void main(String[] arguments) {
            House.open(arguments[0], arguments[1], List.of(), Arrays.copyOfRange(arguments, 2, arguments.length));
            ProcessHandle.current().parent().orElseThrow().onExit().join();
            Runtime.getRuntime().halt(1);
        }
    }
}
