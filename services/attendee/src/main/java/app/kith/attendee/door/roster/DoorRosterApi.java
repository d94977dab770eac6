package app.kith.attendee.door.roster;

import app.kith.attendee.door.roster.DoorRoster.DoorArrivals;
import app.kith.attendee.door.roster.DoorRoster.DoorNames;
import app.kith.attendee.door.walkin.DoorKeys;
import app.kith.attendee.gathering.GatheringView;
import app.kith.attendee.gathering.GatheringViews;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What kiosks keep for the hours without a network, over HTTP. */
@RestController
class DoorRosterApi {

    static final Duration NAMES_VALID = Duration.ofHours(12);

    private final GatheringViews gatherings;
    private final DoorRosterQuery query;
    private final DoorKeys keys;
    private final Clock clock;

    DoorRosterApi(GatheringViews gatherings, DoorRosterQuery query, DoorKeys keys, Clock clock) {
        this.gatherings = gatherings;
        this.query = query;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/gatherings/{gatheringId}/roster/entries")
    ResponseEntity<DoorRoster> getDoorRoster(
            @PathVariable UUID gatheringId,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known,
            Caller caller) {
        var gathering = gathering(gatheringId);
        var version = query.version(gatheringId);
        if (("\"" + version + "\"").equals(known)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(version).build();
        }
        var roster = new DoorRoster(
                version,
                clock.instant(),
                gathering.capacity(),
                gathering.closedAt(),
                gathering.registered(),
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(keys.publicPoint(caller.organisationId(), gatheringId)),
                query.entries(gatheringId));
        return ResponseEntity.ok()
                .eTag(version)
                .cacheControl(CacheControl.noStore())
                .body(roster);
    }

    @GetMapping("/gatherings/{gatheringId}/roster/arrivals")
    DoorArrivals listDoorArrivals(
            @PathVariable UUID gatheringId, @RequestParam(required = false) @Nullable Instant since) {
        gathering(gatheringId);
        return query.arrivals(gatheringId, since);
    }

    @GetMapping("/gatherings/{gatheringId}/roster/names")
    DoorNames listDoorNames(@PathVariable UUID gatheringId) {
        var gathering = gathering(gatheringId);
        return new DoorNames(
                validUntil(gathering, clock.instant()), DoorRosterQuery.WORD_LENGTH, query.names(gatheringId));
    }

    /** Until the event is over, and never longer than one shift. */
    private static Instant validUntil(GatheringView gathering, Instant now) {
        var shift = now.plus(NAMES_VALID);
        return gathering.endsAt().isAfter(now) && gathering.endsAt().isBefore(shift) ? gathering.endsAt() : shift;
    }

    private GatheringView gathering(UUID gatheringId) {
        return gatherings.one(gatheringId).orElseThrow(() -> Problems.notFound("event"));
    }
}
