package app.kith.limits;

import java.util.concurrent.ConcurrentHashMap;

/** How many bodies are on their way from each sender, with a bound that a hall behind one address does not meet. */
final class Arriving {

    static final int MOST_OF_ONE_SENDER = 256;

    private final ConcurrentHashMap<String, Integer> bySender = new ConcurrentHashMap<>();

    /** Whether one more may come from there; then {@link #end} has to follow. */
    boolean begin(String sender) {
        int now = bySender.merge(sender, 1, Integer::sum);
        if (now <= MOST_OF_ONE_SENDER) {
            return true;
        }
        end(sender);
        return false;
    }

    void end(String sender) {
        bySender.computeIfPresent(sender, (name, count) -> count == 1 ? null : count - 1);
    }
}
