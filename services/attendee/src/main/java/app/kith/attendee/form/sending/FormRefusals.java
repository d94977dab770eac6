package app.kith.attendee.form.sending;

import app.kith.attendee.form.Forms;
import app.kith.attendee.form.sending.Submission.Visitor;
import app.kith.attendee.gathering.Gathering;
import app.kith.attendee.place.RegistrationState;
import app.kith.attendee.waiting.TakePlaces;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Why a form is refused, if it is. */
@Component
class FormRefusals {

    private final Forms forms;
    private final Submissions submissions;
    private final RepeatedAddresses repeatedAddresses;
    private final TakePlaces takePlaces;

    FormRefusals(Forms forms, Submissions submissions, RepeatedAddresses repeatedAddresses, TakePlaces takePlaces) {
        this.forms = forms;
        this.submissions = submissions;
        this.repeatedAddresses = repeatedAddresses;
        this.takePlaces = takePlaces;
    }

    Optional<SubmissionResult> of(Gathering gathering, Submission submission, Instant now) {
        if (!gathering.isOpenForGuests(now)) {
            return Optional.of(new SubmissionResult.Closed());
        }
        if (submissions.areTooMany(gathering.id(), now)) {
            return Optional.of(new SubmissionResult.TooMany());
        }
        return forms.version(gathering.id(), submission.formVersion())
                .map(form -> form.refused(submission.givenAnswers()))
                .or(() -> Optional.of(Set.of("formVersion")))
                .filter(refused -> !refused.isEmpty())
                .<SubmissionResult>map(SubmissionResult.AnswersRefused::new)
                .or(() ->
                        isTooLate(gathering, submission) ? Optional.of(new SubmissionResult.Full()) : Optional.empty())
                .or(() -> repetition(gathering, submission, now));
    }

    /** Asked last, because it counts: a form that is refused for something else sends no mail. */
    private Optional<SubmissionResult> repetition(Gathering gathering, Submission submission, Instant now) {
        return submission.party().stream()
                .map(Visitor::address)
                .filter(address -> repeatedAddresses.isRepeated(gathering.id(), address, now))
                .findFirst()
                .map(address -> new SubmissionResult.AddressRepeated());
    }

    private boolean isTooLate(Gathering gathering, Submission submission) {
        return submission.wantsPlaceOnly()
                && takePlaces.inStoreFor(submission.party().size(), gathering) != RegistrationState.CONFIRMED;
    }
}
