package app.kith.attendee.importing.run;

import app.kith.attendee.consent.Statement;
import app.kith.attendee.importing.FileChoice;
import app.kith.attendee.importing.ReadingChoices;
import app.kith.attendee.importing.Separator;
import app.kith.attendee.importing.plan.BeyondCapacity;
import app.kith.attendee.importing.plan.ConflictRule;
import app.kith.attendee.importing.plan.ImportOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of how its file is to be read; what it does not say is recognised.
 *
 * @param map which column tells what, each as {@code field:name of the column}
 * @param column the same as {@code field:number}, counted from 1: names come twice
 * @param sheet the sheet of a workbook
 * @param separator {@code comma}, {@code semicolon}, {@code tab} or {@code bar}
 * @param header the line that names the columns, 0 for none
 * @param coming words of the status column that mean that somebody comes; empty for blank cells
 * @param away words that mean that somebody does not
 * @param everyone true where everybody in the file comes
 * @param shared true where people who share an address are several people
 * @param conflicts {@code take} where the file is right about rows in conflict
 */
record ReadingQuery(
        @Nullable List<String> map,
        @Nullable List<String> column,
        @Nullable String sheet,
        @Nullable String separator,
        @Nullable Integer header,
        @Nullable List<String> coming,
        @Nullable List<String> away,
        @Nullable Boolean everyone,
        @Nullable Boolean shared,
        @Nullable String conflicts) {

    ImportOptions options(@Nullable BeyondCapacity beyond, @Nullable Statement statement) {
        return new ImportOptions(
                texts(map).stream().filter(entry -> !entry.isEmpty()).toList(),
                "take".equals(conflicts) ? ConflictRule.TAKE : ConflictRule.LEAVE,
                beyond,
                new ReadingChoices(
                        new FileChoice(
                                sheet,
                                separator == null
                                        ? null
                                        : Separator.of(separator).orElse(null),
                                header),
                        texts(column),
                        texts(coming),
                        texts(away),
                        Boolean.TRUE.equals(everyone),
                        Boolean.TRUE.equals(shared)),
                statement);
    }

    private static List<String> texts(@Nullable List<String> texts) {
        return texts == null ? List.of() : List.copyOf(texts);
    }
}
