package app.kith.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/** What is inside a mail that arrived. */
final class MailParts {

    /** The calendar file of a mail, with the method that its MIME type says. */
    record CalendarPart(String contentType, Calendar calendar) {

        String method() {
            return calendar.getProperty("METHOD").orElseThrow().getValue();
        }

        String value(String property) {
            return calendar.<VEvent>getComponent("VEVENT")
                    .orElseThrow()
                    .getRequiredProperty(property)
                    .getValue();
        }

        int sequence() {
            return Integer.parseInt(value("SEQUENCE"));
        }
    }

    static List<Part> of(Part whole) {
        try {
            List<Part> parts = new ArrayList<>();
            if (whole.getContent() instanceof Multipart multipart) {
                for (int i = 0; i < multipart.getCount(); i++) {
                    parts.addAll(of(multipart.getBodyPart(i)));
                }
            } else {
                parts.add(whole);
            }
            return parts;
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String text(Part mail, String type) {
        try {
            for (Part part : of(mail)) {
                if (part.isMimeType(type)) {
                    return part.getContent().toString();
                }
            }
            throw new AssertionError("no part of type " + type);
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static Optional<CalendarPart> calendar(Part mail) {
        try {
            for (Part part : of(mail)) {
                if (part.isMimeType("text/calendar")) {
                    return Optional.of(new CalendarPart(
                            part.getContentType(), new CalendarBuilder().build(part.getInputStream())));
                }
            }
            return Optional.empty();
        } catch (IOException | MessagingException | ParserException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private MailParts() {}
}
