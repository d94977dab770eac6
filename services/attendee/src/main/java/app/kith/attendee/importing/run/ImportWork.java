package app.kith.attendee.importing.run;

import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import app.kith.attendee.importing.GuestFile.Reading.Usable;
import app.kith.attendee.importing.file.GuestFileReader;
import app.kith.attendee.importing.plan.ImportKey;
import app.kith.attendee.importing.plan.ImportOptions;
import app.kith.attendee.importing.plan.Judgement;
import app.kith.attendee.importing.plan.RowJudge;
import app.kith.attendee.importing.run.ImportRun.State;
import app.kith.attendee.person.MailReach;
import app.kith.defaults.BackgroundWork;
import app.kith.defaults.CurrentOrganisation;
import app.kith.defaults.DueWork;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries imports out in the background, some rows at a time, each part with its effect in one transaction: whoever waits can
 * leave, and a run whose instance died is taken up by whichever instance looks next.
 */
@Component
class ImportWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final int MOST_ATTEMPTS = 5;

    private final DueWork dueWork;
    private final ImportRuns runs;
    private final ApplyRows applyRows;
    private final MailReach reach;
    private final RestorePeople restorePeople;
    private final TransactionTemplate transactions;
    private final BackgroundWork beside = BackgroundWork.atOnce("kith-import");
    /** One file at a time is read again: many imports that begin at once would need the memory of all their files. */
    private final Semaphore reading = new Semaphore(1);

    ImportWork(
            DueWork dueWork,
            ImportRuns runs,
            ApplyRows applyRows,
            MailReach reach,
            RestorePeople restorePeople,
            TransactionTemplate transactions) {
        this.dueWork = dueWork;
        this.runs = runs;
        this.applyRows = applyRows;
        this.reach = reach;
        this.restorePeople = restorePeople;
        this.transactions = transactions;
    }

    @TransactionalEventListener
    void begin(ImportKey key) {
        beside.begin(() -> carryOut(key));
    }

    @Scheduled(fixedDelay = 10_000)
    void takeUpAbandoned() {
        dueWork.find(ImportKey.class, """
                        select organisation_id, gathering_id, id from import_run
                         where state in ('RUNNING', 'UNDOING') and touched_at < now() - interval '10 seconds'
                        """).forEach(this::carryOut);
    }

    private void carryOut(ImportKey key) {
        CurrentOrganisation.run(key.organisationId(), () -> {
            try {
                apply(key);
                undo(key);
            } catch (RuntimeException failure) {
                LOG.error("import {} broke off", key.id(), failure);
                transactions.executeWithoutResult(status -> brokeOff(key));
            }
        });
    }

    private void brokeOff(ImportKey key) {
        if (runs.brokeOff(key) >= MOST_ATTEMPTS) {
            runs.end(key, State.FAILED);
        }
    }

    private void apply(ImportKey key) {
        var work = transactions.execute(status -> runs.work(key));
        if (work.isEmpty()) {
            return;
        }
        var options = work.get().options();
        var judgements = judgements(work.get().content().array(), options);
        boolean more = true;
        while (more && !beside.isStopping()) {
            more = applyRows.next(key, options, judgements);
        }
    }

    private List<Judgement> judgements(byte[] content, ImportOptions options) {
        reading.acquireUninterruptibly();
        try {
            return switch (GuestFileReader.read(content, options.reading().file())) {
                case Usable(GuestFile file) ->
                    RowJudge.judge(
                            file, options.attendance(file), options.reading().shared(), reach);
                case Unusable(var code, var detail) ->
                    throw new IllegalStateException("a file that could be read: " + code);
            };
        } finally {
            reading.release();
        }
    }

    private void undo(ImportKey key) {
        boolean more = true;
        while (more && !beside.isStopping()) {
            more = restorePeople.next(key);
        }
    }

    @Override
    public void destroy() {
        beside.close();
    }
}
