package app.kith.matching.room;

import app.kith.engine.Matchmaker;
import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Suggestion;
import app.kith.engine.evening.RoundFormat;
import app.kith.engine.evening.RoundSettings;
import app.kith.engine.evening.Seating;
import app.kith.engine.evening.SeatingOutcome;
import app.kith.engine.progress.Progress;
import app.kith.matching.gathering.Attendances;
import app.kith.matching.planning.Crowds;
import app.kith.matching.planning.Plans;
import app.kith.matching.reading.Depth;
import app.kith.matching.room.ComingRounds.Coming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who sits with whom: by the engine, or as the organiser says. */
@Component
class Pairing {

    private final Attendances attendances;
    private final Meetings meetings;
    private final Rounds rounds;
    private final ComingRounds comingRounds;
    private final Plans plans;
    private final Crowds crowds;

    Pairing(
            Attendances attendances,
            Meetings meetings,
            Rounds rounds,
            ComingRounds comingRounds,
            Plans plans,
            Crowds crowds) {
        this.attendances = attendances;
        this.meetings = meetings;
        this.rounds = rounds;
        this.comingRounds = comingRounds;
        this.plans = plans;
        this.crowds = crowds;
    }

    /**
     * As long as pairs of the plan have not met, one round at a time, the plan's pairs first. Then the next round as it was planned, as
     * long as nobody came or went; else this and the rounds to come are planned anew. Nothing if one of two sides is empty.
     *
     * @param ahead how many rounds to plan together; null plans as many as are usual
     */
    Optional<Seating> automatic(
            UUID gatheringId, UUID roundId, Set<UUID> present, Format format, @Nullable Integer ahead) {
        Crowd crowd = crowds.of(gatheringId, present, Depth.SOON);
        Set<Pair> open = openPairs(gatheringId, crowd, present);
        boolean planFirst = !open.isEmpty()
                && leavesRoom(format, present.size(), rounds.of(gatheringId).size(), ahead);
        Optional<Coming> next = comingRounds
                .take(gatheringId, format)
                .filter(round -> !planFirst && stillHolds(round, crowd, present, meetings.pairs(gatheringId)));
        if (next.isPresent()) {
            return next.map(round -> explained(crowd, round));
        }
        RoundFormat how = format(format, present);
        RoundSettings settings = RoundSettings.of(
                        how,
                        planFirst ? 1 : ahead == null ? usual(how, gatheringId, present) : ahead,
                        roundId.getLeastSignificantBits())
                .withPromised(plans.suggestedPairs(gatheringId))
                .withSatOut(meetings.timesSatOut(gatheringId));
        return switch (Matchmaker.seat(
                crowd, welcoming(settings, gatheringId, present, planFirst ? open : Set.of()), Progress.UNWATCHED)) {
            case SeatingOutcome.Seated(List<Seating> planned, boolean ignored) -> {
                keep(gatheringId, format, planned.subList(1, planned.size()));
                yield Optional.of(planned.getFirst());
            }
            case SeatingOutcome.OneSideEmpty() -> Optional.empty();
        };
    }

    private RoundFormat format(Format format, Set<UUID> present) {
        return switch (format) {
            case Format.Pairs() -> new RoundFormat.Pairs();
            case Format.Sides(List<String> roles) -> new RoundFormat.TwoSided(crowds.withRoles(present, roles));
            case Format.Tables(int size) -> new RoundFormat.Tables(size);
        };
    }

    private int usual(RoundFormat how, UUID gatheringId, Set<UUID> present) {
        return RoundsAhead.usual(how, present.size(), rounds.of(gatheringId).size() - 1);
    }

    /** The plan's pairs who are there, may sit together, and have not met. */
    private Set<Pair> openPairs(UUID gatheringId, Crowd crowd, Set<UUID> present) {
        Set<Pair> metHere = meetings.pairs(gatheringId);
        return plans.suggestedPairs(gatheringId).stream()
                .filter(pair -> present.contains(pair.a()) && present.contains(pair.b()))
                .filter(pair -> !metHere.contains(pair)
                        && !crowd.met().contains(pair)
                        && !crowd.vetoes().contains(pair))
                .filter(pair -> !crowd.groupsOnly().contains(pair.a())
                        && !crowd.groupsOnly().contains(pair.b()))
                .collect(Collectors.toSet());
    }

