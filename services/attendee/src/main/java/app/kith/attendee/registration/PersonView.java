package app.kith.attendee.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person on the organiser's list of one gathering. */
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
        @Nullable String door) {}
