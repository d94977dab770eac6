package app.kith.attendee.importing;

import app.kith.attendee.consent.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a file to be read.
 *
 * @param map which column tells what, each as {@code field:column}; empty for what is recognised
 * @param beyond what becomes of those for whom there is no seat; null where nobody was asked, since there are enough
 * @param statement what the guests agreed to; null where the organiser states nothing
 */
record ImportOptions(
        List<String> map,
        ConflictRule conflicts,
        @Nullable BeyondCapacity beyond,
        @Nullable Statement statement) {

    /** The choices by which a file that was sent before is recognised; empty for none. */
    String choices() {
        var chosen = map.isEmpty() && conflicts == ConflictRule.LEAVE && beyond == null
                ? ""
                : "ImportOptions[map=%s, conflicts=%s, beyond=%s]".formatted(map, conflicts, beyond);
        return statement == null ? chosen : chosen + statement.agreed();
    }

    Mapping mapping(GuestFile file) {
        return map.isEmpty() ? Mapping.recognised(file) : Mapping.chosen(file, choice());
    }

    private Map<Field, String> choice() {
        var choice = new EnumMap<Field, String>(Field.class);
        for (var entry : map) {
            int colon = entry.indexOf(':');
            if (colon > 0) {
                Field.of(entry.substring(0, colon)).ifPresent(field -> choice.put(field, entry.substring(colon + 1)));
            }
        }
        return choice;
    }
}
