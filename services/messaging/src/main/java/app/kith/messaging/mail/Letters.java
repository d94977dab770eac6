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
    private final WriteNotice notice;
    private final WritePendingDetails pendingDetails;
    private final Clock clock;

    Letters(
            Gatherings gatherings,
            People people,
            WriteConfirmation confirmation,
            WriteFollowUp followUp,
            WriteNotice notice,
            WritePendingDetails pendingDetails,
            Clock clock) {
        this.gatherings = gatherings;
        this.people = people;
        this.confirmation = confirmation;
        this.followUp = followUp;
        this.notice = notice;
        this.pendingDetails = pendingDetails;
        this.clock = clock;
    }

    /** A letter and its addressee. */
    record Addressed(Invitee addressee, Letter letter) {}

    /** Empty when the mail has become pointless: it waited until all was over, or its addressee does not want it any more. */
    Optional<Addressed> write(DueMail mail) {
        Instant now = clock.instant();
        return gatherings
                .find(mail.gatheringId())
                .filter(gathering -> makesSense(mail, gathering, now))
                .flatMap(gathering -> invitee(mail)
                        .flatMap(invitee ->
                                letter(mail, gathering, invitee).map(letter -> new Addressed(invitee, letter))));
    }

    private boolean makesSense(DueMail mail, Gathering gathering, Instant now) {
        return switch (mail.kind()) {
            case CONFIRMATION, WAITING_PLACE, WAITING_OFFER, CANCELLATION, LINK ->
                gathering.invites(now) && mail.isStillGood(now);
            case FOLLOW_UP -> gathering.calledForFollowUp(now) && !people.withholds(mail.personId(), "follow-up");
        };
    }

    private Optional<Invitee> invitee(DueMail mail) {
        return mail.kind() == MailKind.CANCELLATION
                ? people.formerInvitee(mail.personId())
                : people.invitee(mail.registrationId());
    }

    /** Empty where what waited for the addressee's word is settled meanwhile. */
    private Optional<Letter> letter(DueMail mail, Gathering gathering, Invitee invitee) {
        return mail.pendingId() == null
                ? Optional.of(anyLetter(mail, gathering, invitee))
                : pendingDetails.write(mail.pendingId(), gathering, invitee);
    }

    private Letter anyLetter(DueMail mail, Gathering gathering, Invitee invitee) {
        return switch (mail.kind()) {
            case CONFIRMATION -> confirmation.write(gathering, mail.registrationId(), invitee);
            case FOLLOW_UP ->
                followUp.write(gathering, invitee, people.connectedTo(mail.gatheringId(), mail.personId()));
            case WAITING_PLACE, WAITING_OFFER, CANCELLATION, LINK -> notice.write(mail, gathering, invitee);
        };
    }
}
