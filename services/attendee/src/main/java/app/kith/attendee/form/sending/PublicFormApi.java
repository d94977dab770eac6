package app.kith.attendee.form.sending;

import app.kith.attendee.form.OpenForms;
import app.kith.attendee.form.RegistrationPage;
import app.kith.attendee.form.RegistrationPageQuery;
import app.kith.attendee.person.AddressFlaw;
import app.kith.attendee.person.MailReach;
import app.kith.attendee.place.RegistrationState;
import app.kith.attendee.wishes.reading.ReadTexts;
import app.kith.attendee.wishes.reading.ReadTexts.TextsRead;
import app.kith.attendee.wishes.reading.TextsToRead;
import app.kith.defaults.CurrentOrganisation;
import app.kith.defaults.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The registration page of an announced gathering over HTTP, open to everybody. */
@RestController
class PublicFormApi {

    /** What the sender gets: a place, or a place on the waiting list. Everything else goes to their address alone. */
    @Schema(name = "SubmissionReceipt")
    record Receipt(RegistrationState state) {}

    private final OpenForms openForms;
    private final RegistrationPageQuery page;
    private final SubmitForm submitForm;
    private final ReadTexts readTexts;
    private final MailReach reach;
    private final JsonMapper json;

    PublicFormApi(
            OpenForms openForms,
            RegistrationPageQuery page,
            SubmitForm submitForm,
            ReadTexts readTexts,
            MailReach reach,
            JsonMapper json) {
        this.openForms = openForms;
        this.page = page;
        this.submitForm = submitForm;
        this.readTexts = readTexts;
        this.reach = reach;
        this.json = json;
    }

    @GetMapping("/forms/{gatheringId}")
    RegistrationPage getRegistrationPage(@PathVariable UUID gatheringId) {
        return inItsOrganisation(gatheringId, () -> page.of(gatheringId).orElseThrow(PublicFormApi::notFound));
    }

    @PutMapping("/forms/{gatheringId}/submissions/{submissionId}")
    Receipt putSubmission(
            @PathVariable UUID gatheringId,
            @PathVariable UUID submissionId,
            @Valid @RequestBody Submission submission) {
        mustBeReachable(submission);
        var hash = hash(submission);
        return inItsOrganisation(
                gatheringId, () -> receipt(submitForm.submit(gatheringId, submissionId, submission, hash)));
    }

    @PostMapping("/forms/{gatheringId}/topic-proposals")
    TextsRead proposeTopicsToVisitor(
            @PathVariable UUID gatheringId, @Valid @RequestBody TextsToRead texts, Locale reader) {
        var organisation = openForms.organisationOf(gatheringId).orElseThrow(PublicFormApi::notFound);
        return readTexts.read(organisation, texts, reader);
    }

    /** Where the mail server takes ASCII alone, a ticket to any other address would never arrive. */
    private void mustBeReachable(Submission submission) {
        if (reach.read(submission.visitor().email()).has(AddressFlaw.UNREACHABLE_LETTERS)) {
            throw invalid(Map.of("visitor.mailable", Submission.UNREACHABLE));
        }
        if (submission.party().stream().anyMatch(one -> reach.read(one.email()).has(AddressFlaw.UNREACHABLE_LETTERS))) {
            throw invalid(Map.of("companions", Submission.UNREACHABLE));
        }
    }

    private static ErrorResponseException invalid(Map<String, String> fields) {
        var problem = Problems.refuse(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-fields",
                "Some answers are missing or do not fit. Nothing was sent; correct them and send it again.");
        problem.getBody().setProperty("fields", fields);
        return problem;
    }

    private static Receipt receipt(SubmissionResult result) {
        return switch (result) {
            case SubmissionResult.Taken(var state) -> new Receipt(state);
            case SubmissionResult.AnswersRefused(var questions) ->
                throw invalid(questions.stream()
                        .collect(Collectors.toMap(question -> "answers." + question, question -> "does not fit")));
            case SubmissionResult.Closed closed ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "registration-closed",
                        "The event takes no more guests. Nothing was sent; ask its organiser.");
            case SubmissionResult.Full full ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "event-full",
                        "The last places went in the meantime. Nothing was sent; send it again to join the waiting list.");
            case SubmissionResult.IdReused reused ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "id-reused",
                        "Another form was sent under this id. This one was not; send it under a new id.");
            case SubmissionResult.TooMany tooMany ->
                throw Problems.refuse(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-attempts",
                        "Too many forms arrive at this moment. Nothing was sent; wait a minute and send it again.");
            case SubmissionResult.AddressRepeated repeated ->
                throw Problems.refuse(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "address-repeated",
                        "This address was registered several times within ten minutes. Nothing was sent; look for the mails that it got, or try again later.");
            case SubmissionResult.NoSuchGathering none -> throw notFound();
        };
    }

    private <T> T inItsOrganisation(UUID gatheringId, Supplier<T> work) {
        var organisation = openForms.organisationOf(gatheringId).orElseThrow(PublicFormApi::notFound);
        return CurrentOrganisation.call(organisation, work::get);
    }

    private String hash(Submission submission) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(submission));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ErrorResponseException notFound() {
        return Problems.notFound("event");
    }
}
