package app.kith.engine.room;

import java.util.List;

/**
 * One round.
 *
 * @param tables who sits together; each list holds two people or more, in rising order
 * @param sittingOut who is there but has no seat, in rising order
 */
public record RoomRound(List<List<Integer>> tables, List<Integer> sittingOut) {

    public RoomRound {
        tables = tables.stream().map(List::copyOf).toList();
        sittingOut = List.copyOf(sittingOut);
    }
}
