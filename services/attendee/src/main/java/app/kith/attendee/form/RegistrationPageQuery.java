package app.kith.attendee.form;

import app.kith.attendee.consent.Purpose;
import app.kith.attendee.form.RegistrationPage.Availability;
import app.kith.attendee.form.RegistrationPage.ConsentText;
import app.kith.attendee.gathering.Gathering;
import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.place.Seats;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the registration page of a gathering. */
@Component
@Transactional(readOnly = true)
public class RegistrationPageQuery {

    private final Gatherings gatherings;
    private final Forms forms;
    private final Seats seats;
    private final Clock clock;

    RegistrationPageQuery(Gatherings gatherings, Forms forms, Seats seats, Clock clock) {
        this.gatherings = gatherings;
        this.forms = forms;
        this.seats = seats;
        this.clock = clock;
    }

    public Optional<RegistrationPage> of(UUID gatheringId) {
        return gatherings.findById(gatheringId).map(gathering -> page(gathering, clock.instant()));
    }

    private RegistrationPage page(Gathering gathering, Instant now) {
        var details = gathering.details();
        return new RegistrationPage(
                gathering.id(),
                details.name(),
                details.venue(),
                details.zone(),
                details.doorsAt(),
                details.startsAt(),
                details.endsAt(),
                availability(gathering, now),
                forms.latest(gathering.id()),
                Arrays.stream(Purpose.values())
                        .map(purpose -> new ConsentText(purpose, purpose.version()))
                        .toList(),
                now);
    }

    private Availability availability(Gathering gathering, Instant now) {
        if (!gathering.isOpenForGuests(now)) {
            return Availability.CLOSED;
        }
        return seats.look(gathering.id()).free() > 0 ? Availability.OPEN : Availability.WAITING_LIST;
    }
}
