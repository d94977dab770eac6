package app.kith.matching.planning;

import app.kith.defaults.Problems;
import app.kith.matching.planning.DroppedView.Dropped;
import app.kith.matching.planning.PlanView.Plan;
import app.kith.matching.wording.Wording;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pairs that the organiser drops from a plan, and all that was dropped. The two are named in any order. */
@RestController
class PairApi {

    private final DropPair dropPair;
    private final TakeBackPair takeBackPair;
    private final DroppedView dropped;
    private final PlanApi plans;

    PairApi(DropPair dropPair, TakeBackPair takeBackPair, DroppedView dropped, PlanApi plans) {
        this.dropPair = dropPair;
        this.takeBackPair = takeBackPair;
        this.dropped = dropped;
        this.plans = plans;
    }

    @PutMapping("/gatherings/{gatheringId}/plan/dropped-pairs/{personId}/{otherId}")
    Plan dropPair(
            @PathVariable UUID gatheringId, @PathVariable UUID personId, @PathVariable UUID otherId, Locale locale) {
        return plan(dropPair.drop(gatheringId, personId, otherId), gatheringId, locale);
    }

    @DeleteMapping("/gatherings/{gatheringId}/plan/dropped-pairs/{personId}/{otherId}")
    Plan takeBackDroppedPair(
            @PathVariable UUID gatheringId, @PathVariable UUID personId, @PathVariable UUID otherId, Locale locale) {
        return plan(takeBackPair.takeBack(gatheringId, personId, otherId), gatheringId, locale);
    }

    private Plan plan(PairResult result, UUID gatheringId, Locale locale) {
        return switch (result) {
            case PairResult.Taken() -> plans.getPlan(gatheringId, locale);
            case PairResult.UnknownPair() -> throw Problems.notFound("pair");
            case PairResult.GatheringOver() ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT, "gathering-over", "This event has ended. The pair stays as it was.");
        };
    }

    @GetMapping("/gatherings/{gatheringId}/plan/dropped")
    Dropped getDropped(@PathVariable UUID gatheringId, Locale locale) {
        return dropped.of(gatheringId, Wording.in(locale));
    }
}
