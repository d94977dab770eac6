package app.kith.messaging.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;

/**
 * What a mail says, as text and as HTML, with the files that go along.
 *
 * @param unsubscribe what a mail program posts to when its reader wants no more of this kind; null where the mail is necessary
 */
record Letter(
        String subject,
        String text,
        String html,
        List<Attachment> attachments,
        @Nullable String unsubscribe) {

    Letter(String subject, String text, String html, List<Attachment> attachments) {
        this(subject, text, html, attachments, null);
    }

    /** A file: shown inside the HTML where it refers to the file's name, or attached. */
    record Attachment(String name, String contentType, ByteArrayResource content, boolean inline) {}
}
