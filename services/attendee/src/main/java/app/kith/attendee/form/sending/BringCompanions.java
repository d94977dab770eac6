package app.kith.attendee.form.sending;

import app.kith.attendee.form.pending.LinkRequests;
import app.kith.attendee.form.pending.PendingEntry;
import app.kith.attendee.gathering.Gathering;
import app.kith.attendee.place.Registration;
import app.kith.attendee.place.Registrations;
import app.kith.attendee.waiting.TakePlaces;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Registers those who come along with a guest. */
@Component
class BringCompanions {

    private final Visitors visitors;
    private final PlaceRequests requests;
    private final Registrations registrations;
    private final TakePlaces takePlaces;
    private final LinkRequests linkRequests;

    BringCompanions(
            Visitors visitors,
            PlaceRequests requests,
            Registrations registrations,
            TakePlaces takePlaces,
            LinkRequests linkRequests) {
        this.visitors = visitors;
        this.requests = requests;
        this.registrations = registrations;
        this.takePlaces = takePlaces;
        this.linkRequests = linkRequests;
    }

    /** Those who come along get places, all of them or none, as they would have with the form. */
    void bring(Gathering gathering, PendingEntry entry) {
        var newcomers = entry.details().companions().stream()
                .map(companion -> new Submission.Visitor(companion.name(), companion.email()))
                .flatMap(companion -> newcomer(gathering, companion))
                .toList();
        if (!newcomers.isEmpty()) {
            registrations
                    .findByIdAndGatheringId(entry.registrationId(), gathering.id())
                    .ifPresentOrElse(
                            leader -> takePlaces.bringAlong(gathering, leader, newcomers),
                            () -> takePlaces.take(gathering, newcomers));
        }
    }

    private Stream<Registration> newcomer(Gathering gathering, Submission.Visitor companion) {
        var person = visitors.companion(gathering.organisationId(), companion);
        var held = requests.held(gathering, person);
        if (held.filter(requests::isSettled).isPresent()) {
            linkRequests.request(held.get());
            return Stream.empty();
        }
        return Stream.of(held.orElseGet(() -> requests.newPlace(gathering, person)));
    }
}
