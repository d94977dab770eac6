package app.kith.attendee.form.sending;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.person.OneWriter;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers whoever sends the form. Anybody can type anybody's address: so what comes with an address that is known waits until its
 * owner confirms it, and the answer is the same for known and unknown people.
 */
@Service
class SubmitForm {

    private final OneWriter oneWriter;
    private final Gatherings gatherings;
    private final Submissions submissions;
    private final Clock clock;
    private final FormRefusals refusals;
    private final RegisterVisitors registerVisitors;

    SubmitForm(
            OneWriter oneWriter,
            Gatherings gatherings,
            Submissions submissions,
            Clock clock,
            FormRefusals refusals,
            RegisterVisitors registerVisitors) {
        this.registerVisitors = registerVisitors;
        this.refusals = refusals;
        this.oneWriter = oneWriter;
        this.gatherings = gatherings;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** The hash of the body is that by which the same form, sent again under the same id, is recognised. */
    @Transactional
    SubmissionResult submit(UUID gatheringId, UUID submissionId, Submission submission, String bodyHash) {
        var gathering = gatherings.findById(gatheringId);
        if (gathering.isEmpty()) {
            return new SubmissionResult.NoSuchGathering();
        }
        oneWriter.waitForTurn(gathering.get().organisationId());
        var earlier = submissions.find(gatheringId, submissionId);
        if (earlier.isPresent()) {
            return earlier.get().bodyHash().equals(bodyHash)
                    ? new SubmissionResult.Taken(earlier.get().state())
                    : new SubmissionResult.IdReused();
        }
        return refusals.of(gathering.get(), submission, clock.instant()).orElseGet(() -> {
            var state = registerVisitors.register(gathering.get(), submission);
            var taken = new Submissions.Earlier(bodyHash, state);
            submissions.add(gathering.get().organisationId(), gatheringId, submissionId, taken, clock.instant());
            return new SubmissionResult.Taken(state);
        });
    }
}
