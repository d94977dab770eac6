package app.kith.attendee.roster;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.registration.SearchWords;
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

    RosterApi(Gatherings gatherings, RosterQuery query) {
        this.gatherings = gatherings;
        this.query = query;
    }

    @GetMapping("/gatherings/{gatheringId}/roster")
    Roster searchRoster(@PathVariable UUID gatheringId, @RequestParam(name = "q", defaultValue = "") String sought) {
        gatherings.mustExist(gatheringId);
        if (SearchWords.letters(sought) < RosterQuery.FEWEST_LETTERS) {
            throw Problems.refuse(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "query-too-short",
                    "Names are shown for three letters or more. Type more of the name.");
        }
        return new Roster(query.find(gatheringId, sought));
    }
}
