package app.kith.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.contracts.AttendeeFact.MergeUndone;
import app.kith.contracts.AttendeeFact.PersonsMerged;
import app.kith.contracts.Topics;
import app.kith.messaging.Evening.Guest;
import app.kith.testing.Wire;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens after the gathering: the mail, and what people note that they did. */
@RunningService
class FollowUpIT {

    private final Evening evening = Evening.startingAt(Instant.now().minus(Duration.ofHours(2)));
    private final Guest ana = Evening.guest("Ana Pérez");
    private final Guest ben = Evening.guest("Ben Okafor");
    private final Guest cho = Evening.guest("조민준");
    private final UUID act = UUID.randomUUID();
    private final Api api;

    FollowUpIT(@LocalServerPort int port) {
        api = new Api(port);
    }

    @BeforeEach
    void ana_and_ben_connect_and_cho_stays_at_home() {
        Wire.publish(evening.scheduled());
        for (Guest guest : List.of(ana, ben, cho)) {
            Wire.publish(evening.contact(guest));
            Wire.publish(evening.registered(guest));
        }
        Wire.publish(evening.profile(ben, "Somebody who has hired nurses", "Introductions to clinics"));
        Wire.publish(evening.checkedIn(ana));
        Wire.publish(evening.checkedIn(ben));
        Wire.publish(evening.connected(ana, ben));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.followUps(evening, ana).body().contains("\"company\":\"Acme\""));
    }

    @Test
    void closing_sends_whoever_came_their_connections_with_what_was_asked_and_offered() throws Exception {
        Wire.publish(evening.closed(Instant.now()));

        assertThat(text(onlyMailTo(ana)))
                .contains("Ben Okafor")
                .contains("Somebody who has hired nurses")
                .contains("Introductions to clinics")
                .contains("http://kith.localhost/guest/#link-of-Ana");
        onlyMailTo(ben);
        assertThat(MailServer.mailsTo(cho.email())).isEmpty();
    }

    @Test
    void a_check_in_that_was_told_after_the_closing_is_followed_up_too() {
        Wire.publish(evening.closed(Instant.now()));
        Wire.publish(evening.checkedIn(cho));

        onlyMailTo(cho);
    }

    @Test
    void what_somebody_keeps_from_connected_people_is_neither_shown_nor_mailed() throws Exception {
        Wire.publish(evening.shownTo("nobody", ben, "Marker ask", "Marker offer"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !api.followUps(evening, ana).body().contains("\"company\":\"Acme\""));
        assertThat(api.followUps(evening, ana).body())
                .contains("Ben")
                .doesNotContain("Marker", "Acme", "Somebody who has hired nurses");
        Wire.publish(evening.closed(Instant.now()));
        assertThat(text(onlyMailTo(ana))).contains("Ben").doesNotContain("Marker", "Acme");

        Wire.publish(evening.shownTo("connected", ben, "Marker ask", "Marker offer"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.followUps(evening, ana).body().contains("\"company\":\"Acme\""));
    }

    @Test
    void who_refused_to_be_shown_is_a_guest_without_a_name_on_the_page_and_in_the_mail() throws Exception {
        Wire.publish(evening.withholding(ben, "visibility"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !api.followUps(evening, ana).body().contains("\"company\":\"Acme\""));
        assertThat(api.followUps(evening, ana).body())
                .contains(ben.personId().toString())
                .doesNotContain("Ben", "Acme", "Somebody who has hired nurses");
        Wire.publish(evening.closed(Instant.now()));
        assertThat(text(onlyMailTo(ana))).contains("A guest").doesNotContain("Ben", "Acme", "nurses");
    }

    @Test
    void who_withdrew_consent_to_be_written_to_afterwards_is_not() {
        Wire.publish(evening.withholding(ben, "follow-up"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !api.followUps(evening, ana).body().contains("\"company\":\"Acme\""));
        Wire.publish(evening.closed(Instant.now()));

        onlyMailTo(ana);
        api.awaitMails(evening, mails -> mails.contains("\"failed\":1"));
        assertThat(MailServer.mailsTo(ben.email())).isEmpty();
    }

    @Test
    void a_closing_told_twice_sends_one_mail() {
        UUID message = UUID.randomUUID();
        var closed = evening.closed(Instant.now());
        Wire.publish(message, closed);
        Wire.publish(message, closed);
        Wire.publish(closed);
        api.awaitHeard(evening);
        api.awaitMails(evening, mails -> mails.contains("\"sent\":2"));

        onlyMailTo(ana);
    }

    @Test
    void what_somebody_did_is_seen_by_both_and_made_known_once() {
        assertThat(followUp(ana, act, ben, "message").statusCode()).isEqualTo(200);
        HttpResponse<String> again = followUp(ana, act, ben, "message");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("\"kind\":\"message\"", "\"by\":\"me\"");
        assertThat(api.followUps(evening, ben).body()).contains("\"by\":\"them\"");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Wire.publishedOf(evening.gatheringId(), Topics.MESSAGING_FACTS))
                        .singleElement()
                        .asString()
                        .contains(act.toString(), "\"selfReported\":true"));
    }

    @Test
    void an_id_that_was_used_for_something_else_is_refused() {
        followUp(ana, act, ben, "message");

        assertRefused(followUp(ana, act, ben, "resource"), 409, "id-reused");
        assertRefused(followUp(ben, act, ana, "message"), 409, "id-reused");
    }

    @Test
    void who_turns_out_to_be_somebody_known_takes_over_their_people_until_the_merge_is_undone() {
        UUID merge = UUID.randomUUID();
        followUp(ana, act, ben, "message");

        Wire.publish(new PersonsMerged(
                evening.organisationId(),
                evening.gatheringId(),
                merge,
                cho.personId(),
                ana.personId(),
                ana.registrationId(),
                cho.registrationId(),
                Instant.now()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.followUps(evening, cho).body().contains(act.toString()));
        assertThat(api.followUps(evening, ana).body()).contains(act.toString());

        Wire.publish(new MergeUndone(
                evening.organisationId(),
                evening.gatheringId(),
                merge,
                cho.personId(),
                ana.personId(),
                ana.registrationId(),
                cho.registrationId(),
                Instant.now()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !api.followUps(evening, cho).body().contains(act.toString()));
        assertThat(api.followUps(evening, ana).body()).contains(act.toString());
    }

    @Test
    void nobody_follows_up_with_a_stranger() {
        assertRefused(followUp(ana, act, cho, "message"), 422, "not-connected");
        assertThat(api.followUps(evening, ana).body()).doesNotContain(act.toString());
    }

    @Test
    void whoever_met_can_follow_up_without_a_connection_and_the_other_does_not_learn_of_it() {
        UUID meeting = UUID.randomUUID();
        Wire.publish(evening.seated(meeting, ana, cho));
        Wire.publish(evening.confirmed(meeting, ana));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> followUp(ana, act, cho, "introduction").statusCode() == 200);
        assertThat(api.followUps(evening, cho).body()).isEqualTo("{\"people\":[]}");
    }

    @Test
    void a_body_of_the_wrong_shape_changes_nothing() {
        assertRefused(followUp(ana, act, ben, "hug"), 422, "invalid-fields");
        assertThat(api.followUps(evening, ana).body()).doesNotContain(act.toString());
    }

    @Test
    void a_request_that_brings_its_own_clock_is_noted_at_that_time() {
        Instant lastWeek = Instant.now().minus(Duration.ofDays(7)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);

        assertThat(api.followUp(evening, ana, act, ben.personId(), "message", lastWeek)
                        .body())
                .contains("\"at\":\"" + lastWeek + "\"");
    }

    private HttpResponse<String> followUp(Guest guest, UUID actId, Guest with, String kind) {
        return api.followUp(evening, guest, actId, with.personId(), kind);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private static MimeMessage onlyMailTo(Guest guest) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !MailServer.mailsTo(guest.email()).isEmpty());
        assertThat(MailServer.mailsTo(guest.email())).hasSize(1);
        return MailServer.mailsTo(guest.email()).getFirst();
    }

    private static String text(MimeMessage mail) throws Exception {
        var source = new ByteArrayOutputStream();
        mail.writeTo(source);
        return source.toString(StandardCharsets.UTF_8);
    }
}
