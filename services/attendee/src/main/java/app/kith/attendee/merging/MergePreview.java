package app.kith.attendee.merging;

import app.kith.attendee.merging.duplicate.KnownPerson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two people would be if they were merged.
 *
 * @param movedPlaces how many places would go to the one who is kept
 * @param sharedEvents the names of the events at which both have a place: one of the two would hold, the other be given back
 * @param toldApart whether somebody said that these two are not the same
 */
@Schema(name = "MergePreview")
record MergePreview(
        KnownPerson kept,
        KnownPerson merged,
        @Nullable String company,
        @Nullable String role,
        List<String> asks,
        List<String> offers,
        int movedPlaces,
        List<String> sharedEvents,
        boolean toldApart) {}
