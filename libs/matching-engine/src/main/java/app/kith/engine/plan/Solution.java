package app.kith.engine.plan;

/** A plan with the proof of how good it is. */
public final class Solution {

    private final Pairs pairs;
    private final double value;
    private final double bound;
    private final boolean ofEveryPair;
    private final double[] price;
    private final CandidateGraph graph;
    private final boolean finished;

    Solution(
            Pairs pairs,
            double value,
            double bound,
            boolean ofEveryPair,
            double[] price,
            CandidateGraph graph,
            boolean finished) {
        this.pairs = pairs;
        this.value = value;
        this.bound = bound;
        this.ofEveryPair = ofEveryPair;
        this.price = price;
        this.graph = graph;
        this.finished = finished;
    }

    /** Who meets, required pairs included. */
    public Pairs pairs() {
        return pairs;
    }

    /** The sum of the weights of the pairs. */
    public double value() {
        return value;
    }

    /** No plan is worth more: of all pairs of people if {@link #ofEveryPair()}, else of the candidates. */
    public double bound() {
        return bound;
    }

    public boolean ofEveryPair() {
        return ofEveryPair;
    }

    /**
     * The price y ≥ 0 of a person's time. Together they prove the bound: Σ limit·y + Σ max(0, w − y − y) over the pairs that are not
     * required, required pairs taken off the limits.
     */
    public double price(int person) {
        return price[person];
    }

    /** The pairs that were looked at; no required or vetoed one is among them. */
    public CandidateGraph graph() {
        return graph;
    }

    /** False if the calculation was ended early; then the plan is only the best so far. */
    public boolean finished() {
        return finished;
    }

    /** How much of the bound may be missing at most, in [0, 1]. */
    public double gap() {
        return bound <= 0 ? 0 : Math.max(0, 1 - value / bound);
    }
}
