package app.kith.attendee.merging.duplicate;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody among whom duplicates are sought, with how many places they have had at events. */
@Schema(name = "KnownPerson")
public record KnownPerson(
        UUID personId, String name, String email, @Nullable String company, int places) {}
