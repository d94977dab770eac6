package app.kith.engine.plan;

/**
 * A plan with the proof of how good it is.
 *
 * @param pairs who meets, required pairs included
 * @param value the sum of their weights
 * @param bound no plan of the pairs that were looked at is worth more
 * @param ofEveryPair whether the bound holds for all pairs of people, not only for the candidates
 * @param price y ≥ 0 of each person, which prove the bound: Σ limit·y + Σ max(0, w − y − y) over the pairs that are not required
 * @param graph the pairs that were looked at; no required or vetoed one is among them
 * @param finished false if the calculation was ended early
 */
public record Solution(
        Pairs pairs,
        double value,
        double bound,
        boolean ofEveryPair,
        double[] price,
        CandidateGraph graph,
        boolean finished) {

    /** How much of the bound may be missing at most, in [0, 1]. */
    public double gap() {
        return bound <= 0 ? 0 : Math.max(0, 1 - value / bound);
    }
}
