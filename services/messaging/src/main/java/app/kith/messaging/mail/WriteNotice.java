package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gathering;
import app.kith.messaging.person.Invitee;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the short mails: a place on the waiting list, a place that is offered, a place that is gone, a lost link. A link opens the page
 * and changes nothing: what it proposes is done there, by one tap.
 */
@Component
class WriteNotice {

    private final MailSettings settings;
    private final MailTemplate mailTemplate = new MailTemplate("notice");

    WriteNotice(MailSettings settings) {
        this.settings = settings;
    }

    /**
     * @param isAnswered whether somebody reads what is replied: else nobody is asked to
     * @param calendar takes the entry of a place that is gone out of the calendar; null where there is none
     */
    Letter write(
            DueMail mail, Gathering gathering, Invitee invitee, boolean isAnswered, @Nullable CalendarFile calendar) {
        Texts texts = new Texts(settings.locale());
        EventTimes eventTimes = new EventTimes(texts, gathering.schedule());
        String kind = mail.kind().wireName();
        String subject = texts.text(kind + ".subject", gathering.name());
        Map<String, Object> values = new HashMap<>(Map.of(
                "language", settings.locale().getLanguage(),
                "subject", subject,
                "title", texts.text(kind + ".title"),
                "greeting", texts.text("greeting"),
                "intro", texts.text(kind + ".intro", gathering.name()),
                "whenLabel", texts.text("confirmation.when"),
                "when", eventTimes.duration(),
                "whereLabel", texts.text("confirmation.where"),
                "where", gathering.venue(),
                "footer", footer(mail.kind(), texts, gathering, isAnswered)));
        if (mail.kind() == MailKind.WAITING_OFFER && mail.expiresAt() != null) {
            values.put("deadline", texts.text(kind + ".deadline", eventTimes.moment(mail.expiresAt())));
        }
        if (calendar != null) {
            values.put("calendarHint", texts.text("cancellation.calendar.hint"));
        }
        values.putAll(links(mail.kind(), texts, invitee));
        return new Letter(
                subject,
                mailTemplate.text(values),
                mailTemplate.html(values),
                calendar == null ? List.of() : List.of(calendar.attachment()));
    }

    private static String footer(MailKind kind, Texts texts, Gathering gathering, boolean isAnswered) {
        String why = texts.text(kind.wireName() + ".footer", gathering.name());
        return kind.isFarewell() && isAnswered ? why + " " + texts.text(kind.wireName() + ".footer.reply") : why;
    }

    private Map<String, String> links(MailKind kind, Texts texts, Invitee invitee) {
        String prefix = kind.wireName();
        return switch (kind) {
            case WAITING_OFFER ->
                Map.of(
                        "link", settings.guestLink(invitee.linkToken(), "accept-place"),
                        "linkLabel", texts.text(prefix + ".link"),
                        "otherLink", settings.guestLink(invitee.linkToken(), "decline-place"),
                        "otherLinkLabel", texts.text(prefix + ".other-link"),
                        "linkHint", texts.text("notice.link.hint"));
            case WAITING_PLACE ->
                Map.of(
                        "link", settings.guestLink(invitee.linkToken()),
                        "linkLabel", texts.text("confirmation.link"),
                        "otherLink", settings.guestLink(invitee.linkToken(), "cannot-come"),
                        "otherLinkLabel", texts.text(prefix + ".other-link"),
                        "linkHint", texts.text("notice.link.hint"));
            case LINK ->
                Map.of(
                        "link", settings.guestLink(invitee.linkToken()),
                        "linkLabel", texts.text("confirmation.link"),
                        "linkHint", texts.text("notice.link.hint"));
            case CANCELLATION, REMOVAL, WAITING_ENDED, WAITING_LIST_CLOSED, CONFIRMATION, CHANGE, FOLLOW_UP -> Map.of();
        };
    }
}
