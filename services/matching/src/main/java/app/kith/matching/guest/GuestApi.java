package app.kith.matching.guest;

import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import app.kith.matching.room.Screens;
import app.kith.matching.wording.Wording;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The attendee page: what is now, and the blind answer after a meeting. */
@RestController
class GuestApi {

    record AnswerRequest(
            @NotNull @Pattern(regexp = Answer.PATTERN) @Schema(allowableValues = {"stay-in-touch", "not-now", "did-not-happen"})
            String answer) {}

    private final NowView now;
    private final AnswerMeeting answerMeeting;
    private final Screens screens;

    GuestApi(NowView now, AnswerMeeting answerMeeting, Screens screens) {
        this.now = now;
        this.answerMeeting = answerMeeting;
        this.screens = screens;
    }

    @GetMapping("/me/now")
    Now getNow(Caller guest, Locale locale) {
        return now.of(guest, Wording.in(locale));
    }

    @GetMapping(path = "/me/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "Events named now, one at once and one after every change",
            content = @Content(schema = @Schema(implementation = Now.class)))
    SseEmitter streamNow(Caller guest, Locale locale) {
        Wording wording = Wording.in(locale);
        now.of(guest, wording); // refuses before the stream opens
        return screens.ofGuest(guest.ownGathering(), guest.ownPerson(), () -> now.of(guest, wording));
    }

    @PutMapping("/me/meetings/{meetingId}/answer")
    Now answerMeeting(
            Caller guest, @PathVariable UUID meetingId, @Valid @RequestBody AnswerRequest request, Locale locale) {
        Answer answer = Answer.of(request.answer()).orElseThrow(); // the pattern lets no other text in
        return switch (answerMeeting.answer(guest, meetingId, answer)) {
            case AnswerResult.Answered() -> getNow(guest, locale);
            case AnswerResult.UnknownMeeting() -> throw Problems.notFound("meeting");
            case AnswerResult.GatheringOver() ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "gathering-over",
                        "This event has ended. Your earlier answer stays as it was.");
        };
    }
}
