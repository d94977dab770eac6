package app.kith.engine.plan;

import java.util.Arrays;

/** Who could meet whom, what that is worth, and what must hold. */
public final class Problem {

    /**
     * How unwelcome a worthless pair is. Nobody is kept alone rather than meeting reluctantly, but nobody gets a second meeting that way.
     */
    @FunctionalInterface
    public interface Reluctance {

        Reluctance NONE = (a, b) -> 0;

        /** 0 for none; the higher, the later it comes; at most {@link #MOST}. Symmetric. */
        int of(int a, int b);
    }

    /** The greatest reluctance that is told apart. */
    public static final int MOST = 2;

    private final PairScores scores;
    private final int[] limit;
    private final Pairs required;
    private final Pairs vetoed;
    private final Reluctance reluctance;

    /**
     * A problem in which every rule can be kept.
     *
     * @param scores of all pairs
     * @param limit how many meetings each person may have at most, required ones included
     * @param required pairs that are in every plan: must-meets and what is locked
     * @param vetoed pairs that are in no plan, whatever they are worth
     * @param reluctance how little two people should be put together where nothing is known that speaks for it
     * @throws IllegalArgumentException if there are not as many limits as people, a limit is negative, a pair names somebody who does not
     *     exist, a pair is both required and vetoed, or more is required of somebody than the limit allows
     */
    public Problem(PairScores scores, int[] limit, Pairs required, Pairs vetoed, Reluctance reluctance) {
        this.scores = scores;
        this.limit = limit.clone();
        this.required = required;
        this.vetoed = vetoed;
        this.reluctance = reluctance;
        int people = scores.people();
        require(limit.length == people, "limits of " + limit.length + " of " + people + " people");
        int[] left = limit.clone();
        for (int i = 0; i < vetoed.size(); i++) {
            require(vetoed.high(i) < people, "nobody has the number " + vetoed.high(i));
        }
        for (int i = 0; i < required.size(); i++) {
            int a = required.low(i);
            int b = required.high(i);
            require(b < people, "nobody has the number " + b);
            require(!vetoed.has(a, b), "required and vetoed: " + a + ", " + b);
            left[a]--;
            left[b]--;
        }
        for (int v = 0; v < people; v++) {
            require(limit[v] >= 0, "a negative limit: " + limit[v]);
            require(left[v] >= 0, "more is required of " + v + " than the limit allows");
        }
    }

    /** Everybody has the same limit, and nothing else must hold. */
    public static Problem of(PairScores scores, int limit) {
        int[] limits = new int[scores.people()];
        Arrays.fill(limits, limit);
        return new Problem(scores, limits, Pairs.NONE, Pairs.NONE, Reluctance.NONE);
    }

    public int people() {
        return limit.length;
    }

    public PairScores scores() {
        return scores;
    }

    public int limit(int person) {
        return limit[person];
    }

    public Pairs required() {
        return required;
    }

    public Pairs vetoed() {
        return vetoed;
    }

    public Reluctance reluctance() {
        return reluctance;
    }

    /** Whether two people may be put together beyond what is required. */
    boolean isFree(int a, int b) {
        return !vetoed.has(a, b) && !required.has(a, b);
    }

    int[] limitLeft() {
        int[] left = limit.clone();
        for (int i = 0; i < required.size(); i++) {
            left[required.low(i)]--;
            left[required.high(i)]--;
        }
        return left;
    }

    double requiredValue() {
        double value = 0;
        for (int i = 0; i < required.size(); i++) {
            value += scores.weight(required.low(i), required.high(i));
        }
        return value;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
