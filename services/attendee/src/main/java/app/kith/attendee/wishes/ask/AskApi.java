package app.kith.attendee.wishes.ask;

import app.kith.attendee.place.OwnPlace;
import app.kith.attendee.wishes.reading.AskCoach;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A guest's own asks over HTTP. */
@RestController
class AskApi {

    /** The state that an ask shall be in, and its outcome when it is closed. */
    record Step(@NotNull AskState state, @Nullable Outcome outcome) {

        @JsonIgnore
        @AssertTrue(message = "an ask is closed with an outcome, and has none before") public boolean isWhole() {
            return state == null || ((state == AskState.CLOSED) == (outcome != null) && outcome != Outcome.EXPIRED);
        }
    }

    /** An ask, how specific its sentence is from 0 to 3, and the steps that may follow. */
    @Schema(name = "Ask")
    record AskView(
            UUID id,
            AskDetails.Type type,
            String sentence,
            List<String> topics,
            @Nullable String goodAnswer,
            @Nullable Instant expiresAt,
            AskState state,
            @Nullable Outcome outcome,
            Set<AskState> next,
            int specificity) {

        static AskView of(Ask ask) {
            var details = ask.details();
            return new AskView(
                    ask.id(),
                    details.type(),
                    details.sentence(),
                    details.topics(),
                    details.goodAnswer(),
                    details.expiresAt(),
                    ask.state(),
                    ask.outcome(),
                    ask.state().next(),
                    AskCoach.score(details.sentence()));
        }
    }

    /** All asks of the guest, closed ones too. */
    record AskList(List<AskView> asks) {}

    private final OwnPlace ownPlace;
    private final MyAsks myAsks;
    private final WriteAsk writeAsk;
    private final MoveAsk moveAsk;

    AskApi(OwnPlace ownPlace, MyAsks myAsks, WriteAsk writeAsk, MoveAsk moveAsk) {
        this.ownPlace = ownPlace;
        this.myAsks = myAsks;
        this.writeAsk = writeAsk;
        this.moveAsk = moveAsk;
    }

    @GetMapping("/me/asks")
    AskList listAsks(Caller caller) {
        ownPlace.mustExist(caller);
        return new AskList(
                myAsks.of(caller.ownPerson()).stream().map(AskView::of).toList());
    }

    @PutMapping("/me/asks/{askId}")
    AskView putAsk(@PathVariable UUID askId, @Valid @RequestBody AskDetails details, Caller caller) {
        ownPlace.mustExist(caller);
        return view(writeAsk.write(caller, askId, details));
    }

    @PutMapping("/me/asks/{askId}/state")
    AskView putAskState(@PathVariable UUID askId, @Valid @RequestBody Step step, Caller caller) {
        ownPlace.mustExist(caller);
        return view(moveAsk.move(caller, askId, step.state(), step.outcome()));
    }

    private static AskView view(AskResult result) {
        return switch (result) {
            case AskResult.Kept(var ask) -> AskView.of(ask);
            case AskResult.Illegal(var from, var allowed) -> {
                var refusal = Problems.refuse(
                        HttpStatus.CONFLICT,
                        "illegal-transition",
                        "The ask is " + from.word() + ", and this step does not follow. Nothing was changed.");
                refusal.getBody().setProperty("allowed", allowed);
                throw refusal;
            }
            case AskResult.TooMany tooMany ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "too-many-asks",
                        "Ten open asks are as many as others can read. Nothing was changed; close one first.");
            case AskResult.NoSuchAsk none -> throw Problems.notFound("ask");
        };
    }
}
