package app.kith.simulator.report;

import app.kith.simulator.report.Outcome.Act;
import app.kith.simulator.report.Outcome.Meeting;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the report must say of an outcome, by the definitions of the metrics; as of shortly after the end. */
public final class Expectation {

    /** What became of a meeting, two days not having passed. */
    private enum State {
        HELD,
        NOT_HELD,
        DISPUTED,
        UNKNOWN
    }

    private final Outcome outcome;
    private final Map<State, Long> meetings;
    private final Set<Set<String>> held;
    private final Set<Set<String>> connections;
    private final Set<Set<String>> pairs;

    public Expectation(Outcome outcome) {
        this.outcome = outcome;
        meetings = outcome.meetings().stream()
                .collect(Collectors.groupingBy(Expectation::state, TreeMap::new, Collectors.counting()));
        held = outcome.meetings().stream()
                .filter(meeting -> state(meeting) == State.HELD)
                .map(Expectation::pair)
                .collect(Collectors.toSet());
        connections = outcome.meetings().stream()
                .filter(meeting -> pair(meeting).stream()
                        .allMatch(person ->
                                "stay-in-touch".equals(meeting.answers().get(person))))
                .map(Expectation::pair)
                .collect(Collectors.toSet());
        pairs = new HashSet<>(held);
        pairs.addAll(connections);
    }

    private static Set<String> pair(Meeting meeting) {
        return Set.of(meeting.one(), meeting.other());
    }

    private static State state(Meeting meeting) {
        long denials = meeting.answers().values().stream()
                .filter("did-not-happen"::equals)
                .count();
        long confirmations = meeting.answers().size() - denials;
        if (confirmations == 2) {
            return State.HELD;
        }
        if (confirmations == 1) {
            return denials == 1 ? State.DISPUTED : State.UNKNOWN;
        }
        return denials == 0 ? State.UNKNOWN : State.NOT_HELD;
    }

    /** The plain counts by the names that the report gives them. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("registered", size(outcome.registered()));
        counts.put("expected", size(outcome.registered()));
        counts.put("present", size(outcome.present()));
        counts.put("shownUp", size(outcome.present()));
        counts.put("walkIns", 0L);
        counts.put("lateCheckIns", 0L);
        counts.put("checkInsOutside", 0L);
        counts.put("met", peopleIn(held));
        counts.put("connected", peopleIn(connections));
        counts.put("followedUp", peopleIn(followedUp()));
        counts.put("meetingsSeated", (long) outcome.meetings().size());
        counts.put("meetingsHeld", meetings(State.HELD));
        counts.put("meetingsNotHeld", meetings(State.NOT_HELD));
        counts.put("meetingsDisputed", meetings(State.DISPUTED));
        counts.put("meetingsUnknown", meetings(State.UNKNOWN));
        counts.put("connections", size(connections));
        counts.put("newConnections", size(connections));
        counts.put("pairsFollowedUp48h", size(followedUp()));
        counts.put("pairsFollowedUp7d", size(followedUp()));
        counts.put("pairsFollowedUp30d", size(followedUp()));
        return counts;
    }

    /** The figures by id. */
    Map<String, Figure> figures() {
        long registered = size(outcome.registered());
        long present = size(outcome.present());
        long keptOf = meetings(State.HELD) + meetings(State.NOT_HELD);
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("registered", Figure.count(registered));
        figures.put("expected", Figure.share(registered, registered));
        figures.put("attended", Figure.count(present));
        figures.put("present", Figure.share(present, registered));
        figures.put("met", met());
        figures.put("connected", Figure.share(peopleIn(connections), present));
        figures.put("followed-up", Figure.share(peopleIn(followedUp()), present));
        figures.put("show-up-rate", Figure.share(present, registered));
        figures.put("no-show-rate", Figure.share(registered - present, registered));
        figures.put("gross-attrition", Figure.share(registered - present, registered));
        figures.put("late-cancel-rate", Figure.share(0, registered));
        figures.put("walk-in-share", Figure.share(0, present));
        figures.put("kept-meeting-rate", Figure.share(meetings(State.HELD), keptOf));
        figures.put("round-completion", Figure.unknown(null)); // seated as they came, without a plan
        figures.put("connection-rate", Figure.share(peopleIn(connections), present));
        figures.put(
                "connections-per-attendee",
                Figure.mean(2 * size(connections), present, connectionsQuantile(0.5), connectionsQuantile(0.1)));
        for (String window : List.of("48h", "7d", "30d")) {
            figures.put("follow-up-rate-" + window, Figure.share(size(followedUp()), size(pairs)));
            figures.put("two-way-follow-up-" + window, Figure.share(size(followedUpBothWays()), size(pairs)));
        }
        return figures;
    }

