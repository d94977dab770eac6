package app.kith.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;

/** The main class of the broker's own JVM: formats an empty log folder, then runs Kafka until its parent is gone. */
final class BrokerProgram {

    private BrokerProgram() {}

    public static void main(String[] arguments) throws Exception {
        Path settings = Path.of(arguments[0]);
        String clusterId = arguments[1];
        ProcessHandle.current().parent().ifPresent(BrokerProgram::endWith);
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(settings)) {
            properties.load(reader);
        }
        if (!Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
            StorageTool.execute(
                    new String[] {"format", "--ignore-formatted", "-t", clusterId, "-c", settings.toString()},
                    System.out);
        }
        Kafka.main(new String[] {settings.toString()});
    }

    private static void endWith(ProcessHandle parent) {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> {
            parent.onExit().join();
            Runtime.getRuntime().halt(0);
        });
    }
}
