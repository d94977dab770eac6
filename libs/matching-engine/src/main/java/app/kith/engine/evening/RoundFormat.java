package app.kith.engine.evening;

import java.util.Set;
import java.util.UUID;

/** How people sit in rounds. */
public sealed interface RoundFormat {

    /** In twos; of an odd number one sits out, in turn. */
    record Pairs() implements RoundFormat {}

    /**
     * In twos, one of each side; of the larger side some wait, in turn.
     *
     * @param firstSide the people of one side; everybody else is the other side
     */
    record TwoSided(Set<UUID> firstSide) implements RoundFormat {
        public TwoSided {
            firstSide = Set.copyOf(firstSide);
        }
    }

    /**
     * At tables whose sizes differ by one at most; nobody sits alone.
     *
     * @param size seats of a table, at least 3
     */
    record Tables(int size) implements RoundFormat {
        /** @throws IllegalArgumentException if a table has fewer than three seats */
        public Tables {
            if (size < 3) {
                throw new IllegalArgumentException("a table has three seats at least: " + size);
            }
        }
    }
}
