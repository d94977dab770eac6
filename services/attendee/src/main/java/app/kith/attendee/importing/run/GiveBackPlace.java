package app.kith.attendee.importing.run;

import app.kith.attendee.importing.plan.ImportKey;
import app.kith.attendee.place.CancelRegistration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes back a place that an import gave, unless its guest has arrived. */
@Component
class GiveBackPlace {

    private final CancelRegistration cancelRegistration;
    private final JdbcClient jdbc;

    GiveBackPlace(CancelRegistration cancelRegistration, JdbcClient jdbc) {
        this.cancelRegistration = cancelRegistration;
        this.jdbc = jdbc;
    }

    /** Whether the place is gone; there may have been none. */
    boolean giveBack(ImportKey key, @Nullable UUID registrationId) {
        if (registrationId == null) {
            return true;
        }
        if (hasComeIn(key.gatheringId(), registrationId)) {
            return false;
        }
        cancelRegistration.takeBack(key.organisationId(), key.gatheringId(), registrationId);
        return true;
    }

    private boolean hasComeIn(UUID gatheringId, UUID registrationId) {
        return jdbc.sql("""
                select exists(select from arrived where gathering_id = :gathering and registration_id = :registration)
                """)
                .param("gathering", gatheringId)
                .param("registration", registrationId)
                .query(Boolean.class)
                .single();
    }
}
