package app.kith.attendee.waiting;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.place.CancelRegistration.By;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The waiting list over HTTP: the organiser reads it and lets people back, a guest answers an offer or asks for a place again. */
@RestController
class WaitingApi {

    private final Gatherings gatherings;
    private final WaitingListQuery query;
    private final AnswerOffer answerOffer;
    private final ReturnToGathering returnToGathering;

    WaitingApi(
            Gatherings gatherings,
            WaitingListQuery query,
            AnswerOffer answerOffer,
            ReturnToGathering returnToGathering) {
        this.gatherings = gatherings;
        this.query = query;
        this.answerOffer = answerOffer;
        this.returnToGathering = returnToGathering;
    }

    @GetMapping("/gatherings/{gatheringId}/waiting-list")
    WaitingListView getWaitingList(@PathVariable UUID gatheringId) {
        gatherings.mustExist(gatheringId);
        return query.of(gatheringId);
    }

    @PostMapping("/me/offer/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acceptOffer(Caller caller) {
        answer(caller, Reply.ACCEPT);
    }

    @PostMapping("/me/offer/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declineOffer(Caller caller) {
        answer(caller, Reply.DECLINE);
    }

    @PostMapping("/me/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void comeBack(Caller caller) {
        settled(returnToGathering.ask(
                caller.organisationId(), caller.ownGathering(), caller.ownRegistration(), By.GUEST));
    }

    @PostMapping("/gatherings/{gatheringId}/registrations/{registrationId}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void letBack(@PathVariable UUID gatheringId, @PathVariable UUID registrationId, Caller caller) {
        settled(returnToGathering.ask(caller.organisationId(), gatheringId, registrationId, By.ORGANISER));
    }

    private static void settled(ReturnToGathering.Result result) {
        switch (result) {
            case BACK -> {} // the page tells whether it is a place or the waiting list
            case REMOVED ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "removed-by-organiser",
                        "The organiser took you off the guest list. Nothing was changed; if that is a mistake, ask the"
                                + " organiser.");
            case GATHERING_OVER ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "registration-closed",
                        "The event takes no more guests. Nothing was changed; ask its organiser.");
            case NO_SUCH_REGISTRATION -> throw Problems.notFound("registration");
        }
    }

    private void answer(Caller caller, Reply reply) {
        var answer =
                answerOffer.answer(caller.organisationId(), caller.ownGathering(), caller.ownRegistration(), reply);
        switch (answer) {
            case OfferAnswer.Accepted accepted -> {} // the page shows the ticket
            case OfferAnswer.Declined declined -> {} // the place goes to somebody else
            case OfferAnswer.TooLate tooLate ->
                throw refused("offer-expired", "The place was kept until its time was up and went to the next.");
            case OfferAnswer.GatheringOver over ->
                throw Problems.refuse(HttpStatus.CONFLICT, "gathering-over", "The event is over. Nothing was changed.");
            case OfferAnswer.NothingOffered nothing ->
                throw refused("nothing-offered", "No place is kept for you at this moment.");
            case OfferAnswer.NoSuchRegistration none -> throw Problems.notFound("registration");
        }
    }

    private static ErrorResponseException refused(String code, String what) {
        return Problems.refuse(
                HttpStatus.CONFLICT, code, what + " Nothing was changed; your page shows how things are.");
    }
}
