package app.kith.bench.matching.reasons;

import app.kith.bench.matching.reasons.Lesson.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A plan made in no time, the best pair first: good enough to compare judges. Counts what it would state from some probability on. */
final class RoughPlan {

    private static final double RECIPROCITY = 0.3;

    /** The best gift of one person for another. */
    private record Best(Pair pair, double probability) {}

    private record Direction(String giver, String taker) {}

    private record Weighed(Couple couple, double weight) {}

    private final Map<Direction, Best> best = new HashMap<>();
    private final Map<Direction, Double> give = new HashMap<>();
    private final Map<String, Integer> meetings = new HashMap<>();
    private final List<Best> reasons = new ArrayList<>();

    private final int traps;

    RoughPlan(Lesson lesson, TrainedJudge judge, boolean meaning) {
        traps = lesson.crowd().traps().size();
        for (Pair pair : lesson.pairs()) {
            double probability = judge.probability(pair.features(meaning));
            var direction = new Direction(pair.giver().name(), pair.taker().name());
            give.merge(direction, probability, (one, other) -> 1 - (1 - one) * (1 - other));
            best.merge(
                    direction,
                    new Best(pair, probability),
                    (one, other) -> other.probability() > one.probability() ? other : one);
        }
        weighed().forEach(this::take);
    }

    /** The traps that could be stated. */
    int traps() {
        return traps;
    }

    private List<Weighed> weighed() {
        Set<Couple> couples = new HashSet<>();
        give.keySet().forEach(direction -> couples.add(Couple.of(direction.giver(), direction.taker())));
        return couples.stream()
                .map(couple -> new Weighed(couple, weight(couple)))
                .sorted(Comparator.comparingDouble(Weighed::weight)
                        .reversed()
                        .thenComparing(one -> one.couple().toString()))
                .toList();
    }

    private double weight(Couple couple) {
        double there = give.getOrDefault(new Direction(couple.a(), couple.b()), 0.0);
        double back = give.getOrDefault(new Direction(couple.b(), couple.a()), 0.0);
        double mean = (there + back) / 2;
        double both = mean == 0 ? 0 : there * back / mean;
        return RECIPROCITY * both + (1 - RECIPROCITY) * mean;
    }

    private void take(Weighed weighed) {
        Couple couple = weighed.couple();
        if (hasRoom(couple.a()) && hasRoom(couple.b())) {
            meetings.merge(couple.a(), 1, Integer::sum);
            meetings.merge(couple.b(), 1, Integer::sum);
            for (Direction direction :
                    List.of(new Direction(couple.a(), couple.b()), new Direction(couple.b(), couple.a()))) {
                Best reason = best.get(direction);
                if (reason != null) {
                    reasons.add(reason);
                }
            }
        }
    }

    private boolean hasRoom(String person) {
        return meetings.getOrDefault(person, 0) < CrowdBench.MEETINGS;
    }

    /**
     * What is stated.
     *
     * @param right of grade 1 or 2
     * @param told people who are told a reason of grade 2
     */
    record Stated(int all, int right, int told, int traps) {

        static final Stated NOTHING = new Stated(0, 0, 0, 0);

        Stated plus(Stated other) {
            return new Stated(all + other.all, right + other.right, told + other.told, traps + other.traps);
        }

        double precision() {
            return all == 0 ? 1 : right / (double) all;
        }
    }

    Stated stated(double from, Predicate<Pair> counts) {
        List<Pair> stated = reasons.stream()
                .filter(reason -> reason.probability() >= from)
                .map(Best::pair)
                .filter(counts)
                .toList();
        return new Stated(
                stated.size(),
                (int) stated.stream().filter(pair -> pair.grade() >= 1).count(),
                (int) stated.stream()
                        .filter(pair -> pair.grade() == 2)
                        .map(pair -> pair.taker().name())
                        .distinct()
                        .count(),
                (int) stated.stream().filter(Pair::trap).count());
    }
}
