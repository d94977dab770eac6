package app.kith.attendee.importing.column;

import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.GuestFile.Row;
import app.kith.attendee.importing.RowNote;
import app.kith.attendee.importing.RowReason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column of a file tells what, and which platform the file comes from. */
public record Mapping(Preset preset, Map<Field, Integer> columns) {

    /** As somebody chose it: columns by field, counted from 0. Fields that are not named are in no column. */
    public static Mapping chosen(GuestFile file, Map<Field, Integer> choice) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        choice.forEach((field, column) -> {
            if (column >= 0 && column < file.columns().size()) {
                columns.put(field, column);
            }
        });
        return new Mapping(preset(file), columns);
    }

    /** As the names of the columns and what stands in them suggest. */
    public static Mapping recognised(GuestFile file) {
        var preset = preset(file);
        return new Mapping(preset, RecogniseColumns.in(file, preset));
    }

    public Mapping without(Field field) {
        var others = new EnumMap<Field, Integer>(Field.class);
        others.putAll(columns);
        others.remove(field);
        return new Mapping(preset, others);
    }

    private static Preset preset(GuestFile file) {
        return Preset.of(file.columns().stream().map(ColumnName::key).toList());
    }

    /** What nobody can be imported without and no column tells. */
    public List<Field> missing() {
        var missing = new ArrayList<Field>();
        if (!columns.containsKey(Field.NAME) && !columns.containsKey(Field.FIRST_NAME)) {
            missing.add(Field.NAME);
        }
        if (!columns.containsKey(Field.EMAIL) && !columns.containsKey(Field.ORDER_EMAIL)) {
            missing.add(Field.EMAIL);
        }
        return List.copyOf(missing);
    }

    /** What a column tells; null where it is not used. */
    public @Nullable Field fieldOf(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    public String cell(Row row, Field field) {
        var column = columns.get(field);
        return column == null ? "" : row.cells().get(column);
    }

    /** The same, with its line breaks. */
    String lines(Row row, Field field) {
        var column = columns.get(field);
        return column == null
                ? ""
                : row.breaks().getOrDefault(column, row.cells().get(column));
    }

    /** What is wrong with a cell. */
    public Optional<RowNote> flaw(Row row, Field field) {
        var column = columns.get(field);
        return column == null
                ? Optional.empty()
                : Optional.ofNullable(row.flaws().get(column)).map(reason -> RowNote.of(reason, row.line(), column));
    }

    /** What is to be said of a cell, whose address the organiser finds in the spreadsheet. */
    public RowNote note(RowReason reason, Row row, Field field) {
        return RowNote.of(reason, row.line(), Objects.requireNonNull(columns.get(field)));
    }
}
