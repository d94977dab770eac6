package app.kith.engine.crowd;

import java.util.List;

/**
 * Two people who should meet, and why.
 *
 * @param score in [0, 1); 0 where nothing is known that one could give the other
 * @param gifts what each can give the other, the stronger one first; empty, one or two
 */
public record Suggestion(Pair pair, double score, List<Gift> gifts) {

    public Suggestion {
        gifts = List.copyOf(gifts);
    }
}
