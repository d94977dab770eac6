package app.kith.bench.matching.reasons;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Anybody with anybody, for any of their texts. */
final class RandomPlan {

    private RandomPlan() {}

    static ReasonedPlan of(LabelledCrowd crowd, int meetings, long seed) {
        Random chance = new Random(seed);
        return new ReasonedPlan(new Draft(meetings)
                .filled(crowd.names(), chance).couples().stream()
                        .map(couple -> new Meeting(
                                couple,
                                Stream.of(
                                                reason(crowd.guest(couple.a()), crowd.guest(couple.b()), chance),
                                                reason(crowd.guest(couple.b()), crowd.guest(couple.a()), chance))
                                        .flatMap(Optional::stream)
                                        .toList()))
                        .toList());
    }

    private static Optional<Reason> reason(Guest taker, Guest giver, Random chance) {
        return taker.asks().isEmpty() || giver.offers().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reason(taker.name(), any(taker.asks(), chance), giver.name(), any(giver.offers(), chance)));
    }

    private static String any(List<String> texts, Random chance) {
        return texts.get(chance.nextInt(texts.size()));
    }
}
