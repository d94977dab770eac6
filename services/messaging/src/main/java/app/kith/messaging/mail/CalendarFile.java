package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gathering;
import app.kith.messaging.gathering.Place;
import app.kith.messaging.mail.Letter.Attachment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ByteArrayResource;

/**
 * One person's place at a gathering as iCalendar (RFC 5545, RFC 5546), published, not a request: no answer is expected. The UID is the
 * registration's for ever, and the sequence rises with every change of the gathering and of the place: a later file moves the entry
 * instead of adding one, and that of a place given back takes it away. The personal link is left out: calendars are shared.
 */
record CalendarFile(Gathering gathering, Place place, String organiser, Instant writtenAt) {

    static final String NAME = "event.ics";

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LINE_OCTETS = 75;

    byte[] bytes() {
        StringBuilder file = new StringBuilder();
        for (String line : lines()) {
            file.append(folded(line)).append("\r\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The method stands here as well: some programs read it nowhere else. */
    String contentType() {
        return "text/calendar; charset=UTF-8; method=" + method();
    }

    Attachment attachment() {
        return new Attachment(NAME, contentType(), new ByteArrayResource(bytes()), false);
    }

    private String method() {
        return place.isCancelled() ? "CANCEL" : "PUBLISH";
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Kith//Messaging//EN",
                "CALSCALE:GREGORIAN",
                "METHOD:" + method()));
        lines.addAll(new TimeZoneDefinition(gathering.zone(), gathering.startsAt()).lines());
        lines.addAll(List.of(
                "BEGIN:VEVENT",
                "UID:" + place.registrationId() + "@kith",
                "SEQUENCE:" + (gathering.revision() + place.turns()),
                "DTSTAMP:" + UTC.format(writtenAt),
                "DTSTART" + local(gathering.startsAt()),
                "DTEND" + local(gathering.endsAt()),
                "SUMMARY:" + escaped(gathering.name()),
                "LOCATION:" + escaped(gathering.venue()),
                "ORGANIZER:mailto:" + organiser,
                place.isCancelled() ? "STATUS:CANCELLED" : "STATUS:CONFIRMED",
                place.isCancelled() ? "TRANSP:TRANSPARENT" : "TRANSP:OPAQUE",
                "END:VEVENT",
                "END:VCALENDAR"));
        return lines;
    }

    private String local(Instant instant) {
        ZoneId zone = gathering.zone();
        return ";TZID=" + zone.getId() + ":" + LOCAL.format(instant.atZone(zone));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A line of at most 75 octets, continued after a line break and a blank; no character is cut in two. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int codePoint : line.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LINE_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += width;
        }
        return folded.toString();
    }
}
