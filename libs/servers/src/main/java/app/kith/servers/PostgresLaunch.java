package app.kith.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * One attempt to start Postgres.
 *
 * @param durable whether a commit waits for the disk (fsync)
 * @param postmaster the server's process as its data name it
 */
record PostgresLaunch(Path data, int port, boolean durable, Supplier<Optional<ProcessHandle>> postmaster) {

    static final Duration DEADLINE = Duration.ofSeconds(60);

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration GONE = Duration.ofSeconds(2);
    private static final Duration NEVER_CAME = Duration.ofSeconds(10);

    private static final String LIBRARY_LOCK = "epg-lock";

    /** Two files of the write-ahead log. */
    private static final String LEAST_LOG = "32MB";

    /** The library waits out its whole time for a server that has long given up, as one does on a full disk. */
    EmbeddedPostgres beginWatched() {
        var launch = new FutureTask<>(this::begin);
        Thread launching = Thread.ofPlatform().daemon().name("postgres-launch").start(launch);
        long seenAt = System.nanoTime();
        boolean seen = false;
        while (true) {
            try {
                return launch.get(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException starting) {
                if (postmaster.get().filter(ProcessHandle::isAlive).isPresent()) {
                    seen = true;
                    seenAt = System.nanoTime();
                } else if (System.nanoTime() - seenAt > (seen ? GONE : NEVER_CAME).toNanos()) {
                    launching.interrupt();
                    throw new ServerFault(
                            "Postgres did not start on port %d with the data in %s: its process has ended."
                                    .formatted(port, data));
                }
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof ServerFault fault
                        ? fault
                        : new ServerFault("Postgres did not start: " + failed.getCause(), failed);
            } catch (InterruptedException e) {
                launching.interrupt();
                Thread.currentThread().interrupt();
                throw new ServerFault("The start of Postgres was broken off.", e);
            }
        }
    }

    EmbeddedPostgres begin() {
        try {
            // a start that failed leaves the library's lock to this JVM for ever; the server's own keeps two from one
            // folder
            Files.deleteIfExists(data.resolve(LIBRARY_LOCK));
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(DEADLINE)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("wal_level", "logical")
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("max_replication_slots", "40")
                    .setServerConfig("max_wal_senders", "40")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("min_wal_size", LEAST_LOG)
                    .setServerConfig("max_wal_size", DiskShare.of(data).betweenCheckpoints() + "MB")
                    // a slot holds back what its reader has not got: facts are refused in time, never thrown away
                    .setServerConfig("max_slot_wal_keep_size", "-1")
                    // a platform's first import fills empty tables: until they are counted, prepared plans read them
                    // whole
                    .setServerConfig("autovacuum_naptime", "10s")
                    .setServerConfig("listen_addresses", "localhost")
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new ServerFault(
                    "Postgres did not start on port %d with the data in %s: %s".formatted(port, data, e.getMessage()),
                    e);
        }
    }
}
