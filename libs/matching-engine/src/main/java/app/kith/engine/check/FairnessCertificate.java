package app.kith.engine.check;

import app.kith.engine.plan.Pairs;
import app.kith.engine.plan.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether anybody with few meetings could have one more, over all legal pairs, counted from the problem alone.
 *
 * <p>If some other plan gave a person one more, and left everybody else with as many as that person then has or with as many as now, the
 * two plans would differ by an alternating trail: a pair added at the person, one dropped next to it, one added, and so on, up to somebody
 * with room or with a meeting to spare (Berge 1957, for b-matchings). So where not even an alternating walk leads to such an end, nothing
 * can be done; a walk that uses no pair twice is a plan that gives the person more.
 *
 * <p>Somebody alone may meet anybody who is not vetoed; everybody else gains only pairs without reluctance.
 *
 * @param few people with fewer meetings than asked for and than their limit
 * @param couldHaveMore those of them for whom there is a better plan
 * @param undecided those of them for whom there is a walk, and too many trails to try them all
 */
public record FairnessCertificate(List<Integer> few, List<Integer> couldHaveMore, List<Integer> undecided) {

    public FairnessCertificate {
        few = List.copyOf(few);
        couldHaveMore = List.copyOf(couldHaveMore);
        undecided = List.copyOf(undecided);
    }

    /**
     * Checks a plan. Takes as long as reading the pairs and vetoes of those whom the walks reach, and once all people.
     *
     * @param pairs who meets, required pairs included
     * @param atLeast how many meetings everybody is to have where that is possible
     */
    public static FairnessCertificate of(Problem problem, Pairs pairs, int atLeast) {
        return new Check(problem, pairs, atLeast).certificate();
    }

    /** Proven: nobody with few meetings could have one more. */
    public boolean isFair() {
        return couldHaveMore.isEmpty() && undecided.isEmpty();
    }

    private static final class Check {

        private static final int NONE = -1;
        private static final int MOST_TRIED = 1_000_000;

        private final Problem problem;
        private final Pairs pairs;
        private final int atLeast;
        private final int people;
        private final int[][] partners;
        private final boolean[] needsOne;
        private final int[] asked;
        private final int[] gaveUp;
        private final int[] queue;
        private final int[] rest;
        private int queued;
        private int left;

        Check(Problem problem, Pairs pairs, int atLeast) {
            this.problem = problem;
            this.pairs = pairs;
            this.atLeast = atLeast;
            people = problem.people();
            partners = partners(people, pairs);
            needsOne = new boolean[people];
            asked = new int[people];
            gaveUp = new int[people];
            queue = new int[people];
            rest = new int[people];
        }

        private static int[][] partners(int people, Pairs pairs) {
            int[] degree = new int[people];
            for (int i = 0; i < pairs.size(); i++) {
                degree[pairs.low(i)]++;
                degree[pairs.high(i)]++;
            }
            int[][] partners = new int[people][];
            Arrays.setAll(partners, v -> new int[degree[v]]);
            for (int i = 0; i < pairs.size(); i++) {
                int a = pairs.low(i);
                int b = pairs.high(i);
                partners[a][--degree[a]] = b;
                partners[b][--degree[b]] = a;
            }
            return partners;
        }

        FairnessCertificate certificate() {
            List<Integer> few = new ArrayList<>();
            List<Integer> couldHaveMore = new ArrayList<>();
            List<Integer> undecided = new ArrayList<>();
            for (int level = 0; level < atLeast; level++) {
                int meetings = level;
                int[] wanting = IntStream.range(0, people)
                        .filter(v -> partners[v].length == meetings && meetings < floor(v))
                        .toArray();
                Arrays.stream(wanting).forEach(few::add);
                if (search(wanting, level) != NONE) {
                    for (int v : wanting) {
                        int end = search(new int[] {v}, level);
                        if (end != NONE) {
                            Trails trails = new Trails(v);
                            if (isTrail(end) || trails.leadOnFrom(v)) {
                                couldHaveMore.add(v);
                            } else if (!trails.areAllTried()) {
                                undecided.add(v);
                            }
                        }
                    }
                }
            }
            return new FairnessCertificate(few, couldHaveMore, undecided);
        }

