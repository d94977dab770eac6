package app.kith.bench.matching.reasons;

import app.kith.bench.CannotMeasure;
import app.kith.engine.topic.Kind;
import app.kith.engine.topic.Topics;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a labelled crowd: people.csv, labels.csv, and traps.csv, same.csv and topics.csv where they are there. */
final class CrowdFiles {

    /** The crowds that come with Kith. */
    private static final List<String> OWN =
            List.of("climate", "crafts", "creative", "health", "industry", "land", "media", "town");

    /** The crowds from whose texts it was learnt how topics are told; the judge learnt from none of them. */
    private static final List<String> TEACHING = List.of("alumni", "chamber", "digital", "founders");

    private final String crowd;
    private final Function<String, @Nullable InputStream> files;
    private final Map<String, Guest> guests = new LinkedHashMap<>();

    private CrowdFiles(String crowd, Function<String, @Nullable InputStream> files) {
        this.crowd = crowd;
        this.files = files;
    }

    /** The names of Kith's own crowds. */
    static List<String> own() {
        return OWN.stream()
                .filter(name -> CrowdFiles.class.getResource("/crowds/%s/people.csv".formatted(name)) != null)
                .toList();
    }

    /** The names of those that teach topics. */
    static List<String> teaching() {
        return TEACHING;
    }

    /** @throws CannotMeasure if a file is missing or says something of what is not there */
    static LabelledCrowd own(String name) {
        return new CrowdFiles(name, file -> CrowdFiles.class.getResourceAsStream("/crowds/%s/%s".formatted(name, file)))
                .read();
    }

    /** @throws CannotMeasure if a file is missing or says something of what is not there */
    static LabelledCrowd in(Path folder, String name) {
        return new CrowdFiles(name, file -> open(folder.resolve(file))).read();
    }

    private static @Nullable InputStream open(Path file) {
        try {
            return Files.exists(file) ? Files.newInputStream(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LabelledCrowd read() {
        required("people.csv").forEach(this::addGuest);
        Map<Reason, Integer> labels = new LinkedHashMap<>();
        required("labels.csv").forEach(row -> labels.put(reason("labels.csv", row), grade(row)));
        Set<Reason> traps = rows("traps.csv").stream()
                .map(row -> reason("traps.csv", row))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Couple> same = rows("same.csv").stream()
                .map(row -> Couple.of(
                        guest("same.csv", row, "person_a").name(),
                        guest("same.csv", row, "person_b").name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Subject> subjects = rows("topics.csv").stream().map(this::subject).toList();
        return new LabelledCrowd(crowd, guests, labels, traps, same, subjects);
    }

    private void addGuest(NamedCsvRecord row) {
        String name = row.getField("name");
        Guest guest = new Guest(
                guests.size(),
                name,
                row.getField("company"),
                row.getField("role"),
                parts(row.getField("asks"), "\\|"),
                parts(row.getField("offers"), "\\|"),
                row.getField("language"));
        if (guests.put(name, guest) != null) {
            throw wrong("people.csv", row, "there are two people called " + name);
        }
    }

    private Reason reason(String file, NamedCsvRecord row) {
        Guest taker = guest(file, row, "ask_person");
        Guest giver = guest(file, row, "giver");
        var reason = new Reason(taker.name(), row.getField("ask_text"), giver.name(), row.getField("offer_text"));
        if (!taker.asks().contains(reason.ask())) {
            throw wrong(file, row, "%s does not ask for \"%s\"".formatted(taker.name(), reason.ask()));
        }
        if (!gives(giver, reason)) {
            throw wrong(file, row, "%s does not say \"%s\"".formatted(giver.name(), reason.gift()));
        }
        return reason;
    }

    private static boolean gives(Guest giver, Reason reason) {
        String gift = reason.gift();
        if (reason.isRole()) {
            return gift.equals(Reason.ROLE + giver.participant().position());
        }
        return reason.isOffer()
                ? giver.offers().contains(gift)
                : giver.asks().contains(gift.substring(Reason.ASK.length()));
    }

    private int grade(NamedCsvRecord row) {
        return switch (row.getField("grade")) {
            case "1" -> 1;
            case "2" -> 2;
            default -> throw wrong("labels.csv", row, "a grade is 1 or 2, not " + row.getField("grade"));
        };
    }

    private Subject subject(NamedCsvRecord row) {
        Guest guest = guest("topics.csv", row, "person");
        Kind kind = kind(row);
        String text = row.getField("text");
        List<String> texts =
                switch (kind) {
                    case ASK -> guest.asks();
                    case OFFER -> guest.offers();
                    case ROLE -> List.of(guest.participant().position());
                };
        if (!texts.contains(text)) {
            throw wrong("topics.csv", row, "%s does not say \"%s\"".formatted(guest.name(), text));
        }
        List<String> topics = parts(row.getField("topics"), ";");
        topics.stream()
                .filter(topic -> Topics.known().find(topic).isEmpty())
                .findFirst()
                .ifPresent(topic -> {
                    throw wrong("topics.csv", row, "there is no topic " + topic);
                });
        return new Subject(guest, kind, text, topics);
    }

    private Kind kind(NamedCsvRecord row) {
        String word = row.getField("kind");
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong("topics.csv", row, "a kind is ask, offer or role, not " + word));
    }

    private Guest guest(String file, NamedCsvRecord row, String column) {
        Guest guest = guests.get(row.getField(column));
        if (guest == null) {
            throw wrong(file, row, "nobody is called " + row.getField(column));
        }
        return guest;
    }

    private CannotMeasure wrong(String file, NamedCsvRecord row, String what) {
        return new CannotMeasure("%s/%s, line %d: %s".formatted(crowd, file, row.getStartingLineNumber(), what));
    }

    private List<NamedCsvRecord> required(String file) {
        List<NamedCsvRecord> rows = rows(file);
        if (rows.isEmpty()) {
            throw new CannotMeasure("%s/%s is missing or empty".formatted(crowd, file));
        }
        return rows;
    }

    private List<NamedCsvRecord> rows(String file) {
        InputStream found = files.apply(file);
        if (found == null) {
            return List.of();
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> parts(String cell, String separator) {
        return Arrays.stream(cell.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
