package app.kith.messaging.mail;

import app.kith.defaults.CurrentOrganisation;
import java.time.Clock;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes round the organisations and sends what is due, at the pace that the mail server bears. Any number of instances may go round at
 * once.
 */
@Component
class MailQueueRunner {

    private final Mails mails;
    private final SendMail sendMail;
    private final Clock clock;
    private final SendingPace pace = new SendingPace();

    MailQueueRunner(Mails mails, SendMail sendMail, Clock clock) {
        this.mails = mails;
        this.sendMail = sendMail;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${kith.mail.round:500ms}")
    void goRound() {
        if (!pace.isOpen(clock.instant())) {
            return;
        }
        for (UUID organisationId : mails.organisations()) {
            switch (CurrentOrganisation.call(organisationId, this::sendAllDue)) {
                case NO_SERVER -> {
                    return;
                }
                case SLOW_DOWN -> {
                    pace.slowDown(clock.instant());
                    return;
                }
                case WENT_ON, NOTHING_DUE -> {}
            }
        }
    }

    private SendMail.Progress sendAllDue() {
        SendMail.Progress progress = sendMail.next();
        while (progress == SendMail.Progress.WENT_ON) {
            pace.wentWell();
            progress = sendMail.next();
        }
        return progress;
    }
}
