package app.kith.attendee.form;

import app.kith.attendee.gathering.Gatherings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a gathering's form other questions: a new version, unless they are the same. */
@Service
class WriteForm {

    private final Gatherings gatherings;
    private final Forms forms;
    private final Clock clock;

    WriteForm(Gatherings gatherings, Forms forms, Clock clock) {
        this.gatherings = gatherings;
        this.forms = forms;
        this.clock = clock;
    }

    /** Empty where there is no such gathering. */
    @Transactional
    Optional<Form> write(UUID gatheringId, List<Question> questions) {
        return gatherings.findWithLockById(gatheringId).map(gathering -> {
            var latest = forms.latest(gatheringId);
            if (latest.questions().equals(questions)) {
                return latest;
            }
            var next = new Form(latest.version() + 1, questions);
            forms.add(gathering.organisationId(), gatheringId, next, clock.instant());
            return next;
        });
    }
}
