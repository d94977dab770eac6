package app.kith.attendee.place;

import app.kith.attendee.gathering.Gatherings;
import app.kith.defaults.Caller;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a guest's own place back; saying it twice is saying it once. */
@Service
public class CannotCome {

    /** What came of it. */
    public enum Result {
        CANCELLED,
        ALREADY_IN,
        GATHERING_OVER,
        NO_SUCH_REGISTRATION
    }

    private final CancelRegistration cancelRegistration;
    private final Gatherings gatherings;
    private final JdbcClient jdbc;

    CannotCome(CancelRegistration cancelRegistration, Gatherings gatherings, JdbcClient jdbc) {
        this.cancelRegistration = cancelRegistration;
        this.gatherings = gatherings;
        this.jdbc = jdbc;
    }

    @Transactional
    public Result say(Caller guest) {
        var gathering = gatherings.findById(guest.ownGathering());
        if (gathering.isPresent() && gathering.get().state().isOver()) {
            return Result.GATHERING_OVER;
        }
        if (isIn(guest.ownGathering(), guest.ownRegistration())) {
            return Result.ALREADY_IN;
        }
        return cancelRegistration.cancel(
                        guest.organisationId(),
                        guest.ownGathering(),
                        guest.ownRegistration(),
                        CancelRegistration.By.GUEST)
                ? Result.CANCELLED
                : Result.NO_SUCH_REGISTRATION;
    }

    private boolean isIn(UUID gatheringId, UUID registrationId) {
        return jdbc.sql("""
                select exists (select from arrived where gathering_id = :gathering and registration_id = :registration)
                """)
                .param("gathering", gatheringId)
                .param("registration", registrationId)
                .query(Boolean.class)
                .single();
    }
}
