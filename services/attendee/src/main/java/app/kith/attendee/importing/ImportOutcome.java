package app.kith.attendee.importing;

import app.kith.attendee.importing.GuestFile.Reading.Unusable;

/** What came of an import or its preview. */
sealed interface ImportOutcome {

    /** Each row has its verdict. */
    record Done(ImportResult result) implements ImportOutcome {}

    /** The file as a whole is unusable. */
    record Refused(Unusable file) implements ImportOutcome {}

    /** Another file was imported under this id before. */
    record IdReused() implements ImportOutcome {}

    /** There is no such gathering. */
    record NoSuchGathering() implements ImportOutcome {}
}
