package app.kith.engine.topic;

/**
 * A topic that a text may be about.
 *
 * @param topic its number in {@link Topics#all()}
 * @param score how much speaks for it, at least 0
 * @param probability in [0, 1]
 */
public record Guess(int topic, double score, double probability) {}