        private int floor(int v) {
            return Math.min(atLeast, problem.limit(v));
        }

        /** Walks on from these people; returns the end that was reached, 2·person, or 2·person + 1 for one who gains. */
        private int search(int[] from, int level) {
            Arrays.fill(needsOne, false);
            Arrays.setAll(rest, v -> v);
            left = people;
            queued = 0;
            for (int v : from) {
                need(v, NONE);
            }
            for (int i = 0; i < queued; i++) {
                int end = ask(queue[i], level, i < from.length, from.length == 1 ? from[0] : NONE);
                if (end != NONE) {
                    return end;
                }
            }
            return NONE;
        }

        private boolean canSpare(int person, int level) {
            return partners[person].length - 1 >= Math.min(level + 1, floor(person));
        }

        private void need(int person, int from) {
            needsOne[person] = true;
            gaveUp[person] = from;
            queue[queued++] = person;
        }

        /** Somebody in need asks everybody who was not asked yet. */
        private int ask(int person, int level, boolean isFirst, int start) {
            int kept = 0;
            int end = NONE;
            for (int i = 0; i < left; i++) {
                int other = rest[i];
                if (end == NONE && mayMeet(person, other, isFirst && level == 0)) {
                    asked[other] = person;
                    end = give(other, level, start);
                } else {
                    rest[kept++] = other;
                }
            }
            left = kept;
            return end;
        }

        private boolean mayMeet(int a, int b, boolean isAlone) {
            return a != b
                    && !pairs.has(a, b)
                    && !problem.vetoed().has(a, b)
                    && (isAlone
                            || problem.reluctance().of(a, b) == 0
                            || problem.scores().weight(a, b) > 0);
        }

        /** Somebody who is asked has room, or gives up one of the others, who then is in need if it cannot be spared. */
        private int give(int person, int level, int start) {
            int room = problem.limit(person) - partners[person].length;
            if (room > (person == start ? 1 : 0)) {
                return 2 * person + 1;
            }
            for (int other : partners[person]) {
                if (!needsOne[other] && !problem.required().has(person, other)) {
                    need(other, person);
                    if (canSpare(other, level)) {
                        return 2 * other;
                    }
                }
            }
            return NONE;
        }

        /** Whether the walk to an end uses no pair twice. */
        private boolean isTrail(int end) {
            Set<Long> used = new HashSet<>();
            int person = end / 2;
            boolean gains = end % 2 == 1;
            while (gains || gaveUp[person] != NONE) {
                int before = gains ? asked[person] : gaveUp[person];
                if (!used.add(key(person, before))) {
                    return false;
                }
                person = before;
                gains = !gains;
            }
            return true;
        }

        private long key(int a, int b) {
            return (long) Math.min(a, b) * people + Math.max(a, b);
        }

        /** Tries every trail, as long as there are not too many. */
        private final class Trails {

            private final int start;
            private final int level;
            private final Set<Long> used = new HashSet<>();
            private int left = MOST_TRIED;

            Trails(int start) {
                this.start = start;
                level = partners[start].length;
            }

            boolean areAllTried() {
                return left > 0;
            }

            boolean leadOnFrom(int person) {
                boolean isAlone = person == start && level == 0;
                for (int other = 0; other < people && left > 0; other++) {
                    left--;
                    long key = key(person, other);
                    if (mayMeet(person, other, isAlone) && used.add(key)) {
                        if (leadOnFromOneTooMany(other)) {
                            return true;
                        }
                        used.remove(key);
                    }
                }
                return false;
            }

            private boolean leadOnFromOneTooMany(int person) {
                if (problem.limit(person) - partners[person].length > (person == start ? 1 : 0)) {
                    return true;
                }
                for (int other : partners[person]) {
                    long key = key(person, other);
                    if (other != start && !problem.required().has(person, other) && used.add(key)) {
                        if (canSpare(other, level) || leadOnFrom(other)) {
                            return true;
                        }
                        used.remove(key);
                    }
                }
                return false;
            }
        }
    }
}
