package app.kith.attendee.door.roster;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.person.SearchWords;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search for a guest at the door over HTTP. */
@RestController
class RosterApi {

    /** At most eight guests. */
    record Roster(List<RosterHit> hits) {}

    private final Gatherings gatherings;
    private final RosterQuery query;
    private final SearchLimit limit;

    RosterApi(Gatherings gatherings, RosterQuery query, SearchLimit limit) {
        this.gatherings = gatherings;
        this.query = query;
        this.limit = limit;
    }

    @GetMapping("/gatherings/{gatheringId}/roster")
    Roster searchRoster(
            @PathVariable UUID gatheringId, @RequestParam(name = "q", defaultValue = "") String sought, Caller caller) {
        gatherings.mustExist(gatheringId);
        if (SearchWords.letters(sought) < RosterQuery.FEWEST_LETTERS) {
            throw Problems.refuse(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "query-too-short",
                    "Names are shown for three letters or more. Type more of the name.");
        }
        if (!limit.admits(gatheringId, caller)) {
            throw Problems.refuse(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-searches",
                    "This device has searched very often within a minute. Wait a few seconds, or scan the ticket.");
        }
        return new Roster(query.find(gatheringId, sought));
    }
}
