package app.kith.messaging.followup;

import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The attendee's page: my people, and what we did for each other. */
@RestController
class FollowUpsApi {

    private final FollowUpsQuery query;
    private final LogFollowUp logFollowUp;

    FollowUpsApi(FollowUpsQuery query, LogFollowUp logFollowUp) {
        this.query = query;
        this.logFollowUp = logFollowUp;
    }

    record FollowUpRequest(
            @NotNull UUID withPersonId,

            @NotNull @Pattern(regexp = "message|second-meeting|introduction|resource|outside-contact") String kind) {}

    @GetMapping("/me/follow-ups")
    FollowUpsView mine(Caller caller) {
        return query.of(caller.ownGathering(), caller.ownPerson(), caller.ownRegistration())
                .orElseThrow(() -> Problems.notFound("registration"));
    }

    @PutMapping("/me/follow-ups/{actId}")
    FollowUpsView log(Caller caller, @PathVariable UUID actId, @Valid @RequestBody FollowUpRequest request) {
        mine(caller);
        var act =
                new FollowUp(actId, caller.ownGathering(), caller.ownPerson(), request.withPersonId(), request.kind());
        return switch (logFollowUp.log(act)) {
            case LogFollowUpResult.Logged _, LogFollowUpResult.AlreadyLogged _ -> mine(caller);
            case LogFollowUpResult.NotConnected _ ->
                throw Problems.refuse(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "not-connected",
                        "You have not met this person at the event, so nothing was noted. Choose somebody from your list.");
            case LogFollowUpResult.IdReused _ ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "id-reused",
                        "This id was already used for something else. Nothing was changed; send it with a new id.");
        };
    }
}
