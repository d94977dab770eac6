package app.kith.messaging.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The VTIMEZONE of a zone (RFC 5545 §3.6.5): each change of offset around an instant written out, as the platform's zone data have it. */
record TimeZoneDefinition(ZoneId zone, Instant around) {

    private static final Duration REACH = Duration.ofDays(400);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + zone.getId()));
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.previousTransition(around.minus(REACH));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(around.minus(REACH));
            lines.addAll(observance(LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset, around.minus(REACH)));
            change = rules.nextTransition(around.minus(REACH));
        }
        while (change != null && change.getInstant().isBefore(around.plus(REACH))) {
            lines.addAll(observance(
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    change.getInstant()));
            change = rules.nextTransition(change.getInstant());
        }
        lines.add("END:VTIMEZONE");
        return lines;
    }

    private List<String> observance(LocalDateTime onset, ZoneOffset from, ZoneOffset to, Instant at) {
        String kind = zone.getRules().isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD";
        return List.of(
                "BEGIN:" + kind,
                "DTSTART:" + LOCAL.format(onset),
                "TZOFFSETFROM:" + offset(from),
                "TZOFFSETTO:" + offset(to),
                "END:" + kind);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String hoursAndMinutes = "%s%02d%02d".formatted(sign, seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? hoursAndMinutes : hoursAndMinutes + "%02d".formatted(seconds % 60);
    }
}
