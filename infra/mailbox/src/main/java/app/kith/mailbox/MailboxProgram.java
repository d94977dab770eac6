package app.kith.mailbox;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import org.subethamail.smtp.server.SMTPServer;

/** The running inbox: accepts mail by SMTP, keeps it in a folder, and shows it over HTTP. */
public final class MailboxProgram implements AutoCloseable {

    private static final int LARGEST_MAIL_BYTES = 25 * 1024 * 1024;

    private final SMTPServer smtp;
    private final MailboxServer pages;

    private MailboxProgram(SMTPServer smtp, MailboxServer pages) {
        this.smtp = smtp;
        this.pages = pages;
    }

    /**
     * Runs until its process is stopped. Read from the environment: {@code KITH_INBOX_HOST} (localhost),
     * {@code KITH_INBOX_PORT} (8025), {@code KITH_SMTP_PORT} (3025), {@code KITH_INBOX_FOLDER} (.kith/data/mails).
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> environment = System.getenv();
        start(
                environment.getOrDefault("KITH_INBOX_HOST", "localhost"),
                Integer.parseInt(environment.getOrDefault("KITH_INBOX_PORT", "8025")),
                Integer.parseInt(environment.getOrDefault("KITH_SMTP_PORT", "3025")),
                Path.of(environment.getOrDefault("KITH_INBOX_FOLDER", ".kith/data/mails")));
    }

    /**
     * Starts it; who starts it also closes it.
     *
     * @param host name or address of the interface to listen on
     * @param pagePort TCP port of the page; 0 chooses a free one
     * @param smtpPort TCP port for mail; 0 chooses a free one
     * @param folder where mails are kept, made when missing
     */
    public static MailboxProgram start(String host, int pagePort, int smtpPort, Path folder) throws IOException {
        var address = InetAddress.getByName(host);
        var mailbox = new Mailbox(folder);
        var smtp = SMTPServer.port(smtpPort)
                .bindAddress(address)
                .hostName("localhost")
                .softwareName("Kith inbox")
                .maxMessageSize(LARGEST_MAIL_BYTES)
                .messageHandler((context, from, to, content) -> mailbox.keep(to, content))
                .build();
        smtp.start();
        return new MailboxProgram(smtp, MailboxServer.start(address, pagePort, mailbox));
    }

    public int pagePort() {
        return pages.port();
    }

    public int smtpPort() {
        return smtp.getPortAllocated();
    }

    @Override
    public void close() {
        smtp.stop();
        pages.close();
    }
}
