package app.kith.bench.matching.reasons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose asks and offers share the most and the rarest words, the best pair first. */
final class TfIdfPlan {

    private static final Comparator<Scored> WORST_FIRST = Comparator.comparingDouble(Scored::cosine)
            .thenComparing(scored -> scored.reason().taker())
            .thenComparing(scored -> scored.reason().ask())
            .thenComparing(scored -> scored.reason().giver())
            .thenComparing(scored -> scored.reason().gift());

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::weight)
            .reversed()
            .thenComparing(Candidate::first)
            .thenComparing(Candidate::second);

    private final LabelledCrowd crowd;
    private final TfIdf texts;

    private TfIdfPlan(LabelledCrowd crowd) {
        this.crowd = crowd;
        Set<String> all = crowd.guests().values().stream()
                .flatMap(guest -> Stream.concat(guest.asks().stream(), guest.offers().stream()))
                .collect(Collectors.toSet());
        texts = new TfIdf(all);
    }

    private record Scored(double cosine, Reason reason) {}

    /** Two people in the order of the crowd. */
    private record Candidate(String first, String second, double weight, List<Reason> reasons) {}

    static ReasonedPlan of(LabelledCrowd crowd, int meetings, long seed) {
        return new TfIdfPlan(crowd).plan(meetings, new Random(seed));
    }

    private ReasonedPlan plan(int meetings, Random chance) {
        Draft draft = new Draft(meetings);
        Map<Couple, List<Reason>> why = new HashMap<>();
        candidates().stream().sorted(BEST_FIRST).forEach(candidate -> {
            Couple couple = Couple.of(candidate.first(), candidate.second());
            why.put(couple, candidate.reasons());
            draft.add(couple);
        });
        return new ReasonedPlan(draft.filled(crowd.names(), chance).couples().stream()
                .map(couple -> new Meeting(couple, why.getOrDefault(couple, List.of())))
                .toList());
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        List<String> names = crowd.names();
        for (int first = 0; first < names.size(); first++) {
            for (int second = first + 1; second < names.size(); second++) {
                candidate(names.get(first), names.get(second)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Candidate> candidate(String first, String second) {
        List<Scored> both = Stream.of(best(first, second), best(second, first))
                .flatMap(Optional::stream)
                .sorted(WORST_FIRST.reversed())
                .toList();
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidate(
                        first,
                        second,
                        both.stream().mapToDouble(Scored::cosine).sum(),
                        both.stream().map(Scored::reason).toList()));
    }

    private Optional<Scored> best(String taker, String giver) {
        return crowd.guest(taker).asks().stream()
                .flatMap(ask -> crowd.guest(giver).offers().stream()
                        .map(offer -> new Scored(texts.cosine(ask, offer), new Reason(taker, ask, giver, offer))))
                .max(WORST_FIRST)
                .filter(scored -> scored.cosine() > 0);
    }
}
