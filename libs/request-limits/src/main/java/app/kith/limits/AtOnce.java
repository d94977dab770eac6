package app.kith.limits;

import java.util.concurrent.ConcurrentHashMap;

/**
 * How much is in hand at a moment of each one, with a bound for each.
 *
 * @param <K> tells one from another
 */
public final class AtOnce<K> {

    private final ConcurrentHashMap<K, Integer> inHand = new ConcurrentHashMap<>();
    private final int mostOfOne;

    public AtOnce(int mostOfOne) {
        this.mostOfOne = mostOfOne;
    }

    /** Whether one more may begin; then {@link #end} has to follow. */
    public boolean begin(K one) {
        if (inHand.merge(one, 1, Integer::sum) <= mostOfOne) {
            return true;
        }
        end(one);
        return false;
    }

    public void end(K one) {
        inHand.computeIfPresent(one, (_, count) -> count > 1 ? count - 1 : null);
    }

    /** How many of this one have begun and not ended. */
    public int of(K one) {
        return inHand.getOrDefault(one, 0);
    }
}
