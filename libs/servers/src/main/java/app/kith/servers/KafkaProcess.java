package app.kith.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker, with its controller in the same JVM, that runs as a process of this machine. */
public final class KafkaProcess implements AutoCloseable {

    private static final Duration START_DEADLINE = Duration.ofSeconds(90);
    private static final Duration STOP_DEADLINE = Duration.ofSeconds(30);

    private static final String CLUSTER_ID = "5L6g3nShT-eMCtK--X86sw";

    private final Path folder;
    private final int port;
    private final int controllerPort;
    private final boolean kept;
    private @Nullable Process running;

    private KafkaProcess(Path folder, int port, int controllerPort, boolean kept) {
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
        this.kept = kept;
    }

    /**
     * A broker whose topics outlive it. It is not started yet; who starts it also closes it.
     *
     * @param folder where its settings, output and topics are kept, made when missing
     * @param port TCP port for clients on localhost; 0 chooses a free one
     * @param controllerPort TCP port on which it talks to itself; 0 chooses a free one
     */
    public static KafkaProcess keeping(Path folder, int port, int controllerPort) {
        return new KafkaProcess(folder, Ports.choose(port), Ports.choose(controllerPort), true);
    }

    /** A broker for one run, on free ports and an empty folder; it goes away with this JVM. It is not started yet. */
    public static KafkaProcess throwaway() {
        var broker = new KafkaProcess(Folders.temporary("kith-kafka"), Ports.choose(0), Ports.choose(0), false);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        return broker;
    }

    /** Starts the broker and waits until it answers. */
    public KafkaProcess start() {
        launch();
        awaitAnswer(START_DEADLINE);
        return this;
    }

    /** Starts the broker's process without waiting for it; {@link #awaitAnswer} does. */
    public void launch() {
        Ports.requireFree(port, "Kafka");
        Ports.requireFree(controllerPort, "Kafka's controller");
        try {
            Files.createDirectories(folder);
            Path settings = folder.resolve("server.properties");
            writeSettings(settings);
            running = new ProcessBuilder(command(settings))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output()))
                    .start();
        } catch (IOException e) {
            throw new ServerFault("Kafka's process could not be started: " + e.getMessage(), e);
        }
    }

    private List<String> command(Path settings) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Dlogback.configurationFile=app/kith/servers/broker-logback.xml",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"));
        if (kept) {
            // what the first run has loaded, so that later ones start faster
            command.addAll(List.of(
                    "-XX:+AutoCreateSharedArchive",
                    "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                    "-Xlog:disable"));
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BrokerProgram.class.getName(),
                settings.toString(),
                CLUSTER_ID));
        return command;
    }

    /** Waits until the broker answers its clients; fails when it does not within so long. */
    public void awaitAnswer(Duration patience) {
        Process process = running;
        if (process == null) {
            throw new IllegalStateException("not launched");
        }
        try {
            new BrokerProbe(bootstrapServers()).awaitAnswer(process, patience);
        } catch (ExecutionException e) {
            throw new ServerFault("Kafka did not start (%s): see %s.".formatted(e.getMessage(), output()), e);
        } catch (TimeoutException e) {
            throw new ServerFault("Kafka does not answer on port %d: see %s.".formatted(port, output()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it answers its clients within so long. */
    public boolean answers(Duration patience) {
        return new BrokerProbe(bootstrapServers()).answers(patience);
    }

    public boolean isRunning() {
        return running != null && running.isAlive();
    }

    public int port() {
        return port;
    }

    /** The address {@code host:port} for clients. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** The folder of the topics' log segments. */
    public Path logFolder() {
        return folder.resolve("logs");
    }

    /** The file that holds what the broker has to say. */
    public File output() {
        return folder.resolve("kafka.log").toFile();
    }

    /** The broker's process while it runs. */
    public @Nullable ProcessHandle process() {
        return running == null ? null : running.toHandle();
    }

    /** Lets the broker stop in order; it can be started again on the same ports with the same topics. */
    public void stop() {
        end(Process::destroy);
    }

    /** Ends the broker at once, as a power cut would; it can be started again on the same ports. */
    public void kill() {
        end(Process::destroyForcibly);
    }

    /** Stops the broker, and deletes its topics unless they are to be kept. */
    @Override
    public void close() {
        if (kept) {
            stop();
        } else {
            kill();
            if (Files.exists(folder)) {
                Folders.delete(folder);
            }
        }
    }

    private void end(java.util.function.Consumer<Process> how) {
        Process process = running;
        if (process == null) {
            return;
        }
        how.accept(process);
        try {
            if (!process.waitFor(STOP_DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = null;
    }

    private void writeSettings(Path file) {
        var settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "listeners",
                "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort),
                "controller.listener.names",
                "CONTROLLER",
                "listener.security.protocol.map",
                "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
                "controller.quorum.voters",
                "1@localhost:" + controllerPort,
                "log.dirs",
                logFolder().toString(),
                "auto.create.topics.enable",
                "false"));
        // one broker: nothing to replicate to, nobody to wait for
        settings.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "group.initial.rebalance.delay.ms", "0",
                "log.cleaner.dedupe.buffer.size", "16777216",
                "num.network.threads", "2",
                "num.io.threads", "4"));
        try (var writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
