package app.kith.attendee.form;

import app.kith.attendee.form.Submission.Visitor;
import app.kith.attendee.form.pending.Details;
import app.kith.attendee.form.pending.LinkRequests;
import app.kith.attendee.form.pending.PendingEntry;
import app.kith.attendee.form.pending.SetAside;
import app.kith.attendee.gathering.Gathering;
import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.person.OneWriter;
import app.kith.attendee.person.Person;
import app.kith.attendee.place.Registration;
import app.kith.attendee.place.RegistrationState;
import app.kith.attendee.place.Registrations;
import app.kith.attendee.place.Removals;
import app.kith.attendee.waiting.TakePlaces;
import app.kith.defaults.IdSource;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Forms forms;
    private final Submissions submissions;
    private final RepeatedAddresses repeatedAddresses;
    private final Answers answers;
    private final LinkRequests linkRequests;
    private final SetAside setAside;
    private final Visitors visitors;
    private final Registrations registrations;
    private final Removals removals;
    private final TakePlaces takePlaces;
    private final IdSource ids;
    private final Clock clock;

    SubmitForm(
            OneWriter oneWriter,
            Gatherings gatherings,
            Forms forms,
            Submissions submissions,
            RepeatedAddresses repeatedAddresses,
            Answers answers,
            LinkRequests linkRequests,
            SetAside setAside,
            Visitors visitors,
            Registrations registrations,
            Removals removals,
            TakePlaces takePlaces,
            IdSource ids,
            Clock clock) {
        this.oneWriter = oneWriter;
        this.gatherings = gatherings;
        this.forms = forms;
        this.submissions = submissions;
        this.repeatedAddresses = repeatedAddresses;
        this.answers = answers;
        this.linkRequests = linkRequests;
        this.setAside = setAside;
        this.visitors = visitors;
        this.registrations = registrations;
        this.removals = removals;
        this.takePlaces = takePlaces;
        this.ids = ids;
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
        return refusal(gathering.get(), submission).orElseGet(() -> {
            var state = register(gathering.get(), submission);
            var taken = new Submissions.Earlier(bodyHash, state);
            submissions.add(gathering.get().organisationId(), gatheringId, submissionId, taken, clock.instant());
            return new SubmissionResult.Taken(state);
        });
    }

    private Optional<SubmissionResult> refusal(Gathering gathering, Submission submission) {
        var now = clock.instant();
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

    /** What is in store for one is told, so that a known sender gets the same answer as any other. */
    private RegistrationState register(Gathering gathering, Submission submission) {
        var state = takePlaces.inStoreFor(1, gathering);
        visitors.known(submission.visitor())
                .ifPresentOrElse(
                        sender -> registerKnown(gathering, submission, sender),
                        () -> registerStranger(gathering, submission));
        return state;
    }

    /** A place is given at once; all else waits until the person confirms it. */
    private void registerKnown(Gathering gathering, Submission submission, Person sender) {
        var held = registrations.findByGatheringIdAndPersonId(gathering.id(), sender.id());
        boolean hasPlace = held.isPresent() && isSettled(held.get());
        var registration =
                held.orElseGet(() -> Registration.requested(ids.next(), gathering.id(), sender, clock.instant()));
        if (!hasPlace) {
            takePlaces.take(gathering, List.of(registration));
        }
        var news = visitors.news(sender, submission);
        if (!news.isEmpty()) {
            setAside.setAside(registration, PendingEntry.Source.FORM, news);
        } else if (hasPlace) {
            linkRequests.request(registration);
        }
    }

    /** Their own page tells those who have a place of it, and those whom the organiser removed that there is none. */
    private boolean isSettled(Registration held) {
        return !held.state().isAway() || removals.isRemoved(held);
    }

    /** Nobody comes along before the sender has shown that the address is theirs: else a form would write to ten strangers. */
    private void registerStranger(Gathering gathering, Submission submission) {
        var sender = visitors.stranger(gathering.organisationId(), submission);
        var own = Registration.requested(ids.next(), gathering.id(), sender, clock.instant());
        takePlaces.take(gathering, List.of(own));
        if (!submission.givenAnswers().isEmpty()) {
            answers.keep(own, submission.formVersion(), submission.givenAnswers(), clock.instant());
        }
        var companions = Details.ofCompanions(Visitors.companions(submission));
        if (!companions.isEmpty()) {
            setAside.setAside(own, PendingEntry.Source.FORM, companions);
        }
    }
}
