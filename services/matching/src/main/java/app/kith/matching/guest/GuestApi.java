package app.kith.matching.guest;

import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import app.kith.matching.planning.AnswerReason;
import app.kith.matching.planning.ReasonResult;
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
import org.springframework.web.bind.annotation.DeleteMapping;
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

    record ReasonAnswerRequest(
            @NotNull @Pattern(regexp = "fits|does-not-fit") @Schema(allowableValues = {"fits", "does-not-fit"})
            String answer) {}

    private final NowView now;
    private final GuestAccess access;
    private final AnswerMeeting answerMeeting;
    private final AnswerReason answerReason;
    private final Screens screens;

    GuestApi(NowView now, GuestAccess access, AnswerMeeting answerMeeting, AnswerReason answerReason, Screens screens) {
        this.now = now;
        this.access = access;
        this.answerMeeting = answerMeeting;
        this.answerReason = answerReason;
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
        if (!access.isOpenTo(guest)) {
            throw Problems.notFound("registration");
        }
        return screens.ofGuest(
                guest.ownGathering(), guest.ownPerson(), () -> access.isOpenTo(guest), () -> now.of(guest, wording));
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
                        "answers-closed",
                        "MeetingAnswers were taken until a week after the event. Your earlier answer stays as it was.");
        };
    }

    @PutMapping("/me/suggestions/{reasonId}/answer")
    Now answerReason(
            Caller guest, @PathVariable UUID reasonId, @Valid @RequestBody ReasonAnswerRequest request, Locale locale) {
        return answered(
                answerReason.answer(
                        guest.ownGathering(),
                        reasonId,
                        guest.ownPerson(),
                        request.answer().equals("fits")),
                guest,
                locale);
    }

    @DeleteMapping("/me/suggestions/{reasonId}/answer")
    Now withdrawReasonAnswer(Caller guest, @PathVariable UUID reasonId, Locale locale) {
        return answered(answerReason.withdraw(guest.ownGathering(), reasonId, guest.ownPerson()), guest, locale);
    }

    private Now answered(ReasonResult result, Caller guest, Locale locale) {
        return switch (result) {
            case ReasonResult.Answered() -> getNow(guest, locale);
            case ReasonResult.UnknownReason() -> throw Problems.notFound("reason");
            case ReasonResult.GatheringOver() ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "gathering-over",
                        "This event has ended. Your earlier answer stays as it was.");
        };
    }
}
