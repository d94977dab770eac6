package app.kith.messaging.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Those with whom one is connected, with what either did since; {@code by} is {@code me} or {@code them}. A name is missing where the
 * person keeps it from other guests.
 */
record FollowUpsView(List<Connected> people) {

    record Connected(
            UUID personId, @Nullable String name, @Nullable String company, Instant connectedAt, List<Act> acts) {}

    record Act(UUID actId, String kind, String by, Instant at) {}
}
