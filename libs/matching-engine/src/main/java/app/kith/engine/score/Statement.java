package app.kith.engine.score;

/**
 * One ask or offer.
 *
 * @param text in the person's own words, in any language and script
 * @param freshness in (0, 1]: how much it still holds; 1 for what was said just now
 */
public record Statement(String text, double freshness) {

    /** @throws IllegalArgumentException if the freshness lies outside its range or is not a number */
    public Statement {
        if (!(freshness > 0 && freshness <= 1)) {
            throw new IllegalArgumentException("freshness must lie in (0, 1]: " + freshness);
        }
    }

    /** Said just now. */
    public static Statement of(String text) {
        return new Statement(text, 1);
    }

    /**
     * Said some time ago; the freshness halves with every half-life.
     *
     * @param days since it was said, at least 0
     * @param halfLife in days, positive
     */
    public static Statement aged(String text, double days, double halfLife) {
        return new Statement(text, Math.max(Math.pow(0.5, days / halfLife), Double.MIN_NORMAL));
    }
}
