package app.kith.engine;

import java.util.List;
import java.util.UUID;

/**
 * Who should meet whom.
 *
 * @param suggestions best score first
 * @param unmatched people for whom no pair is left that is allowed, in order of their ids
 */
public record Plan(List<Suggestion> suggestions, List<UUID> unmatched) {

    public Plan {
        suggestions = List.copyOf(suggestions);
        unmatched = List.copyOf(unmatched);
    }
}
