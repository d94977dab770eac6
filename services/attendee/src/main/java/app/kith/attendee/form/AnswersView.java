package app.kith.attendee.form;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What guests answered, each to the version of the form that they saw, and these versions. */
@Schema(name = "FormAnswers")
record AnswersView(List<Form> forms, List<Answered> answers) {

    /** One guest's answers by question. */
    @Schema(name = "FormAnswer")
    record Answered(
            UUID registrationId, String name, int formVersion, Map<String, List<String>> answers, Instant answeredAt) {}
}
