package app.kith.attendee.form.sending;

import app.kith.attendee.form.Answers;
import app.kith.attendee.form.pending.Details;
import app.kith.attendee.form.pending.LinkRequests;
import app.kith.attendee.form.pending.PendingEntry;
import app.kith.attendee.form.pending.SetAside;
import app.kith.attendee.gathering.Gathering;
import app.kith.attendee.person.Person;
import app.kith.attendee.place.RegistrationState;
import app.kith.attendee.waiting.TakePlaces;
import java.util.List;
import org.springframework.stereotype.Component;

/** Registers the sender of a form, known or not, with those who come along. */
@Component
class RegisterVisitors {

    private final Visitors visitors;
    private final PlaceRequests requests;
    private final TakePlaces takePlaces;
    private final Answers answers;
    private final SetAside setAside;
    private final LinkRequests linkRequests;

    RegisterVisitors(
            Visitors visitors,
            PlaceRequests requests,
            TakePlaces takePlaces,
            Answers answers,
            SetAside setAside,
            LinkRequests linkRequests) {
        this.visitors = visitors;
        this.requests = requests;
        this.takePlaces = takePlaces;
        this.answers = answers;
        this.setAside = setAside;
        this.linkRequests = linkRequests;
    }

    /** What is in store for one is told, so that a known sender gets the same answer as any other. */
    RegistrationState register(Gathering gathering, Submission submission) {
        var state = takePlaces.inStoreFor(1, gathering);
        visitors.known(submission.visitor())
                .ifPresentOrElse(
                        sender -> registerKnown(gathering, submission, sender),
                        () -> registerStranger(gathering, submission));
        return state;
    }

    /** A place is given at once; all else waits until the person confirms it. */
    private void registerKnown(Gathering gathering, Submission submission, Person sender) {
        var held = requests.held(gathering, sender);
        boolean hasPlace = held.filter(requests::isSettled).isPresent();
        var registration = held.orElseGet(() -> requests.newPlace(gathering, sender));
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

    /** Nobody comes along before the sender has shown that the address is theirs: else a form would write to ten strangers. */
    private void registerStranger(Gathering gathering, Submission submission) {
        var sender = visitors.stranger(gathering.organisationId(), submission);
        var own = requests.newPlace(gathering, sender);
        takePlaces.take(gathering, List.of(own));
        if (!submission.givenAnswers().isEmpty()) {
            answers.keep(own, submission.formVersion(), submission.givenAnswers(), own.registeredAt());
        }
        var companions = Details.ofCompanions(Visitors.companions(submission));
        if (!companions.isEmpty()) {
            setAside.setAside(own, PendingEntry.Source.FORM, companions);
        }
    }
}
