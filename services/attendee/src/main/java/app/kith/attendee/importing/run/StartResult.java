package app.kith.attendee.importing.run;

import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import app.kith.attendee.importing.column.Field;
import java.util.List;

/** What came of asking for an import. */
sealed interface StartResult {

    /** It runs, or ran before under this id. */
    record Started(ImportRun run) implements StartResult {}

    /** The file as a whole is unusable. */
    record Refused(Unusable file) implements StartResult {}

    /** No column tells what nobody can be imported without. */
    record ColumnMissing(List<Field> missing) implements StartResult {}

    /** What the file says of who comes is not understood, and nobody explained it. */
    record StatusOpen() implements StartResult {}

    /** There are too few seats, and nobody said what becomes of the rest. */
    record TooManyPeople(int seatsMissing) implements StartResult {}

    /** The event is closed, and its waiting list with it. */
    record NobodyWaits() implements StartResult {}

    /** Another file was imported under this id before, or this one with other choices. */
    record IdReused() implements StartResult {}

    /** There is no such gathering. */
    record NoSuchGathering() implements StartResult {}
}
