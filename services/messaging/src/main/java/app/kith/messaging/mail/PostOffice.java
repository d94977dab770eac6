package app.kith.messaging.mail;

import app.kith.messaging.mail.Letter.Enclosure;
import app.kith.messaging.person.Invitee;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server over SMTP. The message id is the mail's, so that a letter handed over twice can be told. */
@Component
class PostOffice {

    private static final String CONNECT_TIMEOUT_MILLIS = "5000";
    private static final String REPLY_TIMEOUT_MILLIS = "10000";

    private final MailSettings settings;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    PostOffice(MailSettings settings) {
        this.settings = settings;
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (settings.authenticates()) {
            server.setUsername(settings.user());
            server.setPassword(settings.password());
        }
        Properties properties = server.getJavaMailProperties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.authenticates()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.authenticates()));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", REPLY_TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", REPLY_TIMEOUT_MILLIS);
    }

    Delivery deliver(UUID mailId, Invitee addressee, Letter letter) {
        try {
            server.send(message(mailId, addressee, letter));
            return new Delivery.Accepted();
        } catch (MailException | MessagingException e) {
            return DeliveryFailure.of(e);
        }
    }

    private MimeMessage message(UUID mailId, Invitee addressee, Letter letter) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(address(settings.from(), settings.sender()));
        helper.setTo(address(addressee.email(), addressee.name()));
        helper.setSubject(singleLine(letter.subject()));
        helper.setText(letter.text(), letter.html());
        for (Enclosure enclosure : letter.enclosures()) {
            enclose(helper, enclosure);
        }
        message.setHeader("Message-ID", "<" + mailId + "@kith>");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static void enclose(MimeMessageHelper helper, Enclosure enclosure) throws MessagingException {
        if (enclosure.inline()) {
            helper.addInline(enclosure.name(), enclosure.content(), enclosure.contentType());
        } else {
            helper.addAttachment(
                    enclosure.name(),
                    new ByteArrayDataSource(enclosure.content().getByteArray(), enclosure.contentType()));
        }
    }

    private static InternetAddress address(String email, String name) throws MessagingException {
        try {
            var address = new InternetAddress(email, true);
            address.setPersonal(singleLine(name), StandardCharsets.UTF_8.name());
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String singleLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
