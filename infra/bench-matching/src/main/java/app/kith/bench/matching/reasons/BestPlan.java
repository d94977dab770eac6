package app.kith.bench.matching.reasons;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** A plan made from the labels, which shows what can be had: greedy, then exchanged pair by pair, the best of three tries. */
final class BestPlan {

    private static final int TRIES = 3;
    private static final int EXCHANGES = 2;

    private final LabelledCrowd crowd;
    private final int meetings;
    private final Map<Couple, Map<Reason.Help, Integer>> gains = new LinkedHashMap<>();

    private BestPlan(LabelledCrowd crowd, int meetings) {
        this.crowd = crowd;
        this.meetings = meetings;
        crowd.helps()
                .forEach((help, grade) -> gains.computeIfAbsent(help.couple(), any -> new LinkedHashMap<>())
                        .put(help, grade));
    }

    static ReasonedPlan of(LabelledCrowd crowd, int meetings, long seed) {
        BestPlan best = new BestPlan(crowd, meetings);
        Random chance = new Random(seed);
        List<Couple> chosen = Stream.generate(() -> best.tried(chance))
                .limit(TRIES)
                .max(Comparator.comparingDouble(best::worth))
                .orElse(List.of());
        return new ReasonedPlan(Draft.of(chosen, meetings).filled(crowd.names(), chance).couples().stream()
                .map(couple -> new Meeting(couple, best.reasons(couple)))
                .toList());
    }

    private List<Couple> tried(Random chance) {
        List<Couple> rest = new ArrayList<>(gains.keySet());
        Collections.shuffle(rest, chance);
        List<Couple> chosen = greedy(rest);
        for (int round = 0; round < EXCHANGES; round++) {
            for (Couple couple : rest) {
                chosen = exchanged(chosen, couple);
            }
        }
        return chosen;
    }

    private List<Couple> greedy(List<Couple> rest) {
        Draft draft = new Draft(meetings);
        while (true) {
            List<Couple> soFar = draft.couples();
            Optional<Couple> top = rest.stream()
                    .filter(draft::hasRoomFor)
                    .max(Comparator.comparingDouble(couple -> worth(with(soFar, couple))));
            if (top.isEmpty()) {
                return soFar;
            }
            draft.add(top.get());
        }
    }

    /** With this couple in the place of those that each of the two needs least, if that is worth more. */
    private List<Couple> exchanged(List<Couple> chosen, Couple couple) {
        if (chosen.contains(couple)) {
            return chosen;
        }
        List<Couple> trial = new ArrayList<>(chosen);
        for (String name : List.of(couple.a(), couple.b())) {
            List<Couple> theirs = trial.stream().filter(one -> one.has(name)).toList();
            if (theirs.size() >= meetings) {
                List<Couple> now = List.copyOf(trial);
                theirs.stream()
                        .max(Comparator.comparingDouble(one -> worth(without(now, one))))
                        .ifPresent(trial::remove);
            }
        }
        trial.add(couple);
        return worth(trial) > worth(chosen) + 1e-9 ? trial : chosen;
    }

    /** People helped and helping count most, then asks that are met, then every help. */
    private double worth(List<Couple> couples) {
        Set<String> helped = new HashSet<>();
        Set<String> helping = new HashSet<>();
        Set<String> met = new HashSet<>();
        double more = 0;
        for (Couple couple : couples) {
            for (Map.Entry<Reason.Help, Integer> gain :
                    gains.getOrDefault(couple, Map.of()).entrySet()) {
                Reason.Help help = gain.getKey();
                boolean strong = gain.getValue() == 2;
                more += strong ? 0.7 : 0.2;
                if (strong) {
                    helped.add(help.taker());
                    helping.add(help.giver());
                    met.add(help.taker() + "\n" + help.ask());
                }
            }
        }
        return 4 * (helped.size() + helping.size()) + met.size() + more;
    }

    private List<Reason> reasons(Couple couple) {
        return Stream.of(couple.a(), couple.b())
                .flatMap(taker -> crowd.labels().entrySet().stream()
                        .filter(label -> label.getKey().taker().equals(taker)
                                && label.getKey().help().couple().equals(couple))
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .stream())
                .toList();
    }

    private static List<Couple> with(List<Couple> couples, Couple more) {
        return Stream.concat(couples.stream(), Stream.of(more)).toList();
    }

    private static List<Couple> without(List<Couple> couples, Couple less) {
        return couples.stream().filter(couple -> !couple.equals(less)).toList();
    }
}
