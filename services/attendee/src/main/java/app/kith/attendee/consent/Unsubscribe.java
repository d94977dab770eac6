package app.kith.attendee.consent;

import app.kith.attendee.merging.Aliases;
import app.kith.attendee.person.People;
import app.kith.attendee.person.UnsubscribeToken;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the mails after events, for whoever holds a person's token; tickets, offers and changes are sent all the same. */
@Service
class Unsubscribe {

    private final People people;
    private final Aliases aliases;
    private final DecideOnConsent decide;

    Unsubscribe(People people, Aliases aliases, DecideOnConsent decide) {
        this.people = people;
        this.aliases = aliases;
        this.decide = decide;
    }

    /** Whether the token is anybody's; saying it twice is saying it once. The caller works in the token's organisation. */
    @Transactional
    boolean unsubscribe(UnsubscribeToken token) {
        var person = people.findById(token.personId())
                .filter(_ -> people.isUnsubscribeSecret(token.personId(), token.secret()))
                .map(aliases::kept);
        person.map(kept -> kept.id()).ifPresent(id -> withdraw(token.organisationId(), id));
        return person.isPresent();
    }

    private void withdraw(UUID organisationId, UUID personId) {
        decide.decide(organisationId, personId, new Decision(Purpose.FOLLOW_UP, Purpose.FOLLOW_UP.version(), false));
    }
}
