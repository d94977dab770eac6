package app.kith.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole platform as processes of this machine: Postgres, Kafka, Keycloak, the inbox and the five services. */
public final class Platform implements AutoCloseable {

    private static final List<String> NEEDED_BY_ALL = List.of("kafka", "postgres");

    private final PlatformOptions options;
    private final PlatformPorts ports;
    private final StateFolder state;
    private final PlatformParts parts;
    private final ProcessIds ids;
    private final Announcer announcer;
    private final Map<String, Supervised> supervised = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("platform-", 0).factory());
    private volatile @Nullable AotTraining training;
    private boolean closed;
    private boolean ours;

    Platform(PlatformOptions options, Announcer announcer) {
        this.options = options;
        this.ports = new PlatformPorts(options.portOffset());
        this.state = new StateFolder(options.state());
        this.parts = new PlatformParts(options, ports, state);
        this.ids = new ProcessIds(state.processes());
        this.announcer = announcer;
    }

    /** Starts everything and returns when every part answers; who starts it also closes it. */
    public static Platform start(PlatformOptions options) {
        return start(options, Announcer.silent());
    }

    /** As {@link #start(PlatformOptions)}; what the launcher would say at the terminal goes to {@code told}. */
    public static Platform start(PlatformOptions options, PrintStream told) {
        return start(options, new Announcer(told));
    }

    private static Platform start(PlatformOptions options, Announcer announcer) {
        var platform = new Platform(options, announcer);
        try {
            platform.start();
            return platform;
        } catch (RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    public String gatewayUrl() {
        return parts.environment().gatewayUrl();
    }

    public String keycloakUrl() {
        return parts.environment().keycloakUrl();
    }

    public String inboxUrl() {
        return parts.environment().inboxUrl();
    }

    /** The address of Postgres, {@code host:port}. */
    public String postgres() {
        return "localhost:" + ports.postgres();
    }

    /** The address of Kafka, {@code host:port}. */
    public String kafka() {
        return "localhost:" + ports.kafka();
    }

    /** Ends a part's process at once, as {@code kill -9} would; its supervisor starts it again. */
    public void kill(String part) {
        part(part).kill();
    }

    /** Stops a part in order; it stays stopped until {@link #restart}. */
    public void stop(String part) {
        part(part).stop();
    }

    /** Stops a part if it runs, starts it, and returns when it answers. */
    public void restart(String part) {
        part(part).stop();
        part(part).start();
    }

    /** The process of a part while it runs. */
    public Optional<ProcessHandle> process(String part) {
        return part(part).process();
    }

    /** Whether a part says anything within so long. */
    public boolean answers(String part, Duration patience) {
        return part(part).answers(patience);
    }

    /** Bytes of memory that all processes of the platform hold, this one included, shared pages counted once. */
    public long residentMemory() {
        return ResidentMemory.of(Stream.concat(
                Stream.of(ProcessHandle.current()),
                supervised.values().stream().flatMap(part -> part.process().stream())));
    }

    /** Returns once nothing is prepared in the background any more for later starts. */
    public void awaitCalm() {
        AotTraining current = training;
        if (current != null) {
            current.await();
        }
    }

    boolean isRunning() {
        return ours;
    }

    void start() {
        takeState();
        var programs = new Startup(parts, this::supervise, announcer, executor).run();
        seed();
        trainIfNeeded(programs);
    }

    private void takeState() {
        ids.running(ProcessIds.LAUNCHER).ifPresent(launcher -> {
            throw new CannotStart("Kith already runs from %s (process %d): use it, or stop it with ./kith down."
                    .formatted(state.folder(), launcher.pid()));
        });
        List<String> leftovers = ids.stopLeftovers();
        if (!leftovers.isEmpty()) {
            announcer.say("Stopped what an interrupted run left behind: %s.".formatted(String.join(", ", leftovers)));
        }
        if (options.fresh()) {
            state.wipe();
        }
        ports.requireFree();
        state.setAside(LocalDate.now(ZoneId.systemDefault()))
                .ifPresent(kept -> announcer.say(
                        "The data are from an earlier version that this one cannot read: Kith begins anew and keeps them in %s."
                                .formatted(kept)));
        state.requireWhole();
        state.make();
        ids.write(ProcessIds.LAUNCHER, ProcessHandle.current());
        ours = true;
    }

    private void supervise(Part part) {
        var watched = new Supervised(part, ids, announcer, executor);
        synchronized (this) {
            if (closed) {
                throw new CannotStart("The start was broken off.");
            }
            supervised.put(part.name(), watched);
        }
        watched.start();
    }

    private Supervised part(String name) {
        Supervised part = supervised.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no such part: " + name);
        }
        return part;
    }

    /** Fills a new platform with the demo gathering; it is tried again at the next start when it fails. */
    private void seed() {
        if (!options.seed() || Files.exists(state.seeded())) {
            return;
        }
        if (!options.without().isEmpty()) {
            announcer.step("demo", "is told at the next start with every service");
            return;
        }
        announcer.step("demo", "is told to the new platform");
        boolean told = parts.seed().run();
        if (!told) {
            announcer.step("demo", "could not be told; see " + parts.log("seed"));
            return;
        }
        try {
            Files.createFile(state.seeded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        announcer.step("demo", "ready");
    }

    private synchronized void trainIfNeeded(List<Trainable> programs) {
        var untrained = programs.stream().filter(AotTraining::isNeeded).toList();
        if (untrained.isEmpty() || closed || !options.trained()) {
            return;
        }
        training = new AotTraining(
                untrained, ids, parts.log("training"), () -> announcer.say("The next start will be faster."));
        training.start();
    }

    /** Stops everything: first what serves, then what it stands on. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            if (training != null) {
                training.close();
            }
        }
        var serving = supervised.entrySet().stream()
                .filter(part -> !NEEDED_BY_ALL.contains(part.getKey()))
                .map(part -> CompletableFuture.runAsync(part.getValue()::stop, executor))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(serving).exceptionally(failed -> null).join();
        NEEDED_BY_ALL.stream().map(supervised::get).forEach(part -> {
            if (part != null) {
                part.stop();
            }
        });
        if (ours) {
            ids.remove(ProcessIds.LAUNCHER);
        }
        executor.shutdown();
    }
}
