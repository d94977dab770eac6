package app.kith.engine.evening;

import app.kith.engine.crowd.Roster;
import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.room.Couple;
import app.kith.engine.room.Guests;
import app.kith.engine.room.RoomFormat;
import app.kith.engine.room.RoomInput;
import app.kith.engine.room.RoomOutcome;
import app.kith.engine.room.RoomRound;
import app.kith.engine.room.RoomSettings;
import app.kith.engine.room.Ties;
import app.kith.engine.room.search.Rooms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Some people of a roster as a room of their own: numbered anew for the planner of rooms, and back. */
final class RoomNumbering {

    /** How many exchanges a plan may try altogether: some tenths of a second. */
    private static final long TRIES = 800_000;

    private static final int LEAST_EFFORT = 20;

    private final Roster roster;
    private final Affinity affinity;
    private final RoundSettings settings;
    private final int[] people;
    private final int[] numbers;

    /** @param people some numbers of the roster, rising */
    RoomNumbering(Roster roster, Affinity affinity, RoundSettings settings, int[] people) {
        this.roster = roster;
        this.affinity = affinity;
        this.settings = settings;
        this.people = people;
        numbers = new int[roster.size()];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < people.length; i++) {
            numbers[people[i]] = i;
        }
    }

    /** The rounds, in numbers of the roster; with nobody seated where nobody may meet anybody. */
    PlannedRounds seat(RoomFormat format, BooleanSupplier cancelled) {
        return switch (Rooms.seat(input(format), cancelled)) {
            case RoomOutcome.Seated seated ->
                new PlannedRounds(seated.rounds().stream().map(this::toRoster).toList(), seated.stopped());
            case RoomOutcome.Refused ignored -> PlannedRounds.allOut(settings.rounds(), people);
        };
    }

    /** The people of one side, as the planner of rooms numbers them. */
    Set<Integer> numbers(Collection<UUID> ids) {
        Set<Integer> known = new HashSet<>();
        for (UUID id : ids) {
            if (roster.has(id) && numbers[roster.number(id)] >= 0) {
                known.add(numbers[roster.number(id)]);
            }
        }
        return known;
    }

    private PlannedRounds.Round toRoster(RoomRound round) {
        return new PlannedRounds.Round(
                round.tables().stream()
                        .map(table ->
                                table.stream().map(number -> people[number]).toList())
                        .toList(),
                round.sittingOut().stream().map(number -> people[number]).toList());
    }

    private RoomInput input(RoomFormat format) {
        long seats = Math.max(1, (long) people.length * settings.rounds());
        int effort = Math.clamp(TRIES / seats, LEAST_EFFORT, RoomSettings.USUAL_EFFORT);
        List<Integer> companies =
                Arrays.stream(people).mapToObj(roster::company).toList();
        Guests guests = new Guests(
                people.length, companies, numbers(settings.hosts()), numbers(settings.newcomers()), List.of());
        return new RoomInput(
                guests,
                new Ties(couples(roster.vetoKeys()), couples(roster.metKeys())),
                past(),
                wishes(),
                new RoomSettings(format, settings.rounds(), effort, settings.seed()));
    }

    private Set<Couple> couples(Set<Long> keys) {
        Set<Couple> couples = new HashSet<>();
        for (long key : keys) {
            int a = numbers[(int) (key / roster.size())];
            int b = numbers[(int) (key % roster.size())];
            if (a >= 0 && b >= 0) {
                couples.add(new Couple(a, b));
            }
        }
        return couples;
    }

    /** Who sat out how often, told as rounds in which nothing else happened. */
    private List<RoomRound> past() {
        int[] satOut = Arrays.stream(people).map(affinity::satOut).toArray();
        int rounds = Arrays.stream(satOut).max().orElse(0);
        List<RoomRound> past = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            int number = round;
            past.add(new RoomRound(
                    List.of(),
                    IntStream.range(0, people.length)
                            .filter(person -> satOut[person] > number)
                            .boxed()
                            .toList()));
        }
        return past;
    }

    private CandidateGraph wishes() {
        Map<Couple, Double> worth = new TreeMap<>();
        affinity.wishes().forEach(wish -> {
            int a = numbers[wish.u()];
            int b = numbers[wish.v()];
            if (a >= 0 && b >= 0) {
                worth.put(new Couple(a, b), wish.weight());
            }
        });
        List<Map.Entry<Couple, Double>> edges = List.copyOf(worth.entrySet());
        return CandidateGraph.of(
                people.length,
                edges.stream().mapToInt(edge -> edge.getKey().a()).toArray(),
                edges.stream().mapToInt(edge -> edge.getKey().b()).toArray(),
                edges.stream().mapToDouble(Map.Entry::getValue).toArray());
    }
}
