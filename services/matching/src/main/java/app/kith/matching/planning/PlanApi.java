package app.kith.matching.planning;

import app.kith.defaults.Problems;
import app.kith.matching.planning.PlanView.Plan;
import app.kith.matching.wording.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Pre-matching, for the organiser. */
@RestController
class PlanApi {

    private static final int USUAL = 3;

    record PlanRequest(@Min(1) @Max(20) @Nullable Integer perPerson) {}

    private final PlanGathering planGathering;
    private final PlanView plans;

    PlanApi(PlanGathering planGathering, PlanView plans) {
        this.planGathering = planGathering;
        this.plans = plans;
    }

    @PutMapping("/gatherings/{gatheringId}/plans/{planId}")
    Plan planGathering(
            @PathVariable UUID gatheringId,
            @PathVariable UUID planId,
            @Valid @RequestBody PlanRequest request,
            Locale locale) {
        int perPerson = request.perPerson() == null ? USUAL : request.perPerson();
        return switch (planGathering.plan(gatheringId, planId, perPerson)) {
            case PlanResult.Planned() -> getPlan(gatheringId, locale);
            case PlanResult.IdReused() ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "id-reused",
                        "Another plan has this id. Nothing was planned; send the request with a new id.");
            case PlanResult.GatheringOver() ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT, "gathering-over", "This event has ended. Nothing was planned.");
        };
    }

    @GetMapping("/gatherings/{gatheringId}/plan")
    Plan getPlan(@PathVariable UUID gatheringId, Locale locale) {
        return plans.latest(gatheringId, Wording.in(locale))
                .orElseThrow(() -> Problems.refuse(
                        HttpStatus.NOT_FOUND, "no-plan", "Nothing was planned for this event yet. Start a pre-match."));
    }
}
