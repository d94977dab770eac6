package app.kith.attendee.importing;

import org.jspecify.annotations.Nullable;

/**
 * How somebody says that a file is to be read.
 *
 * @param sheet the sheet of a workbook; null for the one that lists guests
 * @param separator what separates the cells of a text file; null for the one that fits
 * @param headerLine the line that names the columns, 0 for none; null for the one that looks like it
 */
public record FileChoice(
        @Nullable String sheet,
        @Nullable Separator separator,
        @Nullable Integer headerLine) {

    public static final FileChoice NONE = new FileChoice(null, null, null);
}
