package app.kith.attendee.form;

import app.kith.attendee.consent.Purpose;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a visitor needs to register: the gathering, its questions, and what they are asked to consent to. */
@Schema(name = "RegistrationPage")
public record RegistrationPage(
        UUID gatheringId,
        String name,
        String venue,
        String zone,
        Instant doorsAt,
        Instant startsAt,
        Instant endsAt,
        Availability availability,
        Form form,
        List<ConsentText> consents,
        Instant serverNow) {

    /** Whether there are places, a waiting list, or neither. */
    enum Availability {
        OPEN,
        WAITING_LIST,
        CLOSED;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A purpose and the version of the text that explains it. */
    @Schema(name = "ConsentText")
    record ConsentText(Purpose purpose, int version) {}
}
