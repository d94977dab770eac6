package app.kith.attendee.screens;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.screens.DoorQuery.DoorScan;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The book of the doors over HTTP, for those who may look up names and annul. */
@RestController
class DoorApi {

    /** The latest two hundred scans. */
    record DoorScans(List<DoorScan> scans) {}

    private final Gatherings gatherings;
    private final DoorQuery query;

    DoorApi(Gatherings gatherings, DoorQuery query) {
        this.gatherings = gatherings;
        this.query = query;
    }

    @GetMapping("/gatherings/{gatheringId}/check-ins")
    DoorScans listCheckIns(
            @PathVariable UUID gatheringId, @RequestParam(required = false) @Nullable UUID registrationId) {
        gatherings.mustExist(gatheringId);
        return new DoorScans(query.latest(gatheringId, registrationId));
    }
}
