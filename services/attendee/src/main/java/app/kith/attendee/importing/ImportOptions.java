package app.kith.attendee.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a file to be read.
 *
 * @param map which column tells what, each as {@code field:column}; empty for what is recognised
 * @param beyond what becomes of those for whom there is no seat; null where nobody was asked, since there are enough
 */
record ImportOptions(
        List<String> map, ConflictRule conflicts, @Nullable BeyondCapacity beyond) {

    static final ImportOptions NONE = new ImportOptions(List.of(), ConflictRule.LEAVE, null);

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
