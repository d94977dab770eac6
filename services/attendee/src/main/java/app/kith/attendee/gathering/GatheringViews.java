package app.kith.attendee.gathering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gatherings with their counts, which come from features that a gathering does not know. */
public interface GatheringViews {

    /** All of the organisation, those whose doors open last first. */
    List<GatheringView> all();

    Optional<GatheringView> one(UUID id);
}
