package app.kith.attendee.wishes.mentoring;

import app.kith.attendee.wishes.profile.Companions;
import app.kith.contracts.AttendeeFact.MentoringAgreed;
import app.kith.defaults.Caller;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a mentor, agrees or declines, and ends a mentoring; nobody ever has more mentees than they said they take. */
@Service
class AgreeOnMentoring {

    /** What a person says to a mentoring. */
    enum Word {
        AGREE,
        DECLINE,
        END
    }

    /** What came of it. */
    enum Result {
        DONE,
        NO_CAPACITY,
        ILLEGAL_STEP,
        ID_REUSED,
        NO_SUCH_MENTOR,
        NO_SUCH_MENTORING
    }

    private final Mentorings mentorings;
    private final Companions companions;
    private final Outbox outbox;
    private final Clock clock;

    AgreeOnMentoring(Mentorings mentorings, Companions companions, Outbox outbox, Clock clock) {
        this.mentorings = mentorings;
        this.companions = companions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Result ask(Caller mentee, UUID id, UUID mentorId) {
        var earlier = mentorings.find(id);
        if (earlier.isPresent()) {
            return earlier.get().isOf(mentorId, mentee.ownPerson()) ? Result.DONE : Result.ID_REUSED;
        }
        if (mentorId.equals(mentee.ownPerson())
                || mentorings.capacity(mentorId) == 0
                || !companions.areAt(mentee.ownGathering(), mentee.ownPerson(), mentorId)) {
            return Result.NO_SUCH_MENTOR;
        }
        var wish = new Mentoring(id, mentee.ownGathering(), mentorId, mentee.ownPerson(), "requested");
        return mentorings.add(wish, clock.instant()) ? Result.DONE : Result.ILLEGAL_STEP;
    }

    @Transactional
    Result say(Caller person, UUID id, Word word) {
        var found = mentorings.find(id);
        if (found.isEmpty()) {
            return Result.NO_SUCH_MENTORING;
        }
        int free = mentorings.holdFree(found.get().mentorId());
        var mentoring = mentorings.find(id).orElseThrow(); // as it is now that nobody else changes it
        boolean isMentor = mentoring.mentorId().equals(person.ownPerson());
        boolean isMentee = mentoring.menteeId().equals(person.ownPerson());
        if (!isMentor && !(isMentee && word == Word.END)) {
            return Result.NO_SUCH_MENTORING;
        }
        return switch (word) {
            case AGREE -> agree(person, mentoring, free);
            case DECLINE -> move(mentoring, "requested", "declined");
            case END -> move(mentoring, "agreed", "ended");
        };
    }

    private Result agree(Caller mentor, Mentoring mentoring, int free) {
        if (mentoring.state().equals("requested") && free <= 0) {
            return Result.NO_CAPACITY;
        }
        var result = move(mentoring, "requested", "agreed");
        if (result == Result.DONE && mentoring.state().equals("requested")) {
            outbox.publish(new MentoringAgreed(
                    mentor.organisationId(),
                    mentoring.gatheringId(),
                    mentoring.id(),
                    mentoring.mentorId(),
                    mentoring.menteeId(),
                    clock.instant()));
        }
        return result;
    }

    private Result move(Mentoring mentoring, String from, String to) {
        if (mentoring.state().equals(to)) {
            return Result.DONE;
        }
        if (!mentoring.state().equals(from)) {
            return Result.ILLEGAL_STEP;
        }
        mentorings.move(mentoring.id(), to);
        return Result.DONE;
    }
}
