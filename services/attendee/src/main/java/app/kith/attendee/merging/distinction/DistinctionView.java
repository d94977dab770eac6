package app.kith.attendee.merging.distinction;

import app.kith.attendee.merging.duplicate.KnownPerson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two people of whom somebody said that they are not the same. */
@Schema(name = "Distinction")
record DistinctionView(
        UUID id,
        KnownPerson one,
        KnownPerson other,
        Instant saidAt,
        @Nullable Instant takenBackAt) {}
