package app.kith.attendee.importing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file was read; each of it can be chosen otherwise.
 *
 * @param sheets the visible sheets of a workbook; none in a text file
 * @param sheet the one that was read
 * @param separator what separates the cells of a text file
 * @param headerLine the line that names the columns; 0 where none does
 * @param firstLines the first lines that are not blank
 */
@Schema(name = "ImportShape")
public record FileShape(
        List<String> sheets,
        @Nullable String sheet,
        @Nullable Separator separator,
        int headerLine,
        List<Line> firstLines) {

    /** A line among which the one with the names of the columns is chosen. */
    @Schema(name = "ImportFirstLine")
    public record Line(int line, String text) {}

    public static FileShape text(Separator separator) {
        return new FileShape(List.of(), null, separator, 0, List.of());
    }

    public static FileShape workbook(List<String> sheets, String sheet) {
        return new FileShape(List.copyOf(sheets), sheet, null, 0, List.of());
    }

    public FileShape with(int header, List<Line> lines) {
        return new FileShape(sheets, sheet, separator, header, List.copyOf(lines));
    }
}
