package app.kith.attendee.screens;

import app.kith.attendee.place.RegistrationState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person on the organiser's list of one gathering.
 *
 * @param photos whether they agreed to be in photos; null where they were never asked
 * @param sharing whether they agreed to be named to partners; null where they were never asked
 */
@Schema(name = "Person")
record PersonView(
        UUID registrationId,
        UUID personId,
        String name,
        String email,
        @Nullable String company,
        @Nullable String role,
        List<String> asks,
        List<String> offers,
        RegistrationState state,
        String channel,
        Instant registeredAt,
        @Nullable Instant checkedInAt,
        @Nullable String door,
        @Nullable Boolean photos,
        @Nullable Boolean sharing) {}
