package app.kith.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How one of the five services is started: its program, its JVM's options and its environment. */
record ServiceProcess(ServiceProgram program, int port, Map<String, String> environment, Path log)
        implements Trainable {

    /** Small and quick to start: many JVMs share one machine. */
    static final List<String> JVM_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-Xms48m",
            "-Xmx256m",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=96m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED");

    Part part() {
        var arguments = new ArrayList<>(JVM_OPTIONS);
        if (Files.exists(program.aotCache())) {
            arguments.add("-XX:AOTCache=" + program.aotCache());
        }
        arguments.add("-jar");
        arguments.add(program.jar().toString());
        return new JavaProcess(program.service(), arguments, variables(), health(""), health("/liveness"), log);
    }

    private URI health(String group) {
        return URI.create("http://localhost:%d/actuator/health%s".formatted(PlatformPorts.management(port), group));
    }

    @Override
    public Path aotCache() {
        return program.aotCache();
    }

    /** Starts the service as far as its beans. */
    @Override
    public ProcessBuilder training(Path cache) {
        var command = new ArrayList<String>();
        command.add(JavaProcess.java());
        command.addAll(JVM_OPTIONS);
        command.add("-XX:AOTCacheOutput=" + cache);
        command.add("-Dspring.context.exit=onRefresh");
        command.add("-jar");
        command.add(program.jar().toString());
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(variables());
        return builder;
    }

    /** Its environment, with where it listens. */
    Map<String, String> variables() {
        var all = new HashMap<>(environment);
        all.put("SERVER_PORT", Integer.toString(port));
        all.put("KITH_MANAGEMENT_PORT", Integer.toString(PlatformPorts.management(port)));
        return all;
    }
}
