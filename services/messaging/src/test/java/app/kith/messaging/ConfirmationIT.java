package app.kith.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.contracts.Topics;
import app.kith.messaging.Evening.Guest;
import app.kith.testing.Wire;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the facts of the attendee service to a mail in a real mailbox. */
@RunningService
class ConfirmationIT {

    private final Evening evening = Evening.upcoming();
    private final Guest ana = Evening.guest("Ana Pérez");
    private final Guest ben = Evening.guest("Ben Okafor");
    private final Api api;

    ConfirmationIT(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void a_published_gathering_confirms_every_place_with_ticket_calendar_and_link() throws Exception {
        Wire.publish(evening.scheduled());
        Wire.publish(evening.registered(ana));
        Wire.publish(evening.contact(ana));
        Wire.publish(evening.published());

        MimeMessage mail = onlyMailTo(ana);
        List<Part> parts = parts(mail);
        assertThat(mail.getSubject()).isEqualTo("Your ticket for Harbour Evening");
        assertThat(mail.getRecipients(RecipientType.TO)[0].toString()).contains(ana.email());
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(text(parts, "text/plain")).contains("http://kith.localhost/guest/#link-of-Ana Pérez");
        assertThat(text(parts, "text/html")).contains("cid:ticket.png");
        assertThat(parts).anySatisfy(part -> assertThat(part.getContentType()).startsWith("image/png"));
        Part calendar =
                parts.stream().filter(ConfirmationIT::isCalendar).findFirst().orElseThrow();
        assertThat(calendar.getContentType()).contains("method=PUBLISH");
        assertThat(new CalendarBuilder().build(calendar.getInputStream()).getComponent("VEVENT"))
                .isPresent();
    }

    @Test
    void a_contact_that_comes_late_is_waited_for() {
        Wire.publish(evening.scheduled());
        Wire.publish(evening.published());
        Wire.publish(evening.registered(ana));
        api.awaitMails(evening, mails -> mails.contains("\"waiting\":1"));

        Wire.publish(evening.contact(ana));
        onlyMailTo(ana);
    }

    @Test
    void a_contact_that_comes_first_is_kept_for_the_registration() {
        Wire.publish(evening.contact(ana));
        Wire.publish(evening.scheduled());
        Wire.publish(evening.published());
        Wire.publish(evening.registered(ana));

        onlyMailTo(ana);
    }

    @Test
    void a_fact_that_is_delivered_twice_sends_one_mail() {
        UUID published = UUID.randomUUID();
        Wire.publish(evening.contact(ana));
        Wire.publish(evening.scheduled());
        Wire.publish(evening.registered(ana));
        Wire.publish(published, evening.published());
        Wire.publish(published, evening.published());
        Wire.publish(evening.published());
        Wire.publish(evening.scheduled("Harbour Evening, renamed", evening.startsAt()));
        api.awaitHeard(evening);

        onlyMailTo(ana);
    }

    @Test
    void a_mail_server_that_was_down_gets_the_mail_when_it_is_up() {
        MailServer.stop();
        try {
            Wire.publish(evening.contact(ana));
            Wire.publish(evening.scheduled());
            Wire.publish(evening.published());
            Wire.publish(evening.registered(ana));
            api.awaitMails(evening, mails -> mails.contains("The mail server does not answer"));
        } finally {
            MailServer.start();
        }
        onlyMailTo(ana);
    }

    @Test
    void a_cancelled_place_is_not_confirmed() {
        Wire.publish(evening.scheduled());
        Wire.publish(evening.published());
        Wire.publish(evening.registered(ana));
        Wire.publish(evening.cancelled(ana));
        api.awaitHeard(evening);

        assertThat(api.mails(evening).body())
                .doesNotContain("\"kind\":\"confirmation\",\"personId\":\"" + ana.personId());
    }

    @Test
    void a_gathering_that_ended_weeks_ago_sends_nothing_when_its_story_is_told() {
        Evening past = Evening.startingAt(Instant.now().minus(Duration.ofDays(30)));
        Wire.publish(past.contact(ana));
        Wire.publish(past.scheduled());
        Wire.publish(past.registered(ana));
        Wire.publish(past.published());
        Wire.publish(past.checkedIn(ana));
        Wire.publish(past.closed(past.startsAt().plus(Duration.ofHours(3))));

        api.awaitHeard(past);
        assertThat(api.mails(past).body()).contains("\"mails\":[]");
    }

    @Test
    void an_erased_person_gets_nothing_more() {
        Wire.publish(evening.scheduled());
        Wire.publish(evening.registered(ana));
        Wire.publish(evening.contact(ana));
        Wire.eraseContact(evening.organisationId(), ana.personId());
        Wire.publish(evening.contact(ben));
        Wire.publish(evening.registered(ben));
        Wire.publish(evening.published());

        onlyMailTo(ben);
        assertThat(MailServer.mailsTo(ana.email())).isEmpty();
    }

    @Test
    void the_mail_is_made_known() {
        Wire.publish(evening.contact(ana));
        Wire.publish(evening.scheduled());
        Wire.publish(evening.published());
        Wire.publish(evening.registered(ana));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Wire.publishedOf(evening.gatheringId(), Topics.MESSAGING_FACTS))
                        .singleElement()
                        .asString()
                        .contains("confirmation", ana.personId().toString())
                        .doesNotContain("example.org"));
    }

    private static MimeMessage onlyMailTo(Guest guest) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !MailServer.mailsTo(guest.email()).isEmpty());
        List<MimeMessage> mails = MailServer.mailsTo(guest.email());
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private static String text(List<Part> parts, String type) throws Exception {
        for (Part part : parts) {
            if (part.isMimeType(type)) {
                return part.getContent().toString();
            }
        }
        throw new AssertionError("no part of type " + type);
    }

    private static boolean isCalendar(Part part) {
        try {
            return part.isMimeType("text/calendar");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Part> parts(Part whole) throws Exception {
        List<Part> parts = new ArrayList<>();
        if (whole.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart part = multipart.getBodyPart(i);
                parts.addAll(parts(part));
            }
        } else {
            parts.add(whole);
        }
        return parts;
    }
}
