package app.kith.engine;

/**
 * How to plan.
 *
 * @param perPerson at most this many suggestions for each person, 1 to 20
 * @param reciprocity λ in [0, 1]: how much the harmonic mean of both directions counts against their plain mean. At 1 only
 *     mutual help counts, at 0 a gift in one direction counts as much as one in both at half the strength.
 * @param colleaguePenalty in [0, 1]: the share of a score that a common employer costs; 1 means never where there is another way
 * @param seed decides among equals; the same seed and crowd give the same plan
 */
public record PlanSettings(int perPerson, double reciprocity, double colleaguePenalty, long seed) {

    private static final double JUDGED_RECIPROCITY = 0.3;

    /** @throws IllegalArgumentException if a value lies outside its range or is not a number */
    public PlanSettings {
        require(perPerson >= 1 && perPerson <= 20, "perPerson must lie in 1 to 20: " + perPerson);
        require(reciprocity >= 0 && reciprocity <= 1, "reciprocity must lie in [0, 1]: " + reciprocity);
        require(
                colleaguePenalty >= 0 && colleaguePenalty <= 1,
                "colleaguePenalty must lie in [0, 1]: " + colleaguePenalty);
    }

    /** The usual settings: λ = 0.7 and colleagues only where there is no other way. */
    public static PlanSettings of(int perPerson, long seed) {
        return new PlanSettings(perPerson, Matchmaker.RECIPROCITY, 1, seed);
    }

    /**
     * The usual settings where a judge reads the texts: λ = 0.3, since what it says is a probability, and a sure gift one way is worth
     * more than two doubtful ones.
     */
    public static PlanSettings judged(int perPerson, long seed) {
        return new PlanSettings(perPerson, JUDGED_RECIPROCITY, 1, seed);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
