package app.kith.engine.score;

/**
 * How gifts become a score.
 *
 * @param reciprocity λ in [0, 1]: how much the harmonic mean of both directions counts against their plain mean
 * @param scale c, positive: the sum of what is given at which give reaches 1 − 1/e
 * @param parentLevel in [0, 1]: what a topic counts that meets its parent, against the same topic
 * @param similarLevel in [0, 1]: what a text counts that means the same in other words, times the cosine
 */
public record ScoreSettings(double reciprocity, double scale, double parentLevel, double similarLevel) {

    /** λ = 0.7, c = 4, half for a parent, 0.3 for the same meaning. */
    public static final ScoreSettings USUAL = new ScoreSettings(0.7, 4, 0.5, 0.3);

    /** @throws IllegalArgumentException if a value lies outside its range or is not a number */
    public ScoreSettings {
        requireShare("reciprocity", reciprocity);
        requireShare("parentLevel", parentLevel);
        requireShare("similarLevel", similarLevel);
        if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("scale must be positive: " + scale);
        }
    }

    public ScoreSettings withReciprocity(double share) {
        return new ScoreSettings(share, scale, parentLevel, similarLevel);
    }

    private static void requireShare(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must lie in [0, 1]: " + value);
        }
    }
}
