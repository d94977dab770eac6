package app.kith.engine;

import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Suggestion;
import java.util.List;

/**
 * What a repair changed in a plan.
 *
 * @param dropped pairs that the plan does not suggest any more: against a veto or with somebody who is not there, beyond somebody's
 *     limit, or given up so that nobody loses a partner without getting another; in their order
 * @param added pairs in their place, the best score first
 */
public record Repaired(List<Pair> dropped, List<Suggestion> added) {

    public Repaired {
        dropped = List.copyOf(dropped);
        added = List.copyOf(added);
    }
}
