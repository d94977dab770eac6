package app.kith.messaging.mail;

import app.kith.messaging.mail.Letter.Attachment;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A letter as a MIME message. The message id is the mail's, so that a letter handed over twice can be told. */
final class MailMessage {

    private static final int SUBJECT_USED = "Subject: ".length();

    private final MailSettings settings;

    MailMessage(MailSettings settings) {
        this.settings = settings;
    }

    MimeMessage of(Outgoing mail, Session session) throws MessagingException {
        Letter letter = mail.letter();
        MimeMessage message = new MimeMessage(session);
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setText(letter.text(), letter.html());
        for (Attachment attachment : letter.attachments()) {
            attach(helper, attachment);
        }
        address(mail, message);
        String subject = HeaderText.of(letter.subject());
        message.setHeader("Subject", subject.contains("\r") ? subject : MimeUtility.fold(SUBJECT_USED, subject));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.saveChanges();
        message.setHeader("Message-ID", "<" + mail.mailId() + "@" + settings.domain() + ">");
        return message;
    }

    private void address(Outgoing mail, MimeMessage message) throws MessagingException {
        String sender =
                mail.host().name() == null ? settings.sender() : mail.host().name();
        message.setHeader("From", HeaderText.mailbox(sender, settings.from()));
        // without a name: whoever typed the address into a form typed the name as well
        message.setHeader("To", recipient(mail).getAddress());
        String replyTo = mail.host().replyTo();
        if (replyTo != null && canStand(replyTo)) {
            message.setHeader("Reply-To", HeaderText.mailbox(sender, replyTo));
        }
    }

    /** No guest goes without a mail because the organiser's address is not one that every server takes. */
    private static boolean canStand(String address) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(address)) {
            return false;
        }
        try {
            return new InternetAddress(address, true).getAddress().equals(address);
        } catch (AddressException noAddress) {
            return false;
        }
    }

    /** The one address that the mail goes to. @throws MessagingException where it is none */
    static InternetAddress recipient(Outgoing mail) throws MessagingException {
        return new InternetAddress(mail.addressee().email(), true);
    }

    private static void attach(MimeMessageHelper helper, Attachment attachment) throws MessagingException {
        if (attachment.inline()) {
            helper.addInline(attachment.name(), attachment.content(), attachment.contentType());
        } else {
            helper.addAttachment(
                    attachment.name(),
                    new ByteArrayDataSource(attachment.content().getByteArray(), attachment.contentType()));
        }
    }
}
