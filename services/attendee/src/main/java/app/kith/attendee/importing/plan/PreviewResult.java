package app.kith.attendee.importing.plan;

import app.kith.attendee.importing.GuestFile.Reading.Unusable;

/** What came of looking at a file. */
public sealed interface PreviewResult {

    /** Each row has its verdict, or a column is missing. */
    record Previewed(ImportPreview preview) implements PreviewResult {}

    /** The file as a whole is unusable. */
    record Refused(Unusable file) implements PreviewResult {}

    /** There is no such gathering. */
    record NoSuchGathering() implements PreviewResult {}
}
