package app.kith.simulator.report;

import app.kith.simulator.report.Outcome.Act;
import app.kith.simulator.report.Outcome.Meeting;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The outcome of a recorded wave, counted straight from the file, knowing nothing of how it was replayed. */
public final class RecordedOutcome {

    private final Set<String> participants = new LinkedHashSet<>();
    private final Set<String> absent = new LinkedHashSet<>();
    private final Map<Set<String>, Map<String, String>> answers = new LinkedHashMap<>();
    private final Map<Set<String>, Map<String, Integer>> orders = new HashMap<>();
    private final Map<String, String> sides = new HashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();

    public static Outcome of(Path file, int wave) {
        var recorded = new RecordedOutcome();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.stream()
                    .filter(row -> row.getField("wave").equals(Integer.toString(wave)))
                    .forEach(recorded::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recorded.outcome();
    }

    private RecordedOutcome() {}

    private void take(NamedCsvRecord row) {
        String participant = row.getField("iid");
        participants.add(participant);
        sides.put(participant, row.getField("gender"));
        if (!row.getField("you_call").isBlank()) {
            calls.put(participant, Integer.valueOf(row.getField("you_call")));
        }
        String partner = row.getField("pid");
        if (partner.isBlank()) {
            absent.add("absent");
            return;
        }
        Set<String> pair = Set.of(participant, partner);
        answers.computeIfAbsent(pair, _ -> new HashMap<>())
                .put(participant, row.getField("dec").equals("1") ? "stay-in-touch" : "not-now");
        orders.computeIfAbsent(pair, _ -> new HashMap<>()).put(participant, Integer.valueOf(row.getField("order")));
    }

    private Outcome outcome() {
        Set<String> registered = new LinkedHashSet<>(participants);
        registered.addAll(absent);
        List<Meeting> meetings = answers.entrySet().stream()
                .map(entry -> {
                    List<String> pair = List.copyOf(entry.getKey());
                    return new Meeting(pair.getFirst(), pair.getLast(), entry.getValue());
                })
                .toList();
        Set<Act> follows = new LinkedHashSet<>();
        participants.forEach(participant -> follows.addAll(follows(participant)));
        return new Outcome(registered, participants, meetings, follows);
    }

    private List<Act> follows(String participant) {
        List<Set<String>> own = new ArrayList<>(answers.keySet().stream()
                .filter(pair -> pair.contains(participant) && isMutual(pair))
                .toList());
        own.sort(Comparator.comparing(this::round));
        return own.stream()
                .limit(calls.getOrDefault(participant, 0))
                .map(pair -> pair.stream()
                        .filter(person -> !person.equals(participant))
                        .findFirst()
                        .orElseThrow())
                .map(partner -> new Act(participant, partner))
                .toList();
    }

    private boolean isMutual(Set<String> pair) {
        Map<String, String> said = answers.getOrDefault(pair, Map.of());
        return pair.stream().allMatch(person -> "stay-in-touch".equals(said.get(person)));
    }

    /** The order within the evening of whoever is of the smaller side; ties go to side 0. */
    private int round(Set<String> pair) {
        long zeros = sides.values().stream().filter("0"::equals).count();
        String smaller = sides.size() - zeros < zeros ? "1" : "0";
        return orders.getOrDefault(pair, Map.of()).entrySet().stream()
                .filter(entry -> smaller.equals(sides.get(entry.getKey())))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
