package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gathering;
import app.kith.messaging.gathering.Gatherings;
import app.kith.messaging.person.Invitee;
import app.kith.messaging.person.People;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what a due mail is to say, and to whom, as things stand when it leaves. */
@Component
class Letters {

    private final Gatherings gatherings;
    private final People people;
    private final WriteConfirmation confirmation;
    private final WriteFollowUp followUp;
    private final Clock clock;

    Letters(Gatherings gatherings, People people, WriteConfirmation confirmation, WriteFollowUp followUp, Clock clock) {
        this.gatherings = gatherings;
        this.people = people;
        this.confirmation = confirmation;
        this.followUp = followUp;
        this.clock = clock;
    }

    /** A letter and its addressee. */
    record Addressed(Invitee addressee, Letter letter) {}

    /** Empty when the mail has become pointless: it waited until all was over. */
    Optional<Addressed> write(DueMail mail) {
        Instant now = clock.instant();
        return gatherings
                .find(mail.gatheringId())
                .filter(gathering -> switch (mail.kind()) {
                    case CONFIRMATION -> gathering.invites(now);
                    case FOLLOW_UP -> gathering.calledForFollowUp(now);
                })
                .flatMap(gathering -> people.invitee(mail.registrationId())
                        .map(invitee -> new Addressed(invitee, letter(mail, gathering, invitee))));
    }

    private Letter letter(DueMail mail, Gathering gathering, Invitee invitee) {
        return switch (mail.kind()) {
            case CONFIRMATION -> confirmation.write(gathering, mail.registrationId(), invitee);
            case FOLLOW_UP ->
                followUp.write(gathering, invitee, people.connectedTo(mail.gatheringId(), mail.personId()));
        };
    }
}
