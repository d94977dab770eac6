package app.kith.attendee.form;

import app.kith.attendee.gathering.Gatherings;
import app.kith.defaults.Problems;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The organiser's side of a registration form over HTTP: its questions and what was answered. */
@RestController
class FormApi {

    /** The questions that shall be asked beside name and e-mail address. */
    record Questions(@NotNull @Size(max = Form.MOST) List<@NotNull @Valid Question> questions) {

        @JsonIgnore
        @AssertTrue(message = "each question needs an id of its own") public boolean isDistinct() {
            return questions == null
                    || questions.stream()
                                    .filter(Objects::nonNull)
                                    .map(Question::id)
                                    .distinct()
                                    .count()
                            == questions.size();
        }

        @JsonIgnore
        @AssertTrue(message = "at most four questions may be mandatory: with name and address, six fields") public boolean isShort() {
            return questions == null
                    || questions.stream()
                                    .filter(question -> question != null && Boolean.TRUE.equals(question.mandatory()))
                                    .count()
                            <= Form.MOST_MANDATORY;
        }
    }

    private final Gatherings gatherings;
    private final Forms forms;
    private final Answers answers;
    private final WriteForm writeForm;

    FormApi(Gatherings gatherings, Forms forms, Answers answers, WriteForm writeForm) {
        this.gatherings = gatherings;
        this.forms = forms;
        this.answers = answers;
        this.writeForm = writeForm;
    }

    @GetMapping("/gatherings/{gatheringId}/form")
    @Transactional(readOnly = true)
    public Form getForm(@PathVariable UUID gatheringId) {
        gatherings.mustExist(gatheringId);
        return forms.latest(gatheringId);
    }

    @PutMapping("/gatherings/{gatheringId}/form")
    Form putForm(@PathVariable UUID gatheringId, @Valid @RequestBody Questions questions) {
        return writeForm.write(gatheringId, questions.questions()).orElseThrow(() -> Problems.notFound("event"));
    }

    @GetMapping("/gatherings/{gatheringId}/answers")
    @Transactional(readOnly = true)
    public AnswersView listAnswers(@PathVariable UUID gatheringId) {
        gatherings.mustExist(gatheringId);
        return new AnswersView(forms.versions(gatheringId), answers.of(gatheringId));
    }
}
