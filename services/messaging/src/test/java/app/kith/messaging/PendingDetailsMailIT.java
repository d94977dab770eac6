package app.kith.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.contracts.AttendeeFact.LinkRequested;
import app.kith.contracts.Contact;
import app.kith.contracts.Contact.Invitation;
import app.kith.contracts.Contact.Pending;
import app.kith.contracts.Profile.Consent;
import app.kith.messaging.Evening.Guest;
import app.kith.testing.Wire;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody is written under whose address details were entered. */
@RunningService
class PendingDetailsMailIT {

    private final Evening evening = Evening.upcoming();
    private final Guest ana = Evening.guest("Ana");
    private final UUID pendingId = UUID.randomUUID();
    private final Api api;

    PendingDetailsMailIT(@LocalServerPort int port) {
        api = new Api(port);
    }

    @BeforeEach
    void announce() {
        Wire.publish(evening.contact(ana));
        Wire.publish(evening.scheduled());
        Wire.publish(evening.published());
    }

    @Test
    void the_mail_says_of_what_kind_it_is_and_what_confirming_does_and_holds_no_typed_word() throws Exception {
        Wire.publish(contact(List.of(pending())));
        Wire.publish(linkRequested());

        assertThat(onlyMail())
                .contains("Please confirm your details", "Nothing of this counts yet")
                .contains("Entered: Company, Looking for, Comes along")
                .doesNotContain("nurses", "Cem", "Acme", "Hello " + ana.name())
                .contains("Agreed to: being introduced to guests whose asks and offers fit")
                .contains("Not agreed to: being seen in photos of the event")
                .contains("/guest/?ask=confirm-details#link-of-Ana");
    }

    @Test
    void the_mail_waits_for_what_it_tells_of_whichever_is_heard_first() throws Exception {
        Wire.publish(linkRequested());
        api.awaitHeard(evening);
        assertThat(MailServer.mailsTo(ana.email())).isEmpty();

        Wire.publish(contact(List.of(pending())));
        assertThat(onlyMail()).contains("Entered: Company, Looking for, Comes along");
    }

    private LinkRequested linkRequested() {
        return new LinkRequested(
                evening.organisationId(),
                evening.gatheringId(),
                ana.registrationId(),
                ana.personId(),
                UUID.randomUUID(),
                Instant.now(),
                pendingId);
    }

    private Pending pending() {
        return new Pending(
                pendingId,
                null,
                "Acme",
                null,
                List.of("Somebody who has hired nurses"),
                List.of(),
                List.of(new Consent("matching", 1, true), new Consent("photos", 1, false)),
                List.of("Cem Oz"));
    }

    private Contact contact(List<Pending> pending) {
        return new Contact(
                evening.organisationId(),
                ana.personId(),
                ana.name(),
                ana.email(),
                List.of(new Invitation(
                        evening.gatheringId(), ana.registrationId(), "KITH1:x", "link-of-" + ana.name(), pending)));
    }

    private String onlyMail() throws Exception {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> MailServer.mailsTo(ana.email()).size() == 1);
        MimeMessage mail = MailServer.mailsTo(ana.email()).getFirst();
        return mail.getSubject() + "\n" + text(mail);
    }

    /** All parts of a mail, decoded. */
    private static String text(Part part) throws Exception {
        if (!(part.getContent() instanceof Multipart parts)) {
            return String.valueOf(part.getContent());
        }
        var text = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            text.append(text(parts.getBodyPart(i)));
        }
        return text.toString();
    }
}
