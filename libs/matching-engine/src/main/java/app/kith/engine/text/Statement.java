package app.kith.engine.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One ask or offer.
 *
 * @param text in the person's own words, in any language and script
 * @param topics what it is about, besides what the text says: names of topics, or any words
 * @param freshness in (0, 1]: how much it still holds; 1 for what was said just now
 * @param source who says it of whom
 * @param confirmed the topics, by id, that its writer said it is about; none if it is about none of those offered; null where the
 *     writer was not asked or has not answered
 */
public record Statement(
        String text,
        List<String> topics,
        double freshness,
        Source source,
        @Nullable Set<String> confirmed) {

    /** Where it comes from. */
    public enum Source {
        /** An ask, or an offer, as its writer put it. */
        OWN_WORDS,
        /** The role and company of somebody, as an offer. */
        ROLE,
        /** Somebody's own ask, as an offer: the other half of a deal. */
        OWN_ASK
    }

    /** @throws IllegalArgumentException if the freshness lies outside its range or is not a number */
    public Statement {
        topics = List.copyOf(topics);
        confirmed = confirmed == null ? null : Set.copyOf(confirmed);
        if (!(freshness > 0 && freshness <= 1)) {
            throw new IllegalArgumentException("freshness must lie in (0, 1]: " + freshness);
        }
    }

    /** Something said in the person's own words that nobody confirmed. */
    public Statement(String text, List<String> topics, double freshness) {
        this(text, topics, freshness, Source.OWN_WORDS, null);
    }

    /** Something whose topics are those that the text names. */
    public Statement(String text, double freshness) {
        this(text, List.of(), freshness);
    }

    /** Said just now. */
    public static Statement of(String text) {
        return new Statement(text, 1);
    }

    /** The same for statements that are read alike. */
    public String key() {
        return source == Source.OWN_WORDS && confirmed == null
                ? words()
                : source + "\n" + words() + "\n" + (confirmed == null ? "" : new TreeSet<>(confirmed));
    }

    /** All that is said of what it is about. */
    public String words() {
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
