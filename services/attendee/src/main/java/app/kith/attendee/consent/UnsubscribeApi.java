package app.kith.attendee.consent;

import app.kith.attendee.person.UnsubscribeToken;
import app.kith.defaults.CurrentOrganisation;
import app.kith.defaults.KithProperties;
import app.kith.defaults.Problems;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The address in a follow-up's List-Unsubscribe (RFC 8058). A mail program posts to it, with no cookie and whatever body; whoever opens
 * it, person or link scanner, is led to a page that asks, and nothing is changed.
 */
@RestController
class UnsubscribeApi {

    private final Unsubscribe unsubscribe;
    private final KithProperties properties;

    UnsubscribeApi(Unsubscribe unsubscribe, KithProperties properties) {
        this.unsubscribe = unsubscribe;
        this.properties = properties;
    }

    @GetMapping("/unsubscriptions/{token}")
    ResponseEntity<Void> askWhoeverOpens(@PathVariable String token) {
        return UnsubscribeToken.of(token)
                .map(known -> properties.publicUrl() + "/guest/?ask=unsubscribe#" + known.text())
                .map(page -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(page))
                        .<Void>build())
                .orElseThrow(UnsubscribeApi::notFound);
    }

    @PostMapping("/unsubscriptions/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unsubscribe(@PathVariable String token) {
        var known = UnsubscribeToken.of(token).orElseThrow(UnsubscribeApi::notFound);
        if (!CurrentOrganisation.call(known.organisationId(), () -> unsubscribe.unsubscribe(known))) {
            throw notFound();
        }
    }

    private static org.springframework.web.ErrorResponseException notFound() {
        return Problems.notFound("subscription");
    }
}
