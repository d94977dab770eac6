package app.kith.messaging.mail;

import app.kith.defaults.CurrentOrganisation;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round the organisations and sends what is due. Any number of instances may go round at once. */
@Component
class Postman {

    private final Mails mails;
    private final SendMail sendMail;

    Postman(Mails mails, SendMail sendMail) {
        this.mails = mails;
        this.sendMail = sendMail;
    }

    @Scheduled(fixedDelayString = "${kith.mail.round:500ms}")
    void goRound() {
        for (UUID organisationId : mails.organisations()) {
            if (CurrentOrganisation.call(organisationId, this::sendAllDue) == SendMail.Progress.NO_SERVER) {
                return;
            }
        }
    }

    private SendMail.Progress sendAllDue() {
        SendMail.Progress progress = sendMail.next();
        while (progress == SendMail.Progress.WENT_ON) {
            progress = sendMail.next();
        }
        return progress;
    }
}
