package app.kith.attendee.importing.run;

import app.kith.attendee.importing.plan.ImportKey;
import app.kith.attendee.importing.run.UndoResult.NoSuchImport;
import app.kith.attendee.importing.run.UndoResult.NotUndoable;
import app.kith.attendee.importing.run.UndoResult.Undoing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins to take an import back; one that is being taken back, or was, stays so. */
@Service
class UndoImport {

    private final ImportRuns runs;
    private final ApplicationEventPublisher events;

    UndoImport(ImportRuns runs, ApplicationEventPublisher events) {
        this.runs = runs;
        this.events = events;
    }

    @Transactional
    UndoResult undo(ImportKey key) {
        if (runs.beginUndo(key)) {
            events.publishEvent(key);
        }
        return runs.find(key.gatheringId(), key.id())
                .<UndoResult>map(run -> switch (run.state()) {
                    case UNDOING, UNDONE -> new Undoing(run);
                    case RUNNING, DONE, FAILED -> new NotUndoable();
                })
                .orElseGet(NoSuchImport::new);
    }
}
