package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gatherings;
import app.kith.messaging.gathering.Registration;
import app.kith.messaging.gathering.Registrations;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides who is to get which mail: whoever has a place gets a confirmation as soon as the gathering is published, whoever came
 * gets a follow-up once it has closed. Whatever is told twice, or late, or of a gathering long past, plans nothing more.
 */
@Component
public class PlanMails {

    private final Gatherings gatherings;
    private final Registrations registrations;
    private final Mails mails;
    private final MailSettings settings;
    private final Clock clock;

    PlanMails(Gatherings gatherings, Registrations registrations, Mails mails, MailSettings settings, Clock clock) {
        this.gatherings = gatherings;
        this.registrations = registrations;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** After the gathering was published or its times were changed. */
    public void confirmEverybody(UUID gatheringId) {
        if (invites(gatheringId)) {
            registrations.confirmedAt(gatheringId).forEach(this::planConfirmation);
        }
    }

    /** After one person was registered. */
    public void confirm(Registration registration) {
        if (invites(registration.gatheringId())) {
            planConfirmation(registration);
        }
    }

    /** After a guest gave their place back. */
    public void confirmCancellation(Registration registration) {
        sayFarewell(MailKind.CANCELLATION, registration);
    }

    /** After the organiser took a place away. */
    public void tellRemoval(Registration registration) {
        sayFarewell(MailKind.REMOVAL, registration);
    }

    /** After somebody left the waiting list, or was taken off it. */
    public void tellWaitingEnded(Registration registration) {
        sayFarewell(MailKind.WAITING_ENDED, registration);
    }

    /** After the gathering was closed while somebody waited for a place, or had not answered an offer. */
    public void tellListClosed(Registration registration) {
        for (MailKind overtaken : List.of(MailKind.WAITING_PLACE, MailKind.WAITING_OFFER, MailKind.LINK)) {
            mails.withdraw(overtaken, registration.registrationId());
        }
        if (calledForFollowUp(registration.gatheringId())) {
            mails.plan(MailKind.WAITING_LIST_CLOSED, registration, Occasion.PLACE, clock.instant());
        }
    }

    /** After a gathering moved: whoever was told of the old day or place hears of the new one, by one mail for all that is changed soon. */
    public void tellChange(UUID gatheringId) {
        gatherings
                .find(gatheringId)
                .filter(gathering -> gathering.invites(clock.instant()))
                .ifPresent(gathering -> {
                    var occasion = Occasion.revision(gathering.revision());
                    for (Registration told : mails.toldOf(gatheringId)) {
                        mails.withdraw(MailKind.CHANGE, told.registrationId());
                        mails.plan(
                                MailKind.CHANGE, told, occasion, clock.instant().plus(settings.changeDelay()));
                    }
                });
    }

    private void sayFarewell(MailKind kind, Registration registration) {
        mails.placeGone(registration.registrationId());
        if (invites(registration.gatheringId())) {
            mails.plan(kind, registration, Occasion.PLACE, clock.instant());
        }
    }

    /** After a person joined the waiting list. */
    public void confirmWaitingPlace(Registration registration) {
        if (invites(registration.gatheringId())) {
            mails.plan(MailKind.WAITING_PLACE, registration, Occasion.PLACE, clock.instant());
        }
    }

    /** After a place was offered to somebody of the waiting list. */
    public void offer(Registration registration, UUID offerId, Instant expiresAt) {
        if (invites(registration.gatheringId())) {
            mails.plan(MailKind.WAITING_OFFER, registration, new Occasion(offerId, expiresAt), clock.instant());
        }
    }

    /** After an offer was declined, or not answered in time. */
    public void offerEnded(UUID registrationId) {
        mails.placeGone(registrationId);
    }

    /** After somebody typed an address that is known; what they entered under it may wait to be confirmed. */
    public void sendLink(Registration registration, UUID requestId, @Nullable UUID pendingId) {
        if (invites(registration.gatheringId())) {
            mails.plan(MailKind.LINK, registration, new Occasion(requestId, null, pendingId), clock.instant());
        }
    }

    /** After the gathering closed. */
    public void followUpEverybody(UUID gatheringId) {
        if (calledForFollowUp(gatheringId)) {
            registrations.presentAt(gatheringId).forEach(this::planFollowUp);
        }
    }

    /** After a check-in became known: of a kiosk that was offline, perhaps only when all was over. */
    public void followUp(Registration registration) {
        if (calledForFollowUp(registration.gatheringId())) {
            planFollowUp(registration);
        }
    }

    /** After a person was erased: nothing more is sent. */
    public void withdrawAllOf(UUID personId) {
        mails.withdrawAllOf(personId);
    }

    private boolean invites(UUID gatheringId) {
        Instant now = clock.instant();
        return gatherings.find(gatheringId).filter(g -> g.invites(now)).isPresent();
    }

    private boolean calledForFollowUp(UUID gatheringId) {
        Instant now = clock.instant();
        return gatherings
                .find(gatheringId)
                .filter(g -> g.calledForFollowUp(now))
                .isPresent();
    }

    private void planConfirmation(Registration registration) {
        for (MailKind overtaken :
                List.of(MailKind.WAITING_OFFER, MailKind.CANCELLATION, MailKind.REMOVAL, MailKind.WAITING_ENDED)) {
            mails.withdraw(overtaken, registration.registrationId());
        }
        mails.plan(MailKind.CONFIRMATION, registration, Occasion.PLACE, clock.instant());
    }

    private void planFollowUp(Registration registration) {
        mails.plan(
                MailKind.FOLLOW_UP,
                registration,
                Occasion.PLACE,
                clock.instant().plus(settings.followUpDelay()));
    }
}
