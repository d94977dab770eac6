package app.kith.matching.room;

import app.kith.engine.Crowd;
import app.kith.engine.Matchmaker;
import app.kith.engine.Pair;
import app.kith.engine.RoundSettings;
import app.kith.engine.Seating;
import app.kith.engine.Suggestion;
import app.kith.matching.gathering.Attendances;
import app.kith.matching.planning.Crowds;
import app.kith.matching.planning.Plans;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds who sits with whom: by the engine, or as the organiser says. */
@Component
class Pairing {

    private final Attendances attendances;
    private final Meetings meetings;
    private final Plans plans;
    private final Crowds crowds;

    Pairing(Attendances attendances, Meetings meetings, Plans plans, Crowds crowds) {
        this.attendances = attendances;
        this.meetings = meetings;
        this.plans = plans;
        this.crowds = crowds;
    }

    Seating automatic(UUID gatheringId, UUID roundId, Set<UUID> present) {
        var settings = new RoundSettings(
                plans.suggestedPairs(gatheringId),
                meetings.timesSatOut(gatheringId),
                roundId.getLeastSignificantBits());
        return Matchmaker.seat(crowds.of(present), settings);
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
        return Optional.empty();
    }

    /** The organiser's pairs, explained where the engine knows why; whoever is in none sits out. */
    Seating byHand(List<List<UUID>> pairs, Set<UUID> present) {
        Set<UUID> left = new HashSet<>(present);
        List<Suggestion> seats = new ArrayList<>();
        Crowd crowd = crowds.of(present);
        List<Pair> chosen = pairs.stream()
                .map(pair -> new Pair(pair.getFirst(), pair.getLast()))
                .toList();
        Matchmaker.explain(crowd, chosen).forEach(seat -> {
            seats.add(seat);
            left.remove(seat.pair().a());
            left.remove(seat.pair().b());
        });
        return new Seating(seats, left.stream().sorted().toList());
    }
}
