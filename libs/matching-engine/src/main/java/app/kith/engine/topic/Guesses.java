package app.kith.engine.topic;

/**
 * What a text may be about, by each way of reading it.
 *
 * @param words by its words
 * @param meaning by what a model says it means
 * @param capable what somebody of this role can help with; none unless it is a role
 * @param named likewise, with how fully an occupation is named
 * @param asked by words or meaning
 * @param given by words, meaning or role
 * @param ranked in the light of all that, the likeliest: what is proposed to its writer
 * @param explained for each topic that any of these knows, the share of the text's words that speak for it
 * @param fields by field, how probably it belongs there
 */
public record Guesses(
        Weights words,
        Weights meaning,
        Weights capable,
        Weights named,
        Weights asked,
        Weights given,
        Weights ranked,
        Weights explained,
        java.util.List<Double> fields) {}
