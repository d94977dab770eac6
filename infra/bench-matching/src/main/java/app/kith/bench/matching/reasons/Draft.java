package app.kith.bench.matching.reasons;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Couples chosen one by one, in which nobody is in more than so many. */
final class Draft {

    private final int most;
    private final List<Couple> chosen = new ArrayList<>();
    private final Set<Couple> known = new HashSet<>();
    private final Map<String, Integer> meetings = new HashMap<>();

    Draft(int most) {
        this.most = most;
    }

    static Draft of(List<Couple> couples, int most) {
        Draft draft = new Draft(most);
        couples.forEach(draft::add);
        return draft;
    }

    List<Couple> couples() {
        return List.copyOf(chosen);
    }

    boolean hasRoomFor(Couple couple) {
        return !known.contains(couple) && meetingsOf(couple.a()) < most && meetingsOf(couple.b()) < most;
    }

    void add(Couple couple) {
        if (hasRoomFor(couple)) {
            chosen.add(couple);
            known.add(couple);
            meetings.merge(couple.a(), 1, Integer::sum);
            meetings.merge(couple.b(), 1, Integer::sum);
        }
    }

    /** Gives everybody as many partners as that goes, by chance, those with the fewest first. */
    Draft filled(List<String> names, Random chance) {
        List<Couple> left = new ArrayList<>(everyCouple(names));
        Collections.shuffle(left, chance);
        Map<Couple, Integer> fewest = left.stream()
                .collect(Collectors.toMap(
                        couple -> couple, couple -> Math.max(meetingsOf(couple.a()), meetingsOf(couple.b()))));
        left.sort(Comparator.comparing(fewest::get));
        left.forEach(this::add);
        return this;
    }

    static List<Couple> everyCouple(List<String> names) {
        List<Couple> all = new ArrayList<>();
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                all.add(Couple.of(names.get(one), names.get(other)));
            }
        }
        return all;
    }

    private int meetingsOf(String name) {
        return meetings.getOrDefault(name, 0);
    }
}
