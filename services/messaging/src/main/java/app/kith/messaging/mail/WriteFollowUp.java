package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gathering;
import app.kith.messaging.person.Acquaintance;
import app.kith.messaging.person.Invitee;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes the mail after the gathering: who wants to stay in touch, what they ask and offer, and where to note what was done. */
@Component
class WriteFollowUp {

    private final MailSettings settings;
    private final MailTemplate mailTemplate = new MailTemplate("follow-up");

    WriteFollowUp(MailSettings settings) {
        this.settings = settings;
    }

    Letter write(Gathering gathering, Invitee invitee, List<Acquaintance> connections) {
        Texts texts = new Texts(settings.locale());
        // who met nobody again is not sent to look for them
        String whom = connections.isEmpty() ? ".nobody" : "";
        String subject = texts.text("follow-up.subject" + whom, gathering.name());
        Map<String, Object> values = new HashMap<>(Map.ofEntries(
                Map.entry("language", settings.locale().getLanguage()),
                Map.entry("subject", subject),
                Map.entry("title", texts.text("follow-up.title")),
                Map.entry("greeting", texts.text("follow-up.greeting", invitee.name())),
                Map.entry("intro", texts.text("follow-up.intro", gathering.name())),
                Map.entry("peopleLabel", texts.text("follow-up.people")),
                Map.entry(
                        "people",
                        connections.stream()
                                .map(person -> values(person, texts))
                                .toList()),
                Map.entry("asksLabel", texts.text("follow-up.asks")),
                Map.entry("offersLabel", texts.text("follow-up.offers")),
                Map.entry("hint", texts.text("follow-up.hint")),
                Map.entry("link", settings.guestLink(invitee.linkToken())),
                Map.entry("linkLabel", texts.text("follow-up.link")),
                Map.entry("linkHint", texts.text("follow-up.link.hint" + whom)),
                Map.entry("footer", texts.text("follow-up.footer", gathering.name()))));
        if (connections.isEmpty()) {
            values.put("nobody", texts.text("follow-up.nobody"));
        }
        String token = invitee.unsubscribeToken();
        if (token != null) {
            values.put("unsubscribe", settings.unsubscribePage(token));
            values.put("unsubscribeLabel", texts.text("follow-up.unsubscribe"));
        }
        return new Letter(
                subject,
                mailTemplate.text(values),
                mailTemplate.html(values),
                List.of(),
                token == null ? null : settings.unsubscribeAddress(token));
    }

    private static Map<String, Object> values(Acquaintance person, Texts texts) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "name", Objects.requireNonNullElseGet(person.name(), () -> texts.text("guest")),
                "asks", person.asks(),
                "offers", person.offers()));
        // an empty text would still open its section, and leave a dot behind the name
        if (person.company() != null && !person.company().isBlank()) {
            values.put("company", person.company());
        }
        return values;
    }
}