    /**
     * Whether everybody can still meet everybody else in as few rounds as ever after a round that knows nothing of those to come: so many
     * partners must be left to each (the one-factorisation conjecture, proved for large rooms).
     *
     * @param round its number, from 1
     */
    private static boolean leavesRoom(Format format, int present, int round, @Nullable Integer ahead) {
        int people = present + present % 2;
        return switch (format) {
            case Format.Tables ignored -> false;
            case Format.Sides ignored -> true;
            case Format.Pairs ignored ->
                people - 1 - round >= 2 * ((people + 3) / 4) - 1 && (ahead == null || ahead < people - 1);
        };
    }

    /** Whoever has been to another gathering looks after those who have not, the first time that they are seated; the plan goes first. */
    private RoundSettings welcoming(RoundSettings settings, UUID gatheringId, Set<UUID> present, Set<Pair> planned) {
        Set<UUID> hosts = new HashSet<>(attendances.returning(gatheringId, present));
        Set<UUID> newcomers = new HashSet<>(present);
        newcomers.removeAll(hosts);
        newcomers.removeAll(meetings.seated(gatheringId));
        planned.forEach(pair -> {
            hosts.removeAll(List.of(pair.a(), pair.b()));
            newcomers.removeAll(List.of(pair.a(), pair.b()));
        });
        return hosts.isEmpty() ? settings : settings.withHosts(hosts, newcomers);
    }

    private void keep(UUID gatheringId, Format format, List<Seating> later) {
        comingRounds.replace(
                gatheringId,
                format,
                later.stream()
                        .map(seating -> new Coming(
                                seating.tables().stream()
                                        .map(Seating.Table::people)
                                        .toList(),
                                seating.sittingOut()))
                        .toList());
    }

    private static boolean stillHolds(Coming round, Crowd crowd, Set<UUID> present, Set<Pair> metHere) {
        return round.people().equals(present)
                && pairs(round.tables()).stream()
                        .noneMatch(pair -> crowd.vetoes().contains(pair) || metHere.contains(pair))
                && round.tables().stream()
                        .noneMatch(table -> table.size() == 2 && table.stream().anyMatch(crowd.groupsOnly()::contains));
    }

    private static List<Pair> pairs(List<List<UUID>> tables) {
        List<Pair> pairs = new ArrayList<>();
        for (List<UUID> table : tables) {
            for (int a = 0; a < table.size(); a++) {
                for (int b = a + 1; b < table.size(); b++) {
                    pairs.add(new Pair(table.get(a), table.get(b)));
                }
            }
        }
        return pairs;
    }

    /** A round with the reasons of all who meet. */
    private static Seating explained(Crowd crowd, Coming round) {
        List<Suggestion> suggestions = Matchmaker.explain(crowd, pairs(round.tables()));
        List<Seating.Table> tables = new ArrayList<>();
        int next = 0;
        for (List<UUID> table : round.tables()) {
            int many = table.size() * (table.size() - 1) / 2;
            tables.add(new Seating.Table(table, suggestions.subList(next, next + many)));
            next += many;
        }
        return new Seating(tables, round.sittingOut());
    }

    /** What is wrong with pairs set by hand, if anything. */
    Optional<RoundResult> refusal(UUID gatheringId, List<List<UUID>> pairs, Set<UUID> present) {
        Set<UUID> registered = new HashSet<>(attendances.confirmed(gatheringId));
        Set<UUID> seated = new HashSet<>();
        for (List<UUID> pair : pairs) {
            for (UUID person : pair) {
                if (!registered.contains(person)) {
                    return Optional.of(new RoundResult.PairUnknown(person));
                }
                if (!seated.add(person)) {
                    return Optional.of(new RoundResult.PairTwice(person));
                }
                if (!present.contains(person)) {
                    return Optional.of(new RoundResult.PairAbsent(person));
                }
            }
        }
        return forbidden(crowds.of(gatheringId, seated, Depth.AT_ONCE), pairs);
    }

    private static Optional<RoundResult> forbidden(Crowd crowd, List<List<UUID>> pairs) {
        for (List<UUID> pair : pairs) {
            if (crowd.vetoes().contains(new Pair(pair.getFirst(), pair.getLast()))) {
                return Optional.of(new RoundResult.PairApart(pair.getFirst()));
            }
            for (UUID person : pair) {
                if (crowd.groupsOnly().contains(person)) {
                    return Optional.of(new RoundResult.PairGroupsOnly(person));
                }
            }
        }
        return Optional.empty();
    }

    /** The organiser's pairs, explained where the engine knows why; whoever is in none sits out. */
    Seating byHand(UUID gatheringId, List<List<UUID>> pairs, Set<UUID> present) {
        Set<UUID> left = new HashSet<>(present);
        pairs.forEach(left::removeAll);
        return explained(
                crowds.of(gatheringId, present, Depth.SOON),
                new Coming(pairs, left.stream().sorted().toList()));
    }
}
