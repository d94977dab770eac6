package app.kith.attendee.importing;

import java.util.List;

/**
 * What somebody said of a file that it does not say itself.
 *
 * @param columns which column tells what, each as {@code field:number}, counted from 1; where it is not empty it counts
 * @param coming words of the status column that mean that somebody comes
 * @param away words that mean that somebody does not, or not for certain
 * @param everyone no column tells who comes: everybody in the file does
 * @param shared people who share an address are several people, each with a place
 */
public record ReadingChoices(
        FileChoice file,
        List<String> columns,
        List<String> coming,
        List<String> away,
        boolean everyone,
        boolean shared) {

    public static final ReadingChoices NONE =
            new ReadingChoices(FileChoice.NONE, List.of(), List.of(), List.of(), false, false);
}
