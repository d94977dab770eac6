package app.kith.messaging.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The VTIMEZONE of a zone (RFC 5545 §3.6.5), with each change of offset around an instant. ical4j brings definitions of its own, as
 * old as its release, and looks for newer ones on the network; the platform's zone data are those that the event was planned with.
 */
record ZoneObservances(ZoneId zone, Instant around) {

    private static final Duration REACH = Duration.ofDays(400);

    VTimeZone timeZone() {
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances()));
    }

    private List<Observance> observances() {
        var rules = zone.getRules();
        var observances = new ArrayList<Observance>();
        ZoneOffsetTransition change = rules.previousTransition(around.minus(REACH));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(around.minus(REACH));
            observances.add(observance(LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset, around.minus(REACH)));
            change = rules.nextTransition(around.minus(REACH));
        }
        while (change != null && change.getInstant().isBefore(around.plus(REACH))) {
            observances.add(observance(
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    change.getInstant()));
            change = rules.nextTransition(change.getInstant());
        }
        return observances;
    }

    private Observance observance(LocalDateTime onset, ZoneOffset from, ZoneOffset to, Instant at) {
        var properties = new PropertyList(List.of(new DtStart<>(onset), new TzOffsetFrom(from), new TzOffsetTo(to)));
        return zone.getRules().isDaylightSavings(at) ? new Daylight(properties) : new Standard(properties);
    }
}
