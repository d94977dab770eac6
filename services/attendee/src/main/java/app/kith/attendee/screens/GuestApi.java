package app.kith.attendee.screens;

import app.kith.attendee.place.CannotCome;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The attendee page over HTTP: the personal link says who asks. */
@RestController
class GuestApi {

    private final GuestQuery query;
    private final CannotCome cannotCome;

    GuestApi(GuestQuery query, CannotCome cannotCome) {
        this.query = query;
        this.cannotCome = cannotCome;
    }

    @GetMapping("/me")
    GuestPage getMe(Caller caller) {
        return query.page(caller.ownGathering(), caller.ownRegistration())
                .orElseThrow(() -> Problems.notFound("registration"));
    }

    @PostMapping("/me/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancelMine(Caller caller) {
        switch (cannotCome.say(caller)) {
            case CANCELLED -> {} // the place is free, and the mail that says so is on its way
            case ALREADY_IN ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "already-in",
                        "You were checked in at the door, so your place stays yours. Nothing was changed.");
            case GATHERING_OVER ->
                throw Problems.refuse(HttpStatus.CONFLICT, "gathering-over", "The event is over. Nothing was changed.");
            case NO_SUCH_REGISTRATION -> throw Problems.notFound("registration");
        }
    }
}
