package app.kith.attendee.importing.plan;

import app.kith.attendee.consent.Statement;
import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.ReadingChoices;
import app.kith.attendee.importing.column.Attendance;
import app.kith.attendee.importing.column.Field;
import app.kith.attendee.importing.column.Mapping;
import app.kith.attendee.importing.column.StatusQuestion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a file to be read.
 *
 * @param map which column tells what, each as {@code field:column}; empty for what is recognised
 * @param beyond what becomes of those for whom there is no seat; null where nobody was asked, since there are enough
 * @param reading what else somebody said of the file
 * @param statement what the guests agreed to; null where the organiser states nothing
 */
public record ImportOptions(
        List<String> map,
        ConflictRule conflicts,
        @Nullable BeyondCapacity beyond,
        ReadingChoices reading,
        @Nullable Statement statement) {

    public static final ImportOptions NONE =
            new ImportOptions(List.of(), ConflictRule.LEAVE, null, ReadingChoices.NONE, null);

    /** The choices by which a file that was sent before is recognised; empty for none. */
    public String choices() {
        var chosen = map.isEmpty()
                        && conflicts == ConflictRule.LEAVE
                        && beyond == null
                        && reading.equals(ReadingChoices.NONE)
                ? ""
                : "ImportOptions[map=%s, conflicts=%s, beyond=%s, reading=%s]"
                        .formatted(map, conflicts, beyond, reading);
        return statement == null ? chosen : chosen + statement.agreed();
    }

    public ImportOptions {
        reading = orNone(reading);
    }

    /** An import that began before there were such choices has none. */
    private static ReadingChoices orNone(@Nullable ReadingChoices reading) {
        return reading == null ? ReadingChoices.NONE : reading;
    }

    public Mapping mapping(GuestFile file) {
        var mapping = isRecognised()
                ? Mapping.recognised(file)
                : Mapping.chosen(file, reading.columns().isEmpty() ? byName(file) : byNumber());
        return reading.everyone() ? mapping.without(Field.STATUS) : mapping;
    }

    private boolean isRecognised() {
        return map.isEmpty() && reading.columns().isEmpty();
    }

    public Attendance attendance(GuestFile file) {
        return Attendance.of(file, mapping(file), reading);
    }

    /** Whether it is not understood who comes. */
    public boolean leavesStatusOpen(GuestFile file) {
        return attendance(file).isOpen()
                || !StatusQuestion.columns(file, mapping(file), reading).isEmpty();
    }

    private Map<Field, Integer> byName(GuestFile file) {
        return choice(map, file.columns()::indexOf);
    }

    private Map<Field, Integer> byNumber() {
        return choice(reading.columns(), ImportOptions::index);
    }

    private static Map<Field, Integer> choice(List<String> entries, ToIntFunction<String> toIndex) {
        var choice = new EnumMap<Field, Integer>(Field.class);
        for (var entry : entries) {
            int colon = entry.indexOf(':');
            if (colon > 0) {
                Field.of(entry.substring(0, colon))
                        .ifPresent(field -> choice.put(field, toIndex.applyAsInt(entry.substring(colon + 1))));
            }
        }
        return choice;
    }

    private static int index(String number) {
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) - 1 : -1;
    }
}
