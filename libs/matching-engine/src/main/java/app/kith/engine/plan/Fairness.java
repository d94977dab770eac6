package app.kith.engine.plan;

import app.kith.engine.progress.Progress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Gives everybody a few meetings, at the least cost in value: first nobody is to be alone, then nobody to have one meeting only, and so on.
 * Pairs of which nothing is known join the candidates where they are needed; reluctant ones only for those who would be alone.
 */
final class Fairness {

    /** Up to so many people, every pair of them that is allowed joins the candidates. */
    private static final int SMALL = 400;

    /** In a larger crowd, somebody in need is offered so many others, after looking at so many. */
    private static final int OFFERS = 24;

    private static final int LOOKS = 4096;

    /** Where few are in need, they may look at more. */
    private static final int ALL_LOOKS = 20_000_000;

    private static final int EFFORT = 20_000;

    private final Problem problem;
    private final int[] capacity;
    private final int[] required;
    private final int[] floor;
    private final double[] price;
    private final long seed;
    private Meetings meetings;

    Fairness(Problem problem, int atLeast, Meetings meetings, double[] price, long seed) {
        this.problem = problem;
        this.meetings = meetings;
        this.price = price;
        this.seed = seed;
        capacity = problem.limitLeft();
        required = new int[capacity.length];
        floor = new int[capacity.length];
        for (int v = 0; v < floor.length; v++) {
            required[v] = problem.limit(v) - capacity[v];
            floor[v] = Math.min(atLeast, problem.limit(v));
        }
    }

    /** What was chosen, perhaps on a larger graph. */
    Meetings meetings() {
        return meetings;
    }

    /** Returns whether it came to its end. */
    boolean repair(Progress progress) {
        int[] order = order();
        int most = Arrays.stream(floor).max().orElse(0);
        boolean finished = raise(order, 0, most, progress) && searchAgain(progress);
        raiseUpTo(most, order); // with the room that the search has made
        for (int reluctance = 1; reluctance <= Problem.MOST && finished && isAnybodyBelow(1); reluctance++) {
            finished = raise(order, reluctance, 1, progress);
            forgetReluctantPairs();
            raiseUpTo(most, order); // whoever meets reluctantly may spare somebody for others
        }
        useRoom();
        return finished;
    }

    /** Nobody gets a second meeting by them. */
    private void forgetReluctantPairs() {
        CandidateGraph all = meetings.graph();
        int[] kept = IntStream.range(0, all.edges())
                .filter(e -> meetings.has(e)
                        || all.weight(e) > 0
                        || problem.reluctance().of(all.tail(e), all.head(e)) == 0)
                .toArray();
        CandidateGraph graph = CandidateGraph.of(
                all.people(),
                Arrays.stream(kept).map(all::tail).toArray(),
                Arrays.stream(kept).map(all::head).toArray(),
                Arrays.stream(kept).mapToDouble(all::weight).toArray());
        Meetings same = new Meetings(graph, capacity);
        same.addAll(meetings);
        meetings = same;
    }

    /** Whoever gave a partner to somebody alone may have room for another who did the same. */
    private void useRoom() {
        CandidateGraph graph = meetings.graph();
        for (int e = 0; e < graph.edges(); e++) {
            int u = graph.tail(e);
            int v = graph.head(e);
            if (!meetings.has(e) && meetings.hasRoom(u) && meetings.hasRoom(v)) {
                boolean needed = !has(u, floor[u]) || !has(v, floor[v]);
                if (graph.weight(e) > 0 || (needed && problem.reluctance().of(u, v) == 0)) {
                    meetings.add(e);
                }
            }
        }
    }

    private boolean raise(int[] order, int reluctance, int most, Progress progress) {
        if (!isAnybodyBelow(most)) {
            return true;
        }
        extend(order, reluctance, most);
        for (int pass = 1; pass <= most; pass++) {
            if (!progress.goesOn(Progress.Step.FAIRNESS, (double) pass / most)) {
                return false;
            }
            raiseTo(pass, order);
        }
        return true;
    }

    private void raiseUpTo(int most, int[] order) {
        for (int pass = 1; pass <= most; pass++) {
            if (isAnybodyBelow(pass)) {
                raiseTo(pass, order);
            }
        }
    }

    private boolean searchAgain(Progress progress) {
        int[] kept = new int[floor.length];
        Arrays.setAll(kept, v -> Math.min(beyondRequired(v, floor[v]), meetings.degree(v)));
        return new LocalSearch(meetings.graph(), meetings, price, kept, progress).run();
    }

    private boolean has(int v, int most) {
        return meetings.degree(v) >= beyondRequired(v, most);
    }

    /** How many meetings besides the required ones somebody is to have, if all are to have so many in all. */
    private int beyondRequired(int v, int most) {
        return Math.max(0, Math.min(most, floor[v]) - required[v]);
    }

    private boolean isAnybodyBelow(int most) {
        return IntStream.range(0, floor.length).anyMatch(v -> !has(v, most));
    }

    private int[] order() {
        long[] keys = new SplittableRandom(seed).longs(floor.length).toArray();
        return IntStream.range(0, floor.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(v -> keys[v]).thenComparing(v -> v))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void raiseTo(int pass, int[] order) {
        int[] now = new int[floor.length];
        Arrays.setAll(now, v -> beyondRequired(v, pass));
        Trails trails = new Trails(meetings.graph(), meetings, price, now);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int v : order) {
                if (meetings.degree(v) < now[v] && trails.force(v, EFFORT)) {
                    changed = true;
                }
            }
        }
    }

    private void extend(int[] order, int reluctance, int most) {
        int people = floor.length;
        int[][] others = new int[people][];
        double[][] weights = new double[people][];
        long inNeedAtAll = IntStream.range(0, people).filter(v -> !has(v, most)).count();
        int looks = (int) Math.max(LOOKS, ALL_LOOKS / Math.max(1, inNeedAtAll));
        for (int v = 0; v < people; v++) {
            boolean inNeed = people <= SMALL ? capacity[v] > 0 : !has(v, most);
            others[v] = inNeed ? offers(v, order, reluctance, looks) : new int[0];
            weights[v] = new double[others[v].length];
        }
        Meetings extended = new Meetings(Candidates.join(meetings.graph(), others, weights), capacity);
        extended.addAll(meetings);
        meetings = extended;
    }

    /** Others whom nothing but the lack of a known reason keeps from meeting a person; those with room come first. */
    private int[] offers(int v, int[] order, int reluctance, int mostLooks) {
        int people = order.length;
        int limit = people <= SMALL ? people : OFFERS;
        int[] offers = new int[Math.min(limit, people)];
        int found = 0;
        int from = (int) (((v * 0x9E3779B97F4A7C15L + seed) >>> 33) % people);
        for (int roomy = 1; roomy >= 0; roomy--) {
            int most = roomy == 1 ? limit * 2 / 3 : limit;
            for (int i = 0, looks = 0; i < people && found < Math.min(most, offers.length) && looks < mostLooks; i++) {
                int u = order[(from + i) % people];
                if (u != v
                        && capacity[u] > 0
                        && (people <= SMALL ? roomy == 0 : (meetings.hasRoom(u) ? 1 : 0) == roomy)) {
                    looks++;
                    if (problem.isFree(u, v)
                            && problem.reluctance().of(u, v) <= reluctance
                            && meetings.graph().find(u, v) < 0) {
                        offers[found++] = u;
                    }
                }
            }
        }
        return Arrays.copyOf(offers, found);
    }
}
