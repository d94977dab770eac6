package app.kith.bench.matching.reasons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds plans against the labels of a crowd, as far as they concern some of its people as takers. */
final class ReasonScore {

    private static final int STRONG = 2;

    private final LabelledCrowd crowd;
    private final Predicate<String> takers;
    private final int meetings;
    private final Set<Reason.Help> help = new HashSet<>();

    private ReasonScore(LabelledCrowd crowd, Predicate<String> takers, int meetings) {
        this.crowd = crowd;
        this.takers = takers;
        this.meetings = meetings;
        crowd.helps().forEach((one, grade) -> {
            if (grade >= STRONG && takers.test(one.taker())) {
                help.add(one);
            }
        });
    }

    /** @param meetings how many everybody may have */
    static ReasonScore ofAll(LabelledCrowd crowd, int meetings) {
        return new ReasonScore(crowd, any -> true, meetings);
    }

    /** Of what is given to people from whose asks nothing was learnt. */
    static ReasonScore ofKeptApart(LabelledCrowd crowd, int meetings) {
        return new ReasonScore(crowd, name -> crowd.guest(name).isKeptApart(), meetings);
    }

    Map<ReasonFigure, Share> of(ReasonedPlan plan) {
        List<Reason> stated = plan.reasons().stream()
                .filter(reason -> takers.test(reason.taker()))
                .toList();
        Map<ReasonFigure, Share> figures = new EnumMap<>(ReasonFigure.class);
        figures.put(ReasonFigure.RIGHT, right(stated, 1));
        figures.put(ReasonFigure.RIGHT_TWO, right(stated, STRONG));
        figures.put(ReasonFigure.TRAPS, traps(stated));
        people(figures, stated, plan.couples());
        figures.put(ReasonFigure.ROLE_ONLY, together(onlyByRole(), plan.couples()));
        figures.put(ReasonFigure.ACROSS_LANGUAGES, together(acrossLanguages(), plan.couples()));
        figures.put(ReasonFigure.WITHOUT_REASON, withoutReason(plan));
        return figures;
    }

    private void people(Map<ReasonFigure, Share> figures, List<Reason> stated, Set<Couple> together) {
        int told = distinctTakers(stated.stream()
                .filter(reason -> crowd.grade(reason) >= STRONG)
                .map(Reason::help)
                .toList());
        int helped = distinctTakers(
                help.stream().filter(one -> together.contains(one.couple())).toList());
        int all = (int) crowd.names().stream().filter(takers).count();
        int best = MostHelped.bound(helpers(), meetings);
        figures.put(ReasonFigure.TOLD, new Share(told, all));
        figures.put(ReasonFigure.TOLD_OF_BEST, new Share(told, best));
        figures.put(ReasonFigure.HELPED, new Share(helped, all));
        figures.put(ReasonFigure.HELPED_OF_BEST, new Share(helped, best));
    }

    private Share right(List<Reason> stated, int grade) {
        return share(stated, reason -> crowd.grade(reason) >= grade);
    }

    private Share traps(List<Reason> stated) {
        return share(
                crowd.traps().stream().filter(trap -> takers.test(trap.taker())).toList(),
                new HashSet<>(stated)::contains);
    }

    private static Share together(Collection<Reason.Help> help, Set<Couple> couples) {
        return share(help, one -> couples.contains(one.couple()));
    }

    /** Help for which no offer stands, only what the giver does for a living. */
    private List<Reason.Help> onlyByRole() {
        Map<Reason.Help, List<Reason>> ways = new LinkedHashMap<>();
        crowd.labels().forEach((reason, grade) -> {
            if (grade >= STRONG) {
                ways.computeIfAbsent(reason.help(), any -> new ArrayList<>()).add(reason);
            }
        });
        return help.stream()
                .filter(one -> {
                    List<Reason> reasons = ways.getOrDefault(one, List.of());
                    return reasons.stream().noneMatch(Reason::isOffer)
                            && reasons.stream().anyMatch(Reason::isRole);
                })
                .toList();
    }

    private List<Reason.Help> acrossLanguages() {
        return help.stream()
                .filter(one -> !crowd.guest(one.taker())
                        .language()
                        .equals(crowd.guest(one.giver()).language()))
                .toList();
    }

    /** Pairs with somebody who counts. */
    private Share withoutReason(ReasonedPlan plan) {
        return share(
                plan.meetings().stream()
                        .filter(meeting -> takers.test(meeting.couple().a())
                                || takers.test(meeting.couple().b()))
                        .toList(),
                meeting -> meeting.reasons().isEmpty());
    }

    /** For everybody who can be helped, those who can. */
    private Map<String, Set<String>> helpers() {
        return help.stream()
                .collect(Collectors.groupingBy(
                        Reason.Help::taker,
                        TreeMap::new,
                        Collectors.mapping(Reason.Help::giver, Collectors.toCollection(TreeSet::new))));
    }

    private static int distinctTakers(Collection<Reason.Help> help) {
        return (int) help.stream().map(Reason.Help::taker).distinct().count();
    }

    private static <T> Share share(Collection<T> all, Predicate<? super T> counts) {
        return new Share((int) all.stream().filter(counts).count(), all.size());
    }
}
