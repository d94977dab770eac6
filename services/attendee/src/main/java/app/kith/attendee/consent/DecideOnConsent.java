package app.kith.attendee.consent;

import app.kith.attendee.person.OneWriter;
import app.kith.attendee.person.PersonChanged;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives or withdraws consent; other services hear of it through the person's profile. */
@Service
class DecideOnConsent {

    private final OneWriter oneWriter;
    private final Consents consents;
    private final ApplicationEventPublisher within;

    DecideOnConsent(OneWriter oneWriter, Consents consents, ApplicationEventPublisher within) {
        this.oneWriter = oneWriter;
        this.consents = consents;
        this.within = within;
    }

    /** Saying the same again adds nothing. */
    @Transactional
    void decide(UUID organisationId, UUID personId, Decision decision) {
        oneWriter.waitForTurn(organisationId);
        if (!consents.isInForce(personId, decision)) {
            consents.add(personId, decision, Consents.Source.LINK);
            within.publishEvent(new PersonChanged(List.of(personId)));
        }
    }
}
