package app.kith.attendee.importing;

import java.util.List;
import java.util.Map;

/** A guest list as it stands in the file: the header's columns and every row that is not blank. */
record GuestFile(List<String> columns, List<Row> rows) {

    /** One row: its line in the file, its cells by column in lower case, and whether it has more cells than the header. */
    record Row(int line, Map<String, String> cells, boolean hasTooManyCells) {

        /** The cell's text, or nothing where the file has no such column. */
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** What came of reading a file. */
    sealed interface Reading {

        /** The file is a guest list. */
        record Usable(GuestFile file) implements Reading {}

        /** The file as a whole is unusable; the code is that of the problem told. */
        record Unusable(String code, String detail) implements Reading {}
    }
}
