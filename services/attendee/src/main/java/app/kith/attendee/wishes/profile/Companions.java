package app.kith.attendee.wishes.profile;

import app.kith.attendee.place.Registrations;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who has a place at the same gathering: only they can turn to each other. */
@Component
public class Companions {

    private final Registrations registrations;

    Companions(Registrations registrations) {
        this.registrations = registrations;
    }

    public boolean areAt(UUID gatheringId, UUID one, UUID other) {
        int present = registrations.countComing(gatheringId, one, other);
        return present == (one.equals(other) ? 1 : 2);
    }
}
