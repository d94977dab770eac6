package app.kith.simulator.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One wave of the speed-dating experiment as an evening. The round of an encounter is the order in the row of whoever belongs to the
 * smaller side; somebody who followed up did so with the first of their connections, by round.
 */
public final class RecordedStory implements Story {

    private static final Map<Integer, String> GOALS = Map.of(
            1, "A good evening among new people",
            2, "People outside my own department",
            3, "Somebody to go out with",
            4, "A serious relationship",
            5, "A story to tell",
            6, "Something other than the usual evening");
    private static final List<String> INTERESTS = List.of(
            "sports",
            "dining",
            "museums",
            "art",
            "hiking",
            "reading",
            "theater",
            "movies",
            "concerts",
            "music",
            "yoga");
    private static final int FOND = 8;

    private final int wave;
    private final String run;
    private final Map<Integer, List<SpeedDatingRow>> rows = new TreeMap<>();
    private final Map<Integer, List<Pair>> rounds = new TreeMap<>();
    private final Map<Pair, String> answers = new HashMap<>();
    private final Map<Pair, Integer> roundOf = new HashMap<>();

    /**
     * Reads one wave.
     *
     * @param run makes the people of this run others than those of the next, whose ties of earlier runs would be old acquaintances
     */
    public static RecordedStory read(Path file, int wave, String run) {
        var story = new RecordedStory(wave, run);
        SpeedDatingRow.read(file).stream().filter(row -> row.wave() == wave).forEach(story::add);
        if (story.rows.isEmpty()) {
            throw new IllegalArgumentException("The file holds no wave %d.".formatted(wave));
        }
        story.seat();
        return story;
    }

    private RecordedStory(int wave, String run) {
        this.wave = wave;
        this.run = run;
    }

    private void add(SpeedDatingRow row) {
        rows.computeIfAbsent(row.participant(), _ -> new ArrayList<>()).add(row);
        row.partner()
                .ifPresent(partner -> answers.put(
                        new Pair(email(row.participant()), email(partner)),
                        row.decision() ? "stay-in-touch" : "not-now"));
    }

    private void seat() {
        long zeros = people(0);
        long ones = people(1);
        int smallerSide = ones < zeros ? 1 : 0;
        rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.gender() == smallerSide && row.partner().isPresent())
                .forEach(row -> seat(row, row.partner().getAsInt()));
    }

    private void seat(SpeedDatingRow row, int partner) {
        var pair = new Pair(email(row.participant()), email(partner));
        rounds.computeIfAbsent(row.order(), _ -> new ArrayList<>()).add(pair);
        roundOf.put(pair, row.order());
        roundOf.put(pair.turned(), row.order());
    }

    private long people(int gender) {
        return rows.values().stream()
                .filter(own -> own.getFirst().gender() == gender)
                .count();
    }

    @Override
    public String title() {
        return "Speed dating, wave " + wave;
    }

    @Override
    public List<Attendee> attendees() {
        List<Attendee> all =
                new ArrayList<>(rows.entrySet().stream().map(this::attendee).toList());
        if (rows.values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> row.partner().isEmpty())) {
            all.add(new Attendee("Participant absent", email(0), "", "", List.of(), List.of(), false));
        }
        return all;
    }

    private Attendee attendee(Entry<Integer, List<SpeedDatingRow>> entry) {
        SpeedDatingRow row = entry.getValue().getFirst();
        List<String> asks = SpeedDatingRow.number(row.columns(), "goal").stream()
                .mapToObj(goal -> GOALS.getOrDefault(goal, "New people"))
                .toList();
        List<String> offers = INTERESTS.stream()
                .filter(interest ->
                        SpeedDatingRow.number(row.columns(), interest).orElse(0) >= FOND)
                .limit(3)
                .map(interest -> "Company for " + interest)
                .toList();
        return new Attendee(
                "Participant " + entry.getKey(),
                email(entry.getKey()),
                row.text("undergra"),
                row.text("career"),
                asks,
                offers,
                true);
    }

    private String email(int participant) {
        return "participant%d.wave%d.%s@replay.example".formatted(participant, wave, run);
    }

    @Override
    public int rounds() {
        return rounds.size();
    }

    @Override
    public Optional<List<Pair>> pairs(int round) {
        List<List<Pair>> inOrder = List.copyOf(rounds.values());
        return Optional.of(inOrder.get(round - 1));
    }

    @Override
    public Optional<String> answer(int round, String by, String about) {
        return Optional.ofNullable(answers.get(new Pair(by, about)));
    }

    @Override
    public List<String> followsUpWith(String by, List<String> connections) {
        int calls = rows.entrySet().stream()
                .filter(entry -> email(entry.getKey()).equals(by))
                .flatMapToInt(entry -> entry.getValue().stream()
                        .flatMapToInt(row -> row.calls().stream())
                        .limit(1))
                .findFirst()
                .orElse(0);
        return connections.stream()
                .sorted(Comparator.comparing(other -> roundOf.getOrDefault(new Pair(by, other), Integer.MAX_VALUE)))
                .limit(calls)
                .toList();
    }

    /** All waves that a file holds. */
    public static List<Integer> waves(Path file) {
        return SpeedDatingRow.read(file).stream()
                .map(SpeedDatingRow::wave)
                .distinct()
                .sorted()
                .toList();
    }

    /** The number in a participant's address of this run; zero for whoever stayed away. */
    public static int participantOf(String email) {
        return Integer.parseInt(email.substring("participant".length(), email.indexOf('.')));
    }
}
