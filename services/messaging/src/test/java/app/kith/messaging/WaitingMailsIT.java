package app.kith.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.messaging.Evening.Guest;
import app.kith.testing.Wire;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody is written who waits for a place, gets one, or gives it back. */
@RunningService
class WaitingMailsIT {

    private final Evening evening = Evening.upcoming();
    private final Guest ana = Evening.guest("Ana");
    private final Api api;

    WaitingMailsIT(@LocalServerPort int port) {
        api = new Api(port);
    }

    @BeforeEach
    void announce() {
        Wire.publish(evening.contact(ana));
        Wire.publish(evening.scheduled());
        Wire.publish(evening.published());
    }

    @Test
    void from_the_waiting_list_to_a_place_and_back_each_step_is_one_mail() {
        Wire.publish(evening.waitingListed(ana));
        awaitSubjects("You are on the waiting list for Harbour Evening");
        Wire.publish(evening.offered(ana, Instant.now().plus(Duration.ofHours(8))));
        awaitSubjects("You are on the waiting list for Harbour Evening", "A place for you at Harbour Evening");
        Wire.publish(evening.registered(ana));
        awaitSubjects(
                "You are on the waiting list for Harbour Evening",
                "A place for you at Harbour Evening",
                "Your ticket for Harbour Evening");
        Wire.publish(evening.contactWithoutPlace(ana));
        Wire.publish(evening.cancelled(ana));
        awaitSubjects(
                "You are on the waiting list for Harbour Evening",
                "A place for you at Harbour Evening",
                "Your ticket for Harbour Evening",
                "You gave your place back: Harbour Evening");
    }

    @Test
    void a_place_that_was_given_back_and_taken_again_is_confirmed_again() {
        Wire.publish(evening.registered(ana));
        awaitSubjects("Your ticket for Harbour Evening");
        Wire.publish(evening.cancelled(ana));
        awaitSubjects("Your ticket for Harbour Evening", "You gave your place back: Harbour Evening");
        Wire.publish(evening.registered(ana));
        awaitSubjects(
                "Your ticket for Harbour Evening",
                "You gave your place back: Harbour Evening",
                "Your ticket for Harbour Evening");
    }

    @Test
    void whoever_the_organiser_removed_is_not_thanked_for_telling_us() throws Exception {
        Wire.publish(evening.registered(ana));
        awaitSubjects("Your ticket for Harbour Evening");
        Wire.publish(evening.contactWithoutPlace(ana));
        Wire.publish(evening.cancelled(ana, "organiser"));
        awaitSubjects("Your ticket for Harbour Evening", "You no longer have a place at Harbour Evening");
        assertThat(MailServer.source(MailServer.mailsTo(ana.email()).getLast()))
                .doesNotContain("Thank you for telling us");
    }

    @Test
    void leaving_the_waiting_list_is_not_giving_a_place_back() {
        Wire.publish(evening.waitingListed(ana));
        awaitSubjects("You are on the waiting list for Harbour Evening");
        Wire.publish(evening.cancelled(ana));
        awaitSubjects(
                "You are on the waiting list for Harbour Evening",
                "You are no longer on the waiting list for Harbour Evening");
        assertThat(MailServer.source(MailServer.mailsTo(ana.email()).getLast()))
                .doesNotContain("event.ics", "gave your place back");
    }

    @Test
    void who_waits_until_the_event_is_closed_is_told_once_and_offered_nothing_any_more() {
        Wire.publish(evening.waitingListed(ana));
        awaitSubjects("You are on the waiting list for Harbour Evening");
        Wire.publish(evening.contactWithoutPlace(ana));
        Wire.publish(evening.closed(Instant.now()));
        Wire.publish(evening.waitingListClosed(ana));
        Wire.publish(evening.waitingListClosed(ana));
        Wire.publish(evening.offered(ana, Instant.now().plus(Duration.ofHours(8))));
        Wire.publish(evening.cancelled(ana, "organiser"));

        awaitSubjects("You are on the waiting list for Harbour Evening", "Harbour Evening: the waiting list is closed");
        api.awaitMails(evening, mails -> !mails.contains("\"state\":\"waiting\""));
        assertThat(MailServer.source(MailServer.mailsTo(ana.email()).getLast()))
                .contains("Harbour Evening is over")
                .doesNotContain("event.ics", "gave your place back", "organiser has");
        assertThat(subjects()).hasSize(2);
    }

    @Test
    void who_waits_for_an_event_that_is_closed_after_its_end_is_told_too() {
        var late = Evening.startingAt(Instant.now().minus(Duration.ofHours(5)));
        var ben = Evening.guest("Ben");
        Wire.publish(late.contactWithoutPlace(ben));
        Wire.publish(late.scheduled());
        Wire.publish(late.published());
        Wire.publish(late.closed(Instant.now()));
        Wire.publish(late.waitingListClosed(ben));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(MailServer.mailsTo(ben.email()))
                        .extracting(WaitingMailsIT::subject)
                        .containsExactly("Harbour Evening: the waiting list is closed"));
    }

    @Test
    void two_offers_to_the_same_person_are_two_mails() {
        Wire.publish(evening.offered(ana, Instant.now().plus(Duration.ofHours(8))));
        awaitSubjects("A place for you at Harbour Evening");
        Wire.publish(evening.declined(ana));
        Wire.publish(evening.offered(ana, Instant.now().plus(Duration.ofHours(8))));
        awaitSubjects("A place for you at Harbour Evening", "A place for you at Harbour Evening");
    }

    @Test
    void an_offer_that_has_run_out_is_not_sent_any_more() {
        Wire.publish(evening.offered(ana, Instant.now().minusSeconds(60)));
        api.awaitMails(evening, mails -> mails.contains("\"failed\":1"));
        assertThat(MailServer.mailsTo(ana.email())).isEmpty();
    }

    @Test
    void a_link_that_is_asked_for_comes_each_time() {
        Wire.publish(evening.linkRequested(ana));
        Wire.publish(evening.linkRequested(ana));
        awaitSubjects("Your link for Harbour Evening", "Your link for Harbour Evening");
    }

    private void awaitSubjects(String... subjects) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(subjects()).containsExactly(subjects));
    }

    private List<String> subjects() {
        return MailServer.mailsTo(ana.email()).stream()
                .map(WaitingMailsIT::subject)
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
