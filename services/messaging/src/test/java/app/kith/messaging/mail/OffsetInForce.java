package app.kith.messaging.mail;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;

/** The offset that a VTIMEZONE gives a local time: that of the last observance begun by then, as RFC 5545 has it. */
final class OffsetInForce {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    static ZoneOffset of(VTimeZone definition, LocalDateTime local) {
        Observance last = definition.getObservances().stream()
                .filter(observance -> !onset(observance).isAfter(local))
                .max(Comparator.comparing(OffsetInForce::onset))
                .orElseThrow();
        return ZoneOffset.of(last.getRequiredProperty("TZOFFSETTO").getValue());
    }

    private static LocalDateTime onset(Observance observance) {
        return LocalDateTime.parse(observance.getRequiredProperty("DTSTART").getValue(), LOCAL);
    }

    private OffsetInForce() {}
}
