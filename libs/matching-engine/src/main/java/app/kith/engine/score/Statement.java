package app.kith.engine.score;

import java.util.List;

/**
 * One ask or offer.
 *
 * @param text in the person's own words, in any language and script
 * @param topics what it is about, besides what the text says: names of topics, or any words
 * @param freshness in (0, 1]: how much it still holds; 1 for what was said just now
 */
public record Statement(String text, List<String> topics, double freshness) {

    /** @throws IllegalArgumentException if the freshness lies outside its range or is not a number */
    public Statement {
        topics = List.copyOf(topics);
        if (!(freshness > 0 && freshness <= 1)) {
            throw new IllegalArgumentException("freshness must lie in (0, 1]: " + freshness);
        }
    }

    /** Something whose topics are those that the text names. */
    public Statement(String text, double freshness) {
        this(text, List.of(), freshness);
    }

    /** Said just now. */
    public static Statement of(String text) {
        return new Statement(text, 1);
    }

    /** All that is said of what it is about. */
    String words() {
        return topics.isEmpty() ? text : text + "\n" + String.join("\n", topics);
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
