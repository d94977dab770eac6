package app.kith.attendee.importing.run;

/** What came of asking to undo an import. */
sealed interface UndoResult {

    /** It is being undone, or was. */
    record Undoing(ImportRun run) implements UndoResult {}

    /** It still runs, broke off, or is older than an undo reaches. */
    record NotUndoable() implements UndoResult {}

    /** There is no such import. */
    record NoSuchImport() implements UndoResult {}
}
