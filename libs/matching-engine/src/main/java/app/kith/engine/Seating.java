package app.kith.engine;

import java.util.List;
import java.util.UUID;

/**
 * One round of pairs: each person is in one pair or sits out.
 *
 * @param pairs in order of their tables, best score first
 * @param sittingOut in order of their ids
 */
public record Seating(List<Suggestion> pairs, List<UUID> sittingOut) {

    public Seating {
        pairs = List.copyOf(pairs);
        sittingOut = List.copyOf(sittingOut);
    }
}
