package app.kith.attendee.importing;

import java.util.List;
import java.util.Map;

/** A guest list as it stands in the file: the names of its columns, every row that is not blank, and how the file was read. */
public record GuestFile(List<String> columns, List<Row> rows, FileShape shape) {

    /**
     * One row.
     *
     * @param line where it stands in the file, from 1
     * @param cells its texts, one for each column of the file, each as one line
     * @param breaks texts of several lines, by column
     * @param flaws cells that hold something else than a text, by column, with what is wrong with them
     */
    public record Row(
            int line,
            List<String> cells,
            Map<Integer, String> breaks,
            boolean hasTooManyCells,
            boolean isHidden,
            Map<Integer, RowReason> flaws) {}

    /** What came of reading a file. */
    public sealed interface Reading {

        /** The file is a table. */
        record Usable(GuestFile file) implements Reading {}

        /** The file as a whole is unusable; the code is that of the problem told. */
        record Unusable(String code, String detail) implements Reading {}
    }
}
