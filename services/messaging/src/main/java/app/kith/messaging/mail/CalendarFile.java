package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gathering;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One person's place at a gathering as iCalendar (RFC 5545), published, not a request: no answer is expected. The UID is the
 * registration's for ever and the sequence is the gathering's revision, so that a later file moves the entry instead of adding one.
 * The personal link is left out: calendars are shared.
 */
record CalendarFile(Gathering gathering, UUID registrationId, String organiser, Instant writtenAt) {

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

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Kith//Messaging//EN",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH"));
        lines.addAll(new TimeZoneDefinition(gathering.zone(), gathering.startsAt()).lines());
        lines.addAll(List.of(
                "BEGIN:VEVENT",
                "UID:" + registrationId + "@kith",
                "SEQUENCE:" + gathering.revision(),
                "DTSTAMP:" + UTC.format(writtenAt),
                "DTSTART" + local(gathering.startsAt()),
                "DTEND" + local(gathering.endsAt()),
                "SUMMARY:" + escaped(gathering.name()),
                "LOCATION:" + escaped(gathering.venue()),
                "ORGANIZER:mailto:" + organiser,
                "STATUS:CONFIRMED",
                "TRANSP:OPAQUE",
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
