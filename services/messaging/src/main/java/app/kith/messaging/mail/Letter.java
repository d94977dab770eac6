package app.kith.messaging.mail;

import java.util.List;
import org.springframework.core.io.ByteArrayResource;

/** What a mail says, as text and as HTML, with the files that go along. */
record Letter(String subject, String text, String html, List<Enclosure> enclosures) {

    /** A file: shown inside the HTML where it refers to the file's name, or attached. */
    record Enclosure(String name, String contentType, ByteArrayResource content, boolean inline) {}
}
