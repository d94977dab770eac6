package app.kith.attendee.guest;

import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The attendee page over HTTP: the personal link says who asks. */
@RestController
class GuestApi {

    private final GuestQuery query;

    GuestApi(GuestQuery query) {
        this.query = query;
    }

    @GetMapping("/me")
    GuestPage getMe(Caller caller) {
        return query.page(caller.ownGathering(), caller.ownRegistration())
                .orElseThrow(() -> Problems.notFound("registration"));
    }
}
