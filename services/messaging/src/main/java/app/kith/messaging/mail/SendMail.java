package app.kith.messaging.mail;

import app.kith.contracts.MessagingFact.MailSent;
import app.kith.defaults.CurrentOrganisation;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the next mail that is due. It stays locked while the server takes it, and is marked in the same transaction as its fact:
 * killed at any point, it is sent again only where the server had it already and the mark was not yet made.
 */
@Component
class SendMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

    /** Whether it makes sense to go on at once. */
    enum Progress {
        NOTHING_DUE,
        WENT_ON,
        SLOW_DOWN,
        NO_SERVER
    }

    private final Mails mails;
    private final Letters letters;
    private final SmtpSender post;
    private final Outbox outbox;
    private final MailSettings settings;
    private final Clock clock;

    SendMail(Mails mails, Letters letters, SmtpSender post, Outbox outbox, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.letters = letters;
        this.post = post;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** Nothing leaves while its fact would be refused: it would leave again at every try. */
    @Transactional
    Progress next() {
        if (!outbox.takesFacts()) {
            return Progress.NOTHING_DUE;
        }
        return mails.takeNextDue(clock.instant()).map(this::send).orElse(Progress.NOTHING_DUE);
    }

    private Progress send(DueMail mail) {
        return switch (deliver(mail)) {
            case Delivery.Accepted _ -> {
                sent(mail);
                yield Progress.WENT_ON;
            }
            case Delivery.Needless _ -> {
                mails.drop(mail.mailId());
                yield Progress.WENT_ON;
            }
            case Delivery.Refused(String reason) -> {
                mails.markFailed(mail.mailId(), reason);
                yield Progress.WENT_ON;
            }
            case Delivery.Deferred(String reason) -> {
                again(mail, reason);
                yield Progress.WENT_ON;
            }
            case Delivery.SlowDown(String reason) -> {
                mails.putOff(mail.mailId(), clock.instant(), reason);
                yield Progress.SLOW_DOWN;
            }
            case Delivery.Unreachable(String reason) -> {
                again(mail, reason);
                yield Progress.NO_SERVER;
            }
        };
    }

    private Delivery deliver(DueMail mail) {
        try {
            return letters.write(mail).map(post::deliver).orElseGet(() -> nothingToSay(mail));
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.error("mail {} could not be written", mail.mailId(), e);
            return new Delivery.Deferred("The mail could not be written.");
        }
    }

    /** A date that was changed and changed back is nobody's news; of other mails the organiser hears that they did not leave. */
    private static Delivery nothingToSay(DueMail mail) {
        return mail.kind() == MailKind.CHANGE
                ? new Delivery.Needless()
                : new Delivery.Refused("The mail had become pointless before it could be sent.");
    }

    private void sent(DueMail mail) {
        Instant now = clock.instant();
        mails.markSent(mail.mailId(), now);
        outbox.publish(new MailSent(
                CurrentOrganisation.id().orElseThrow(),
                mail.gatheringId(),
                mail.mailId(),
                mail.kind().wireName(),
                mail.personId(),
                now));
    }

    private void again(DueMail mail, String reason) {
        int failures = mail.attempts() + 1;
        if (failures < settings.attempts()) {
            mails.postpone(mail.mailId(), clock.instant().plus(BackOff.after(failures)), reason);
        } else {
            mails.markFailed(mail.mailId(), reason);
        }
    }
}
