package app.kith.matching.planning;

import app.kith.defaults.Problems;
import app.kith.matching.planning.PersonView.Possibilities;
import app.kith.matching.planning.PlanView.Plan;
import app.kith.matching.wording.Wording;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The reasons of a plan, for the organiser: whether they fit, and what else there is for one person. */
@RestController
class ReasonApi {

    record AnswerRequest(
            @NotNull @Pattern(regexp = "fits|does-not-fit") @Schema(allowableValues = {"fits", "does-not-fit"})
            String answer) {}

    /** How often reasons of one kind were said to fit, by whomever. */
    record AnswerCount(String basis, String topic, String topicId, int fits, int doesNotFit) {}

    private final AnswerReason answerReason;
    private final ReasonCounts counts;
    private final ReasonWords words;
    private final PlanApi plans;
    private final PersonView people;

    ReasonApi(AnswerReason answerReason, ReasonCounts counts, ReasonWords words, PlanApi plans, PersonView people) {
        this.answerReason = answerReason;
        this.counts = counts;
        this.words = words;
        this.plans = plans;
        this.people = people;
    }

    @PutMapping("/gatherings/{gatheringId}/plan/reasons/{reasonId}/answer")
    Plan answerReason(
            @PathVariable UUID gatheringId,
            @PathVariable UUID reasonId,
            @Valid @RequestBody AnswerRequest request,
            Locale locale) {
        return plan(
                answerReason.answer(
                        gatheringId, reasonId, null, request.answer().equals("fits")),
                gatheringId,
                locale);
    }

    @DeleteMapping("/gatherings/{gatheringId}/plan/reasons/{reasonId}/answer")
    Plan withdrawReasonAnswer(@PathVariable UUID gatheringId, @PathVariable UUID reasonId, Locale locale) {
        return plan(answerReason.withdraw(gatheringId, reasonId, null), gatheringId, locale);
    }

    private Plan plan(ReasonResult result, UUID gatheringId, Locale locale) {
        return switch (result) {
            case ReasonResult.Answered() -> plans.getPlan(gatheringId, locale);
            case ReasonResult.UnknownReason() -> throw Problems.notFound("reason");
            case ReasonResult.GatheringOver() ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT, "gathering-over", "This event has ended. The answer stays as it was.");
        };
    }

    @GetMapping("/gatherings/{gatheringId}/reason-answers")
    List<AnswerCount> getReasonAnswers(@PathVariable UUID gatheringId, Locale locale) {
        Wording wording = Wording.in(locale);
        return counts.of(gatheringId).stream()
                .map(one -> new AnswerCount(
                        one.basis(), words.title(one.topic(), wording), one.topic(), one.fits(), one.doesNotFit()))
                .toList();
    }

    @GetMapping("/gatherings/{gatheringId}/plan/people/{personId}")
    Possibilities getPossibilities(@PathVariable UUID gatheringId, @PathVariable UUID personId, Locale locale) {
        return people.of(gatheringId, personId, Wording.in(locale));
    }
}
