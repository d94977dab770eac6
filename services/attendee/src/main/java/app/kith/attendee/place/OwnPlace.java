package app.kith.attendee.place;

import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import org.springframework.stereotype.Component;

/** Whether a guest's link leads to a registration of its gathering: links of others lead nowhere. */
@Component
public class OwnPlace {

    private final Registrations registrations;

    OwnPlace(Registrations registrations) {
        this.registrations = registrations;
    }

    public void mustExist(Caller guest) {
        if (!registrations.existsByIdAndGatheringId(guest.ownRegistration(), guest.ownGathering())) {
            throw Problems.notFound("registration");
        }
    }
}
