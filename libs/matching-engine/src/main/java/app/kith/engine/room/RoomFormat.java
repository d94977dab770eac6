package app.kith.engine.room;

import java.util.Set;

/** How people sit in each round. */
public sealed interface RoomFormat {

    /** In twos. Of an odd number one sits out, in turn. */
    record Pairs() implements RoomFormat {}

    /**
     * In twos, one of each side; of the larger side some wait, in turn.
     *
     * @param firstSide the people of one side; all others are the other side
     */
    record TwoSided(Set<Integer> firstSide) implements RoomFormat {

        public TwoSided {
            firstSide = Set.copyOf(firstSide);
        }
    }

    /**
     * At tables whose sizes differ by one at most; nobody sits alone.
     *
     * @param size seats of a table, at least 3
     */
    record Tables(int size) implements RoomFormat {}
}
