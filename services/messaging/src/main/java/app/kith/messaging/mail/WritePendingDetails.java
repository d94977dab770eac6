package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gathering;
import app.kith.messaging.person.Invitee;
import app.kith.messaging.person.PendingDetails;
import app.kith.messaging.person.PendingDetails.Entered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes the mail to somebody under whose address details were entered: what kind they are, and what confirming does. The words
 * themselves stand on the page alone, since anybody can type anything under anybody's address. The link opens the page and changes
 * nothing: it is confirmed there, by one tap.
 */
@Component
class WritePendingDetails {

    private final MailSettings settings;
    private final PendingDetails pendingDetails;
    private final MailTemplate mailTemplate = new MailTemplate("pending");

    WritePendingDetails(MailSettings settings, PendingDetails pendingDetails) {
        this.settings = settings;
        this.pendingDetails = pendingDetails;
    }

    /** Empty where nothing waits any more. */
    Optional<Letter> write(UUID pendingId, Gathering gathering, Invitee invitee) {
        return pendingDetails.find(pendingId).map(entered -> letter(entered, gathering, invitee));
    }

    private Letter letter(Entered entered, Gathering gathering, Invitee invitee) {
        Texts texts = new Texts(settings.locale());
        String subject = texts.text("pending.subject", gathering.name());
        Map<String, Object> values = Map.ofEntries(
                Map.entry("language", settings.locale().getLanguage()),
                Map.entry("subject", subject),
                Map.entry("title", texts.text("pending.title")),
                Map.entry("greeting", texts.text("greeting")),
                Map.entry("intro", texts.text("pending.intro", gathering.name())),
                Map.entry("lines", lines(entered, texts)),
                Map.entry("effect", effect(entered, texts)),
                Map.entry("link", settings.guestLink(invitee.linkToken(), "confirm-details")),
                Map.entry("linkLabel", texts.text("pending.link")),
                Map.entry("linkHint", texts.text("notice.link.hint")),
                Map.entry("footer", texts.text("pending.footer", gathering.name())));
        return new Letter(subject, mailTemplate.text(values), mailTemplate.html(values), List.of());
    }

    /** Somebody who comes alone is told nothing of companions, and who only brings somebody nothing of a profile. */
    private static String effect(Entered entered, Texts texts) {
        return Stream.of("pending.effect", "pending.effect.companions", "pending.effect.stranger")
                .filter(key -> switch (key) {
                    case "pending.effect" -> isAboutTheAddressee(entered);
                    case "pending.effect.companions" -> !entered.companions().isEmpty();
                    default -> true;
                })
                .map(texts::text)
                .collect(Collectors.joining(" "));
    }

    private static boolean isAboutTheAddressee(Entered entered) {
        return !typed(entered).equals(List.of("companions"))
                || !entered.agreed().isEmpty()
                || !entered.refused().isEmpty();
    }

    private static List<Map<String, String>> lines(Entered entered, Texts texts) {
        String kinds = typed(entered).stream()
                .map(kind -> texts.text("pending." + kind))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        line("entered", Stream.of(kinds).filter(text -> !text.isEmpty()), texts),
                        line("agreed", purposes(entered.agreed(), texts), texts),
                        line("refused", purposes(entered.refused(), texts), texts))
                .flatMap(lines -> lines)
                .toList();
    }

    /** What of it somebody typed. */
    private static List<String> typed(Entered entered) {
        var kinds = new ArrayList<String>();
        if (entered.name() != null) kinds.add("name");
        if (entered.company() != null) kinds.add("company");
        if (entered.role() != null) kinds.add("role");
        if (!entered.asks().isEmpty()) kinds.add("asks");
        if (!entered.offers().isEmpty()) kinds.add("offers");
        if (!entered.companions().isEmpty()) kinds.add("companions");
        return kinds;
    }

    private static Stream<String> purposes(List<String> purposes, Texts texts) {
        return purposes.stream().map(purpose -> texts.text("pending.purpose." + purpose));
    }

    private static Stream<Map<String, String>> line(String kind, Stream<String> said, Texts texts) {
        return said.map(text -> Map.of("label", texts.text("pending." + kind), "text", text));
    }
}
