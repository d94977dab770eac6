package app.kith.messaging;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A real SMTP server that can be stopped and started again on its port. */
final class MailServer {

    private static GreenMail server = started(0);
    private static final int PORT = server.getSmtp().getPort();

    static String address() {
        return "localhost:" + PORT;
    }

    static void stop() {
        server.stop();
    }

    static void start() {
        server = started(PORT);
    }

    static List<MimeMessage> mailsTo(String email) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> addressees(message).contains(email))
                .toList();
    }

    /** The mail as it came, byte for byte. */
    static String source(MimeMessage mail) {
        try {
            var source = new ByteArrayOutputStream();
            mail.writeTo(source);
            return source.toString(StandardCharsets.UTF_8);
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> addressees(MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(MailServer::email)
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String email(Address address) {
        return ((InternetAddress) address).getAddress();
    }

    private static GreenMail started(int port) {
        var setup = new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        var mail = new GreenMail(setup);
        mail.start();
        return mail;
    }

    private MailServer() {}
}
