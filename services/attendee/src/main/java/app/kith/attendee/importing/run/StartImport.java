package app.kith.attendee.importing.run;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import app.kith.attendee.importing.GuestFile.Reading.Usable;
import app.kith.attendee.importing.plan.BeyondCapacity;
import app.kith.attendee.importing.plan.ImportKey;
import app.kith.attendee.importing.plan.ImportOptions;
import app.kith.attendee.importing.run.ImportRuns.Work;
import app.kith.attendee.importing.run.StartResult.ColumnMissing;
import app.kith.attendee.importing.run.StartResult.IdReused;
import app.kith.attendee.importing.run.StartResult.NoSuchGathering;
import app.kith.attendee.importing.run.StartResult.NobodyWaits;
import app.kith.attendee.importing.run.StartResult.Refused;
import app.kith.attendee.importing.run.StartResult.Started;
import app.kith.attendee.importing.run.StartResult.StatusOpen;
import app.kith.attendee.importing.run.StartResult.TooManyPeople;
import app.kith.attendee.person.OneWriter;
import java.nio.ByteBuffer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins an import, once per id: the same file under the same id tells how that import is and changes nothing. */
@Service
class StartImport {

    /** A file as it was sent, and what came of reading it before anything was locked. */
    record Upload(String name, ByteBuffer content, Reading reading) {}

    private final Gatherings gatherings;
    private final OneWriter oneWriter;
    private final ImportRuns runs;
    private final ImportChanges changes;
    private final ApplicationEventPublisher events;
    private final SeatsMissing seatsMissing;

    StartImport(
            Gatherings gatherings,
            OneWriter oneWriter,
            ImportRuns runs,
            ImportChanges changes,
            ApplicationEventPublisher events,
            SeatsMissing seatsMissing) {
        this.seatsMissing = seatsMissing;
        this.gatherings = gatherings;
        this.oneWriter = oneWriter;
        this.runs = runs;
        this.changes = changes;
        this.events = events;
    }

    @Transactional
    StartResult start(ImportKey key, Upload upload, ImportOptions options) {
        oneWriter.waitForTurn(key.organisationId());
        var gathering = gatherings.findById(key.gatheringId());
        if (gathering.isEmpty()) {
            return new NoSuchGathering();
        }
        var hash = BodyHash.of(upload.content().array(), options);
        var earlier = runs.earlier(key);
        if (earlier.isPresent()) {
            return earlier.get().equals(hash) ? started(key) : new IdReused();
        }
        if (gathering.get().closedAt() != null && options.beyond() == BeyondCapacity.WAITING_LIST) {
            return new NobodyWaits();
        }
        return switch (upload.reading()) {
            case Unusable unusable -> new Refused(unusable);
            case Usable(GuestFile file) -> {
                var missing = options.mapping(file).missing();
                if (!missing.isEmpty()) {
                    yield new ColumnMissing(missing);
                }
                if (options.leavesStatusOpen(file)) {
                    yield new StatusOpen();
                }
                int missingSeats = options.beyond() == null ? seatsMissing.count(key, file, options) : 0;
                if (missingSeats > 0) {
                    yield new TooManyPeople(missingSeats);
                }
                changes.forgetOld();
                runs.add(key, upload.name(), hash, file.rows().size(), new Work(upload.content(), options));
                events.publishEvent(key);
                yield started(key);
            }
        };
    }

    private StartResult started(ImportKey key) {
        return new Started(runs.find(key.gatheringId(), key.id()).orElseThrow());
    }
}
