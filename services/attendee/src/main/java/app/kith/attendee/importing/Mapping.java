package app.kith.attendee.importing;

import app.kith.attendee.importing.GuestFile.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which column of a file tells what, and which platform the file comes from. */
record Mapping(Preset preset, Map<Field, Integer> columns) {

    private static final Set<String> COMPANY_IN_QUESTION =
            Set.of("company", "organisation", "organization", "employer");
    private static final Set<String> ROLE_IN_QUESTION = Set.of("jobtitle", "yourrole");

    /** As somebody chose it: column names by field. Fields that are not named are in no column. */
    static Mapping chosen(GuestFile file, Map<Field, String> choice) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        choice.forEach((field, column) -> {
            int index = file.columns().indexOf(column);
            if (index >= 0) {
                columns.put(field, index);
            }
        });
        return new Mapping(Preset.of(keys(file)), columns);
    }

    /** As the names of the columns suggest: known names first, then questions that ask for a company or a role. */
    static Mapping recognised(GuestFile file) {
        var keys = keys(file);
        var preset = Preset.of(keys);
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (var field : Field.values()) {
            int index = field == Field.STATUS ? firstOf(keys, preset::isStatus) : known(keys, field);
            if (index >= 0) {
                columns.put(field, index);
            }
        }
        guess(columns, Field.COMPANY, keys, COMPANY_IN_QUESTION);
        guess(columns, Field.ROLE, keys, ROLE_IN_QUESTION);
        return new Mapping(preset, columns);
    }

    private static void guess(Map<Field, Integer> columns, Field field, List<String> keys, Set<String> words) {
        int index = firstOf(keys, key -> words.stream().anyMatch(key::contains));
        if (index >= 0 && !columns.containsKey(field) && !columns.containsValue(index)) {
            columns.put(field, index);
        }
    }

    private static int known(List<String> keys, Field field) {
        return field.names().stream()
                .map(keys::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static int firstOf(List<String> keys, Predicate<String> wanted) {
        for (int i = 0; i < keys.size(); i++) {
            if (wanted.test(keys.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> keys(GuestFile file) {
        return file.columns().stream().map(ColumnName::key).toList();
    }

    /** What nobody can be imported without and no column tells. */
    List<Field> missing() {
        var missing = new ArrayList<Field>();
        if (!columns.containsKey(Field.NAME) && !columns.containsKey(Field.FIRST_NAME)) {
            missing.add(Field.NAME);
        }
        if (!columns.containsKey(Field.EMAIL)) {
            missing.add(Field.EMAIL);
        }
        return List.copyOf(missing);
    }

    /** What a column tells; null where it is not used. */
    @Nullable Field fieldOf(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    String cell(Row row, Field field) {
        var column = columns.get(field);
        return column == null ? "" : row.cells().get(column);
    }

    /** What is wrong with a cell that is used. */
    @Nullable RowReason flaw(Row row) {
        return row.flaws().entrySet().stream()
                .filter(flaw -> columns.containsValue(flaw.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
