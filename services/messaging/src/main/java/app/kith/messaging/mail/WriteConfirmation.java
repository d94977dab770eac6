package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gathering;
import app.kith.messaging.mail.Letter.Attachment;
import app.kith.messaging.person.Invitee;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Writes the mail that confirms a place: the ticket as QR, the event for the calendar, the personal link. */
@Component
class WriteConfirmation {

    private static final String TICKET_IMAGE = "ticket.png";

    private final MailSettings settings;
    private final MailTemplate mailTemplate = new MailTemplate("confirmation");

    WriteConfirmation(MailSettings settings) {
        this.settings = settings;
    }

    Letter write(Gathering gathering, Invitee invitee, CalendarFile calendar) {
        Texts texts = new Texts(settings.locale());
        EventTimes eventTimes = new EventTimes(texts, gathering.schedule());
        String subject = texts.text("confirmation.subject", gathering.name());
        Map<String, String> values = Map.ofEntries(
                Map.entry("language", settings.locale().getLanguage()),
                Map.entry("subject", subject),
                Map.entry("title", texts.text("confirmation.title")),
                Map.entry("greeting", texts.text("greeting")),
                Map.entry("intro", texts.text("confirmation.intro", gathering.name())),
                Map.entry("whenLabel", texts.text("confirmation.when")),
                Map.entry("when", eventTimes.duration()),
                Map.entry("doorsLabel", texts.text("confirmation.doors")),
                Map.entry("doors", eventTimes.doors()),
                Map.entry("whereLabel", texts.text("confirmation.where")),
                Map.entry("where", gathering.venue()),
                Map.entry("ticketLabel", texts.text("confirmation.ticket")),
                Map.entry("ticketHint", texts.text("confirmation.ticket.hint")),
                Map.entry("ticketAlt", texts.text("confirmation.ticket.alt")),
                Map.entry("ticketImage", TICKET_IMAGE),
                Map.entry("ticket", invitee.ticket()),
                Map.entry("link", settings.guestLink(invitee.linkToken())),
                Map.entry("linkLabel", texts.text("confirmation.link")),
                Map.entry("linkHint", texts.text("confirmation.link.hint")),
                Map.entry("cannotCome", settings.guestLink(invitee.linkToken(), "cannot-come")),
                Map.entry("cannotComeLabel", texts.text("confirmation.cannot-come")),
                Map.entry("calendarHint", texts.text("confirmation.calendar.hint")),
                Map.entry("footer", texts.text("confirmation.footer", gathering.name())));
        return new Letter(
                subject, mailTemplate.text(values), mailTemplate.html(values), attachments(invitee, calendar));
    }

    private List<Attachment> attachments(Invitee invitee, CalendarFile calendar) {
        return List.of(
                new Attachment(
                        TICKET_IMAGE, "image/png", new ByteArrayResource(new QrCode(invitee.ticket()).png()), true),
                calendar.attachment());
    }
}
