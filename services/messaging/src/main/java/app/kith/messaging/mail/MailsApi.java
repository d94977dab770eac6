package app.kith.messaging.mail;

import app.kith.defaults.Problems;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The mails of a gathering, for its organisers. */
@RestController
class MailsApi {

    private final MailsQuery query;

    MailsApi(MailsQuery query) {
        this.query = query;
    }

    @GetMapping("/gatherings/{gatheringId}/mails")
    MailsView mails(@PathVariable UUID gatheringId) {
        return query.of(gatheringId).orElseThrow(() -> Problems.notFound("event"));
    }
}
