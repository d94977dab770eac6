package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gathering;
import app.kith.messaging.gathering.Schedule;
import app.kith.messaging.person.Invitee;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the mail of a gathering that has moved: what is new, what it was before, and a file that moves the calendar's entry. */
@Component
class WriteChange {

    private final MailSettings settings;
    private final MailTemplate mailTemplate = new MailTemplate("change");

    WriteChange(MailSettings settings) {
        this.settings = settings;
    }

    /**
     * @param before what the addressee was told; null where that is not known any more
     * @param calendar null for somebody without a place
     */
    Letter write(Gathering gathering, @Nullable Schedule before, Invitee invitee, @Nullable CalendarFile calendar) {
        Texts texts = new Texts(settings.locale());
        EventTimes eventTimes = new EventTimes(texts, gathering.schedule());
        String subject = texts.text("change.subject", gathering.name());
        Map<String, Object> values = new HashMap<>(Map.ofEntries(
                Map.entry("language", settings.locale().getLanguage()),
                Map.entry("subject", subject),
                Map.entry("title", texts.text("change.title")),
                Map.entry("greeting", texts.text("greeting")),
                Map.entry("intro", texts.text("change.intro." + whatChanged(gathering, before), gathering.name())),
                Map.entry("whenLabel", texts.text("confirmation.when")),
                Map.entry("when", eventTimes.duration()),
                Map.entry("doorsLabel", texts.text("confirmation.doors")),
                Map.entry("doors", eventTimes.doors()),
                Map.entry("whereLabel", texts.text("confirmation.where")),
                Map.entry("where", gathering.venue()),
                Map.entry("link", settings.guestLink(invitee.linkToken())),
                Map.entry("linkLabel", texts.text("confirmation.link")),
                Map.entry("linkHint", texts.text("notice.link.hint")),
                Map.entry("otherLink", settings.guestLink(invitee.linkToken(), "cannot-come")),
                Map.entry(
                        "otherLinkLabel",
                        texts.text(calendar == null ? "waiting-place.other-link" : "confirmation.cannot-come")),
                Map.entry("footer", texts.text("change.footer", gathering.name()))));
        if (before != null) {
            values.putAll(before(texts, gathering.schedule(), before));
        }
        if (calendar != null) {
            values.put("calendarHint", texts.text("change.calendar.hint"));
        }
        return new Letter(
                subject,
                mailTemplate.text(values),
                mailTemplate.html(values),
                calendar == null ? List.of() : List.of(calendar.attachment()));
    }

    private static String whatChanged(Gathering gathering, @Nullable Schedule before) {
        if (before == null || before.isAtTheSamePlaceAs(gathering.schedule())) {
            return before == null ? "both" : "time";
        }
        return before.isAtTheSameTimeAs(gathering.schedule()) ? "place" : "both";
    }

    private static Map<String, String> before(Texts texts, Schedule now, Schedule before) {
        Map<String, String> values = new HashMap<>();
        EventTimes eventTimes = new EventTimes(texts, before);
        if (!before.isAtTheSameTimeAs(now)) {
            values.put("whenBefore", texts.text("change.before", eventTimes.duration()));
        }
        if (!before.doorsAt().equals(now.doorsAt())) {
            values.put("doorsBefore", texts.text("change.before", eventTimes.doors()));
        }
        if (!before.isAtTheSamePlaceAs(now)) {
            values.put("whereBefore", texts.text("change.before", before.venue()));
        }
        return values;
    }
}
