package app.kith.engine;

import app.kith.engine.crowd.Suggestion;
import java.util.List;
import java.util.UUID;

/**
 * Who should meet whom.
 *
 * @param suggestions best score first
 * @param unmatched people for whom no pair is left that is allowed, in order of their ids
 * @param value what the plan makes the most of: the sum of the scores, less penalties, times the chances that both come
 * @param bound no plan for these people is worth more; proven, not estimated
 */
public record Plan(List<Suggestion> suggestions, List<UUID> unmatched, double value, double bound) {

    public Plan {
        suggestions = List.copyOf(suggestions);
        unmatched = List.copyOf(unmatched);
    }

    /** How much of the bound may be missing at most, in [0, 1]. */
    public double gap() {
        return bound <= 0 ? 0 : Math.max(0, 1 - value / bound);
    }
}
