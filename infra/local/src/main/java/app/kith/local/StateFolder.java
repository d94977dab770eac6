package app.kith.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where a platform keeps what outlives it: data that survive, logs, and the ids of its processes. */
public record StateFolder(Path folder) {

    static final String PRIVATE_KEY = "link-key.pem";

    public Path postgres() {
        return folder.resolve("data/postgres");
    }

    public Path kafka() {
        return folder.resolve("data/kafka");
    }

    Path mails() {
        return folder.resolve("data/mails");
    }

    Path keys() {
        return folder.resolve("data/keys");
    }

    /** The private half of the link key, for the attendee service alone. */
    Path signingKeys() {
        return folder.resolve("data/signing-keys");
    }

    Path seeded() {
        return folder.resolve("data/seeded");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path processes() {
        return folder.resolve("run");
    }

    boolean isNew() {
        return isEmpty(postgres());
    }

    void make() {
        try {
            for (Path each : new Path[] {folder.resolve("data"), logs(), processes()}) {
                Files.createDirectories(each);
            }
        } catch (IOException e) {
            throw new CannotStart("The folder %s cannot be written: %s.".formatted(folder, e.getMessage()), e);
        }
    }

    /** In platforms of earlier versions, both halves of the link key lay where every service looks. */
    void separateKeys() {
        Path shared = keys().resolve(PRIVATE_KEY);
        if (!Files.exists(shared)) {
            return;
        }
        try {
            Files.createDirectories(signingKeys());
            Files.move(shared, signingKeys().resolve(PRIVATE_KEY));
        } catch (IOException e) {
            throw new CannotStart("The key for personal links cannot be moved: %s.".formatted(e.getMessage()), e);
        }
    }

    void wipe() {
        delete(folder.resolve("data"));
        delete(logs());
    }

    /** Refuses data that an interrupted first start or a full disk left behind. */
    void requireWhole() {
        requireWhole("Postgres", postgres(), "PG_VERSION");
        requireWhole("Kafka", kafka().resolve("logs"), "meta.properties");
    }

    private static void requireWhole(String server, Path data, String mark) {
        if (!isEmpty(data) && !Files.exists(data.resolve(mark))) {
            throw new CannotStart(
                    "The %s data in %s are half-written (%s is missing): start with empty data by ./kith up --fresh."
                            .formatted(server, data, mark));
        }
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException e) {
            throw new CannotStart("The folder %s cannot be deleted: %s.".formatted(folder, e.getMessage()), e);
        }
    }
}
