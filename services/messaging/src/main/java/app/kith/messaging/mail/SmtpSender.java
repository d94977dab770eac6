package app.kith.messaging.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server over SMTP. */
@Component
class SmtpSender {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpSender.class);
    private static final String CONNECT_TIMEOUT_MILLIS = "5000";
    private static final String REPLY_TIMEOUT_MILLIS = "10000";
    private static final int LAST_ASCII = 0x7f;

    private final MailSettings settings;
    private final MailMessage message;
    private final Session ascii;
    private final Session unicode;

    SmtpSender(MailSettings settings) {
        this.settings = settings;
        this.message = new MailMessage(settings);
        this.ascii = Session.getInstance(properties(settings));
        Properties withUnicode = properties(settings);
        withUnicode.setProperty("mail.mime.allowutf8", "true");
        this.unicode = Session.getInstance(withUnicode);
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.authenticates()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.authenticates()));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", REPLY_TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", REPLY_TIMEOUT_MILLIS);
        return properties;
    }

    Delivery deliver(Outgoing mail) {
        try {
            InternetAddress recipient = MailMessage.recipient(mail);
            return isAscii(recipient.getAddress()) ? hand(mail, recipient, ascii) : hand(mail, recipient, unicode);
        } catch (MessagingException e) {
            return DeliveryFailure.of(e);
        }
    }

    private Delivery hand(Outgoing mail, InternetAddress recipient, Session session) throws MessagingException {
        var server = (SMTPTransport) session.getTransport("smtp");
        try {
            connect(server);
            // without it the letters would be cut to eight bits each, and the mail would go to somebody else
            if (session.equals(unicode) && !server.supportsExtension("SMTPUTF8")) {
                return new Delivery.Refused("The mail server cannot send to addresses with letters such as ı or ö.");
            }
            server.sendMessage(message.of(mail, session), new Address[] {recipient});
            return new Delivery.Accepted();
        } finally {
            close(server);
        }
    }

    private void connect(SMTPTransport server) throws MessagingException {
        if (settings.authenticates()) {
            server.connect(settings.user(), settings.password());
        } else {
            server.connect();
        }
    }

    /** What was taken stays taken, however the goodbye went. */
    private static void close(SMTPTransport server) {
        try {
            server.close();
        } catch (MessagingException e) {
            LOG.debug("the connection to the mail server did not end in order", e);
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character <= LAST_ASCII);
    }
}
