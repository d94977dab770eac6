package app.kith.attendee.gathering;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gathering as screens show it, with how many are registered, wait, were offered a place, and are in.
 *
 * @param openedAt when the doors were opened, unless that was a rehearsal; scans count from then or from {@code doorsAt}
 * @param closedAt when it was closed; from then on nobody new is checked in
 */
@Schema(name = "Gathering")
public record GatheringView(
        UUID id,
        String name,
        String venue,
        String zone,
        Instant doorsAt,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer capacity,
        @Nullable String series,
        GatheringState state,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        int registered,
        int waiting,
        int offered,
        int checkedIn,
        int version) {}
