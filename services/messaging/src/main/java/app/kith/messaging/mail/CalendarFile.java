package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gathering;
import app.kith.messaging.gathering.Place;
import app.kith.messaging.mail.Letter.Attachment;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.core.io.ByteArrayResource;

/**
 * One person's place at a gathering as iCalendar (RFC 5545, RFC 5546), published, not a request: no answer is expected. The UID is the
 * registration's for ever, and the sequence rises with every change of the gathering and of the place: a later file moves the entry
 * instead of adding one, and that of a place given back takes it away. The personal link is left out: calendars are shared.
 */
record CalendarFile(Gathering gathering, Place place, String organiser, Instant writtenAt) {

    static final String NAME = "event.ics";

    private static final int LINE_OCTETS = 75;
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    byte[] bytes() {
        String folded = calendar().toString().lines().map(CalendarFile::folded).collect(Collectors.joining());
        return folded.getBytes(StandardCharsets.UTF_8);
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

    private Calendar calendar() {
        var properties = new PropertyList(List.of(
                ImmutableVersion.VERSION_2_0,
                new ProdId("-//Kith//Messaging//EN"),
                new CalScale("GREGORIAN"),
                new Method(method())));
        var zone = new ZoneObservances(gathering.zone(), gathering.startsAt()).timeZone();
        return new Calendar(properties, new ComponentList<>(List.of(zone, event())));
    }

    private VEvent event() {
        return new VEvent(new PropertyList(List.of(
                new Uid(place.registrationId() + "@kith"),
                new Sequence(gathering.revision() + place.turns()),
                new DtStamp(writtenAt),
                new DtStart<>(gathering.startsAt().atZone(gathering.zone())),
                new DtEnd<>(gathering.endsAt().atZone(gathering.zone())),
                new Summary(text(gathering.name())),
                new Location(text(gathering.venue())),
                new Organizer(URI.create("mailto:" + organiser)),
                new Status(place.isCancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED),
                new Transp(place.isCancelled() ? Transp.VALUE_TRANSPARENT : Transp.VALUE_OPAQUE))));
    }

    private static String text(String typed) {
        return CONTROL.matcher(LINE_BREAK.matcher(typed).replaceAll("\n")).replaceAll(" ");
    }

    /**
     * A line of at most 75 octets, continued after a line break and a blank; no character is cut in two. ical4j counts characters, so that
     * its lines of another script are longer than the standard allows, and may be cut within one.
     */
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
        return folded.append("\r\n").toString();
    }
}
