package app.kith.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A mail as a person reads it.
 *
 * @param recipient the address it was sent to
 * @param to the addresses its header names, as written there
 * @param text its plain text; empty when it has none
 * @param html its HTML as sent, not to be trusted; null when it has none
 */
record Mail(
        String id,
        Instant receivedAt,
        String from,
        String recipient,
        String to,
        String subject,
        String text,
        @Nullable String html,
        List<Attachment> attachments) {

    static final String RECIPIENT_HEADER = "X-Envelope-To";

    /** A part of a mail beside its text. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares attachments
    record Attachment(String name, String type, @Nullable String contentId, byte[] content) {

        boolean isImage() {
            return type.matches("image/(png|jpeg|gif|webp)");
        }
    }

    Mail {
        attachments = List.copyOf(attachments);
    }

    /** Reads a mail's source; whatever cannot be read is shown as plain text. */
    static Mail read(String id, Instant receivedAt, byte[] source) {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            var reader = new Reader();
            reader.read(message);
            return new Mail(
                    id,
                    receivedAt,
                    header(message, "From"),
                    header(message, RECIPIENT_HEADER),
                    header(message, "To"),
                    header(message, "Subject"),
                    reader.text.toString(),
                    reader.html,
                    reader.attachments);
        } catch (MessagingException | IOException e) {
            String text = new String(source, StandardCharsets.UTF_8);
            return new Mail(id, receivedAt, "", "", "", "(unreadable mail)", text, null, List.of());
        }
    }

    boolean isTo(String lowerCaseText) {
        return recipient.toLowerCase(Locale.ROOT).contains(lowerCaseText)
                || to.toLowerCase(Locale.ROOT).contains(lowerCaseText);
    }

    private static String header(MimeMessage message, String name) throws MessagingException, IOException {
        String[] values = message.getHeader(name);
        return values == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(String.join(", ", values)));
    }

    /** Walks through a mail's parts: the first plain and HTML texts are its body, the rest is attached. */
    private static final class Reader {
        private final StringBuilder text = new StringBuilder();
        private final List<Attachment> attachments = new ArrayList<>();
        private @Nullable String html;

        private void read(Part part) throws MessagingException, IOException {
            boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    read(parts.getBodyPart(i));
                }
            } else if (!attached && part.isMimeType("text/html") && html == null) {
                html = String.valueOf(part.getContent());
            } else if (!attached && part.isMimeType("text/plain") && text.isEmpty()) {
                text.append(part.getContent());
            } else {
                attachments.add(attachment(part));
            }
        }

        private Attachment attachment(Part part) throws MessagingException, IOException {
            String type = part.getContentType().replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
            String name = part.getFileName();
            String contentId = part instanceof BodyPart && part.getHeader("Content-ID") != null
                    ? part.getHeader("Content-ID")[0].replaceAll("[<>\\s]", "")
                    : null;
            return new Attachment(
                    name == null ? "part-" + (attachments.size() + 1) : MimeUtility.decodeText(name),
                    type.matches("[a-z0-9.+-]+/[a-z0-9.+-]+") ? type : "application/octet-stream",
                    contentId,
                    part.getInputStream().readAllBytes());
        }
    }
}
