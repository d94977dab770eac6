package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gatherings;
import app.kith.messaging.gathering.Registration;
import app.kith.messaging.gathering.Registrations;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
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

    /** After one person's place was cancelled. */
    public void withdrawConfirmation(UUID registrationId) {
        mails.withdraw(MailKind.CONFIRMATION, registrationId);
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
        mails.plan(MailKind.CONFIRMATION, registration, clock.instant());
    }

    private void planFollowUp(Registration registration) {
        mails.plan(MailKind.FOLLOW_UP, registration, clock.instant().plus(settings.followUpDelay()));
    }
}
