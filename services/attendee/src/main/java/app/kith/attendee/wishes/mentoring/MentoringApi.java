package app.kith.attendee.wishes.mentoring;

import app.kith.attendee.place.OwnPlace;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Mentoring over HTTP, from both sides. */
@RestController
class MentoringApi {

    /** How many mentees a person takes at the same time. */
    record Capacity(@NotNull @Min(0) @Max(50) Integer capacity) {}

    /** Whom somebody would like as a mentor. */
    record Wish(@NotNull UUID mentorId) {}

    /** One mentoring as either of the two sees it. */
    @Schema(name = "Mentoring")
    record MentoringView(
            UUID id,
            UUID mentorId,
            UUID menteeId,

            @Schema(allowableValues = {"requested", "agreed", "declined", "ended"})
            String state) {}

    /** How many the guest takes, and all that the guest is part of. */
    record MentoringList(int capacity, List<MentoringView> mentorings) {}

    private final OwnPlace ownPlace;
    private final Mentorings mentorings;
    private final AgreeOnMentoring agreeOnMentoring;

    MentoringApi(OwnPlace ownPlace, Mentorings mentorings, AgreeOnMentoring agreeOnMentoring) {
        this.ownPlace = ownPlace;
        this.mentorings = mentorings;
        this.agreeOnMentoring = agreeOnMentoring;
    }

    @GetMapping("/me/mentorings")
    @Transactional(readOnly = true)
    public MentoringList listMentorings(Caller caller) {
        ownPlace.mustExist(caller);
        return new MentoringList(
                mentorings.capacity(caller.ownPerson()),
                mentorings.of(caller.ownPerson()).stream()
                        .map(one -> new MentoringView(one.id(), one.mentorId(), one.menteeId(), one.state()))
                        .toList());
    }

    @PutMapping("/me/mentor-capacity")
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void putMentorCapacity(@Valid @RequestBody Capacity body, Caller caller) {
        ownPlace.mustExist(caller);
        mentorings.setCapacity(caller.ownPerson(), body.capacity());
    }

    @PutMapping("/me/mentorings/{mentoringId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void askForMentor(@PathVariable UUID mentoringId, @Valid @RequestBody Wish body, Caller caller) {
        ownPlace.mustExist(caller);
        answer(agreeOnMentoring.ask(caller, mentoringId, body.mentorId()));
    }

    @PostMapping("/me/mentorings/{mentoringId}/agreement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void agreeToMentor(@PathVariable UUID mentoringId, Caller caller) {
        say(caller, mentoringId, AgreeOnMentoring.Word.AGREE);
    }

    @PostMapping("/me/mentorings/{mentoringId}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declineToMentor(@PathVariable UUID mentoringId, Caller caller) {
        say(caller, mentoringId, AgreeOnMentoring.Word.DECLINE);
    }

    @PostMapping("/me/mentorings/{mentoringId}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endMentoring(@PathVariable UUID mentoringId, Caller caller) {
        say(caller, mentoringId, AgreeOnMentoring.Word.END);
    }

    private void say(Caller caller, UUID mentoringId, AgreeOnMentoring.Word word) {
        ownPlace.mustExist(caller);
        answer(agreeOnMentoring.say(caller, mentoringId, word));
    }

    private static void answer(AgreeOnMentoring.Result result) {
        switch (result) {
            case DONE -> {} // both see it
            case NO_CAPACITY ->
                throw refused("mentor-full", "The mentor has as many mentees as they take. Nothing was changed.");
            case ILLEGAL_STEP -> throw refused("illegal-transition", "This step does not follow. Nothing was changed.");
            case ID_REUSED -> throw refused("id-reused", "This id stands for another wish. Send it under a new one.");
            case NO_SUCH_MENTOR -> throw Problems.notFound("mentor");
            case NO_SUCH_MENTORING -> throw Problems.notFound("mentoring");
        }
    }

    private static ErrorResponseException refused(String code, String detail) {
        return Problems.refuse(HttpStatus.CONFLICT, code, detail);
    }
}
