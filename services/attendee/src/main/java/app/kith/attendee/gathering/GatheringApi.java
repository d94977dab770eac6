package app.kith.attendee.gathering;

import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gatherings over HTTP. */
@RestController
class GatheringApi {

    /** All gatherings of the organisation. */
    record GatheringList(List<GatheringView> gatherings) {}

    /** The state that the gathering shall be in. */
    record StateChange(@NotNull GatheringState state) {}

    private final GatheringViews query;
    private final ScheduleGathering schedule;
    private final MoveGathering move;

    GatheringApi(GatheringViews query, ScheduleGathering schedule, MoveGathering move) {
        this.query = query;
        this.schedule = schedule;
        this.move = move;
    }

    @GetMapping("/gatherings")
    GatheringList listGatherings() {
        return new GatheringList(query.all());
    }

    @GetMapping("/gatherings/{gatheringId}")
    GatheringView getGathering(@PathVariable UUID gatheringId) {
        return view(gatheringId);
    }

    @PutMapping("/gatherings/{gatheringId}")
    ResponseEntity<GatheringView> putGathering(
            @PathVariable UUID gatheringId, @Valid @RequestBody GatheringPlan plan, Caller caller) {
        return switch (scheduling(caller, gatheringId, plan)) {
            case Scheduling.Drafted drafted ->
                ResponseEntity.status(HttpStatus.CREATED).body(view(gatheringId));
            case Scheduling.Edited edited -> ResponseEntity.ok(view(gatheringId));
            case Scheduling.Over(var state) -> throw over(state);
        };
    }

    @PutMapping("/gatherings/{gatheringId}/state")
    GatheringView putState(@PathVariable UUID gatheringId, @Valid @RequestBody StateChange change, Caller caller) {
        return switch (move.move(caller.organisationId(), gatheringId, change.state())
                .orElseThrow(() -> Problems.notFound("event"))) {
            case Transition.Moved moved -> view(gatheringId);
            case Transition.Unchanged unchanged -> view(gatheringId);
            case Transition.Illegal illegal -> throw illegal(illegal, change.state());
        };
    }

    private Scheduling scheduling(Caller organiser, UUID gatheringId, GatheringPlan plan) {
        try {
            return schedule.schedule(organiser, gatheringId, plan);
        } catch (DuplicateKeyException takenByOthers) {
            throw Problems.notFound("event");
        }
    }

    private GatheringView view(UUID gatheringId) {
        return query.one(gatheringId).orElseThrow(() -> Problems.notFound("event"));
    }

    private static ErrorResponseException over(GatheringState state) {
        return Problems.refuse(
                HttpStatus.CONFLICT,
                "gathering-over",
                "The event is " + state.word() + ", so its details stay as they were. Nothing was changed.");
    }

    private static ErrorResponseException illegal(Transition.Illegal illegal, GatheringState asked) {
        var refusal = Problems.refuse(
                HttpStatus.CONFLICT,
                "illegal-transition",
                "The event cannot become " + asked.word()
                        + " from here. Nothing was changed; take one of the allowed steps.");
        refusal.getBody().setProperty("allowed", illegal.allowed());
        return refusal;
    }
}
