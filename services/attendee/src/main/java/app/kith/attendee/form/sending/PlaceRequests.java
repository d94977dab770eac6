package app.kith.attendee.form.sending;

import app.kith.attendee.gathering.Gathering;
import app.kith.attendee.person.Person;
import app.kith.attendee.place.Registration;
import app.kith.attendee.place.Registrations;
import app.kith.attendee.place.Removals;
import app.kith.defaults.IdSource;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The places that people ask for on a form, and those that they have already. */
@Component
class PlaceRequests {

    private final Registrations registrations;
    private final Removals removals;
    private final IdSource ids;
    private final Clock clock;

    PlaceRequests(Registrations registrations, Removals removals, IdSource ids, Clock clock) {
        this.registrations = registrations;
        this.removals = removals;
        this.ids = ids;
        this.clock = clock;
    }

    Optional<Registration> held(Gathering gathering, Person person) {
        return registrations.findByGatheringIdAndPersonId(gathering.id(), person.id());
    }

    /** Whether a form changes nothing: the guest has a place, or the organiser has taken it away. */
    boolean isSettled(Registration held) {
        return !held.state().isAway() || removals.isRemoved(held);
    }

    Registration newPlace(Gathering gathering, Person person) {
        return Registration.requested(ids.next(), gathering.id(), person, clock.instant());
    }
}
