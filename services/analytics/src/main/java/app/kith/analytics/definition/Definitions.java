package app.kith.analytics.definition;

import java.util.List;
import java.util.Optional;

/** All definitions in one language; a changed meaning is a new version. */
public record Definitions(int version, List<Definition> definitions) {

    /** The definition of a figure, or empty for a number that is only shown beside figures. */
    public Optional<Definition> of(String id) {
        return definitions.stream()
                .filter(definition -> definition.id().equals(id))
                .findFirst();
    }
}
