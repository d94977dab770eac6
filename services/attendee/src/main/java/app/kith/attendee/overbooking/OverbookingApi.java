package app.kith.attendee.overbooking;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.overbooking.OverbookingView.AcceptedLimit;
import app.kith.attendee.place.SeatLimits;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Advice on overbooking, and its acceptance, over HTTP. */
@RestController
class OverbookingApi {

    /** How many people may be confirmed. */
    record Limit(@NotNull @Positive Integer limit) {}

    private final Gatherings gatherings;
    private final SeriesHistory history;
    private final SeatLimits limits;
    private final AcceptLimit acceptLimit;

    OverbookingApi(Gatherings gatherings, SeriesHistory history, SeatLimits limits, AcceptLimit acceptLimit) {
        this.gatherings = gatherings;
        this.history = history;
        this.limits = limits;
        this.acceptLimit = acceptLimit;
    }

    @GetMapping("/gatherings/{gatheringId}/overbooking")
    @Transactional(readOnly = true)
    public OverbookingView getOverbooking(@PathVariable UUID gatheringId) {
        var gathering = gatherings.findById(gatheringId).orElseThrow(() -> Problems.notFound("event"));
        var turnouts = history.before(gatheringId);
        var capacity = gathering.details().capacity();
        return capacity == null
                ? view(null, new Advice.NotEnoughData(turnouts.size()), null)
                : view(capacity, Advice.of(capacity, turnouts), accepted(gatheringId, capacity));
    }

    @PutMapping("/gatherings/{gatheringId}/overbooking")
    void putOverbooking(@PathVariable UUID gatheringId, @Valid @RequestBody Limit body, Caller caller) {
        switch (acceptLimit.accept(gatheringId, body.limit(), caller.name())) {
            case ACCEPTED -> {} // recorded; those who wait are offered the seats
            case ABOVE_ADVICE ->
                throw refused("limit-above-advice", "The limit lies outside what the history of the series supports.");
            case NO_CAPACITY -> throw refused("no-capacity", "The event has no limited number of seats.");
            case GATHERING_OVER -> throw refused("gathering-over", "The event is over.");
            case NO_SUCH_GATHERING -> throw Problems.notFound("event");
        }
    }

    private @Nullable AcceptedLimit accepted(UUID gatheringId, int capacity) {
        return limits.inForce(gatheringId, capacity)
                .map(decided ->
                        new AcceptedLimit(decided.limit(), decided.risk(), decided.decidedBy(), decided.decidedAt()))
                .orElse(null);
    }

    private static OverbookingView view(@Nullable Integer capacity, Advice advice, @Nullable AcceptedLimit accepted) {
        return switch (advice) {
            case Advice.NotEnoughData(int gatherings) ->
                new OverbookingView(
                        capacity, false, gatherings, Advice.FEWEST_GATHERINGS, null, null, null, null, accepted);
            case Advice.Limit limit ->
                new OverbookingView(
                        capacity,
                        true,
                        limit.gatherings(),
                        Advice.FEWEST_GATHERINGS,
                        limit.limit(),
                        limit.risk(),
                        limit.showUp().mean(),
                        limit.showUp().sd(),
                        accepted);
        };
    }

    private static ErrorResponseException refused(String code, String what) {
        return Problems.refuse(
                HttpStatus.CONFLICT, code, what + " Nothing was changed; look at the advice and choose again.");
    }
}