    /** Who has no meeting but unanswered and disputed ones is on neither side; where nobody was seated, nobody can tell. */
    private Figure met() {
        Set<String> unclear = new HashSet<>(outcome.present());
        unclear.retainAll(outcome.meetings().stream()
                .filter(meeting -> state(meeting) == State.UNKNOWN || state(meeting) == State.DISPUTED)
                .flatMap(meeting -> pair(meeting).stream())
                .collect(Collectors.toSet()));
        held.forEach(unclear::removeAll);
        long known = size(outcome.present()) - unclear.size();
        return outcome.meetings().isEmpty() ? Figure.unknown(known) : Figure.share(peopleIn(held), known);
    }

    /** One line of the attendance export for each person. */
    Map<String, String> attendance() {
        return outcome.registered().stream()
                .collect(Collectors.toMap(
                        person -> person,
                        person -> attendanceLine(
                                outcome.present().contains(person),
                                pairsOf(person, held),
                                pairsOf(person, connections),
                                pairsOf(person, followedUp()))));
    }

    static String attendanceLine(boolean present, long met, long connections, long followedUp) {
        return "%s, met %d, connections %d, followed up %d"
                .formatted(present ? "present" : "absent", met, connections, followedUp);
    }

    /** The connected pairs, and of each whether somebody followed up. */
    Map<Set<String>, Boolean> connectionLines() {
        Set<Set<String>> followedUp = followedUp();
        return connections.stream().collect(Collectors.toMap(pair -> pair, followedUp::contains));
    }

    private Set<Set<String>> followedUp() {
        return pairsWith(pair -> outcome.follows().stream().anyMatch(act -> pair.equals(Set.of(act.by(), act.with()))));
    }

    private Set<Set<String>> followedUpBothWays() {
        return pairsWith(pair -> {
            List<String> two = List.copyOf(pair);
            return outcome.follows()
                    .containsAll(
                            List.of(new Act(two.getFirst(), two.getLast()), new Act(two.getLast(), two.getFirst())));
        });
    }

    private Set<Set<String>> pairsWith(Predicate<Set<String>> property) {
        return pairs.stream().filter(property).collect(Collectors.toSet());
    }

    private @Nullable Double connectionsQuantile(double share) {
        double[] each = outcome.present().stream()
                .mapToDouble(person -> pairsOf(person, connections))
                .sorted()
                .toArray();
        if (each.length == 0) {
            return null;
        }
        double place = share * (each.length - 1);
        int below = (int) Math.floor(place);
        double[] neighbours = Arrays.copyOfRange(each, below, Math.min(below + 2, each.length));
        return neighbours.length == 1
                ? neighbours[0]
                : neighbours[0] + (place - below) * (neighbours[1] - neighbours[0]);
    }

    private long meetings(State state) {
        return meetings.getOrDefault(state, 0L);
    }

    private static long pairsOf(String person, Set<Set<String>> among) {
        return among.stream().filter(pair -> pair.contains(person)).count();
    }

    private static long peopleIn(Set<Set<String>> pairs) {
        return pairs.stream().flatMap(Set::stream).distinct().count();
    }

    private static long size(Set<?> set) {
        return set.size();
    }
}
