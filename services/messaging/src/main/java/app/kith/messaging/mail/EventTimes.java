package app.kith.messaging.mail;

import app.kith.messaging.gathering.Schedule;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Instants in words: in the gathering's zone, in the language of the mail. */
record EventTimes(Texts texts, Schedule schedule) {

    String duration() {
        ZonedDateTime start = schedule.startsAt().atZone(schedule.zone());
        ZonedDateTime end = schedule.endsAt().atZone(schedule.zone());
        return start.toLocalDate().equals(end.toLocalDate())
                ? texts.text("time.until", date(start), time(start), time(end), zone(start))
                : texts.text("time.across", date(start), time(start), date(end), time(end), zone(start));
    }

    String doors() {
        return texts.text("time.doors", time(schedule.doorsAt().atZone(schedule.zone())));
    }

    /** A moment with its day, time and zone. */
    String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(schedule.zone());
        return texts.text("time.moment", date(local), time(local), zone(local));
    }

    private String date(ZonedDateTime moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(texts.locale())
                .format(moment);
    }

    private String time(ZonedDateTime moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(moment);
    }

    private String zone(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern("VV, O", texts.locale()).format(moment);
    }
}
