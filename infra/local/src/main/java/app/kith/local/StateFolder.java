package app.kith.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a platform keeps what outlives it: data that survive, logs, and the ids of its processes. */
public record StateFolder(Path folder) {

    static final String PRIVATE_KEY = "link-key.pem";

    /** Counts up when data of earlier versions cannot be migrated. Without a file, it is the first. */
    private static final String LAYOUT = "2";

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

    private Path data() {
        return folder.resolve("data");
    }

    private Path layout() {
        return data().resolve("layout");
    }

    boolean isNew() {
        return isEmpty(postgres());
    }

    void make() {
        try {
            for (Path each : new Path[] {data(), logs(), processes()}) {
                Files.createDirectories(each);
            }
            Files.writeString(layout(), LAYOUT);
        } catch (IOException e) {
            throw new CannotStart("The folder %s cannot be written: %s.".formatted(folder, e.getMessage()), e);
        }
    }

    /** Keeps data that this version cannot read under another name, and returns it: the platform begins anew. */
    Optional<Path> setAside(LocalDate today) {
        if (isReadable() || (isEmpty(postgres()) && isEmpty(kafka()))) {
            return Optional.empty();
        }
        Path kept = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder.resolve("data-" + today + (number == 1 ? "" : "-" + number)))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
        try {
            return Optional.of(Files.move(data(), kept));
        } catch (IOException e) {
            throw new CannotStart("The data in %s cannot be set aside: %s.".formatted(data(), e.getMessage()), e);
        }
    }

    private boolean isReadable() {
        try {
            return Files.exists(layout()) && Files.readString(layout()).strip().equals(LAYOUT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void wipe() {
        delete(data());
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
