package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gathering;
import app.kith.messaging.gathering.Gatherings;
import app.kith.messaging.gathering.Hosts;
import app.kith.messaging.gathering.Schedule;
import app.kith.messaging.person.Invitee;
import app.kith.messaging.person.People;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a due mail is to say, and to whom, as things stand when it leaves. */
@Component
class Letters {

    private final Gatherings gatherings;
    private final Hosts hosts;
    private final People people;
    private final Mails mails;
    private final CalendarFiles calendars;
    private final WriteConfirmation confirmation;
    private final WriteFollowUp followUp;
    private final WriteNotice notice;
    private final WritePendingDetails pendingDetails;
    private final WriteChange change;
    private final Clock clock;

    Letters(
            Gatherings gatherings,
            Hosts hosts,
            People people,
            Mails mails,
            CalendarFiles calendars,
            WriteConfirmation confirmation,
            WriteFollowUp followUp,
            WriteNotice notice,
            WritePendingDetails pendingDetails,
            WriteChange change,
            Clock clock) {
        this.gatherings = gatherings;
        this.hosts = hosts;
        this.people = people;
        this.mails = mails;
        this.calendars = calendars;
        this.confirmation = confirmation;
        this.followUp = followUp;
        this.notice = notice;
        this.pendingDetails = pendingDetails;
        this.change = change;
        this.clock = clock;
    }

    /** Empty when the mail has become pointless: it waited until all was over, or its addressee does not want it any more. */
    Optional<Outgoing> write(DueMail mail) {
        Instant now = clock.instant();
        return gatherings
                .find(mail.gatheringId())
                .filter(gathering -> makesSense(mail, gathering, now))
                .flatMap(gathering -> invitee(mail).flatMap(invitee -> outgoing(mail, gathering, invitee)));
    }

    private boolean makesSense(DueMail mail, Gathering gathering, Instant now) {
        return switch (mail.kind()) {
            case CONFIRMATION, WAITING_PLACE, WAITING_OFFER, CANCELLATION, REMOVAL, WAITING_ENDED, LINK ->
                gathering.invites(now) && mail.isStillGood(now);
            case WAITING_LIST_CLOSED -> gathering.calledForFollowUp(now);
            case CHANGE -> gathering.invites(now) && !gathering.schedule().equals(told(mail));
            case FOLLOW_UP -> gathering.calledForFollowUp(now) && !people.withholds(mail.personId(), "follow-up");
        };
    }

    private Optional<Invitee> invitee(DueMail mail) {
        return mail.kind().isFarewell() ? people.formerInvitee(mail.personId()) : people.invitee(mail.registrationId());
    }

    private Optional<Outgoing> outgoing(DueMail mail, Gathering gathering, Invitee invitee) {
        return letter(mail, gathering, invitee)
                .map(letter -> new Outgoing(mail.mailId(), hosts.of(gathering.gatheringId()), invitee, letter));
    }

    /** Empty where what waited for the addressee's word is settled meanwhile. */
    private Optional<Letter> letter(DueMail mail, Gathering gathering, Invitee invitee) {
        return mail.pendingId() == null
                ? Optional.of(anyLetter(mail, gathering, invitee))
                : pendingDetails.write(mail.pendingId(), gathering, invitee);
    }

    private Letter anyLetter(DueMail mail, Gathering gathering, Invitee invitee) {
        return switch (mail.kind()) {
            case CONFIRMATION ->
                confirmation.write(
                        gathering,
                        invitee,
                        calendars.of(gathering, mail.registrationId()).orElseThrow());
            case FOLLOW_UP ->
                followUp.write(gathering, invitee, people.connectedTo(mail.gatheringId(), mail.personId()));
            case CHANGE -> change.write(gathering, told(mail), invitee, calendar(mail, gathering));
            case CANCELLATION, REMOVAL ->
                notice.write(mail, gathering, invitee, isAnswered(gathering), calendar(mail, gathering));
            case WAITING_PLACE, WAITING_OFFER, WAITING_ENDED, WAITING_LIST_CLOSED, LINK ->
                notice.write(mail, gathering, invitee, isAnswered(gathering), null);
        };
    }

    private boolean isAnswered(Gathering gathering) {
        return hosts.of(gathering.gatheringId()).replyTo() != null;
    }

    /** Nothing for somebody who waits: there is no entry to move. */
    private @Nullable CalendarFile calendar(DueMail mail, Gathering gathering) {
        return calendars.of(gathering, mail.registrationId()).orElse(null);
    }

    private @Nullable Schedule told(DueMail mail) {
        return mails.toldRevision(mail.registrationId())
                .flatMap(revision -> gatherings.scheduleAt(mail.gatheringId(), revision))
                .orElse(null);
    }
}
