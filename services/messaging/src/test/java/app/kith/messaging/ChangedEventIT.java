package app.kith.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.messaging.Evening.Guest;
import app.kith.messaging.MailParts.CalendarPart;
import app.kith.testing.Wire;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An event that moves, and a place that is gone: in the mailbox, in the calendar, and on the guest's page. */
@RunningService
class ChangedEventIT {

    private final Evening evening = Evening.upcoming();
    private final Guest ana = Evening.guest("Ana");
    private final Guest ben = Evening.guest("Ben");
    private final Api api;

    ChangedEventIT(@LocalServerPort int port) {
        api = new Api(port);
    }

    @BeforeEach
    void ana_has_a_ticket() {
        Wire.publish(evening.contact(ana));
        Wire.publish(evening.scheduled());
        Wire.publish(evening.published());
        Wire.publish(evening.registered(ana));
        await(ana, 1);
    }

    @Test
    void an_event_that_moves_sends_one_mail_with_a_file_that_moves_the_entry() throws Exception {
        CalendarPart first = file(await(ana, 1).getFirst());
        Wire.publish(evening.moved(dayLater(), "Pier 4"));
        MimeMessage mail = await(ana, 2).getLast();
        CalendarPart second = file(mail);

        assertThat(mail.getSubject()).isEqualTo("Changed: Harbour Evening");
        assertThat(MailParts.text(mail, "text/plain")).contains("takes place at another time.", "before: ");
        assertThat(second.value("UID")).isEqualTo(first.value("UID"));
        assertThat(second.sequence()).isGreaterThan(first.sequence());
        assertThat(second.value("DTSTART")).isNotEqualTo(first.value("DTSTART"));
        assertThat(second.method()).isEqualTo("PUBLISH");
    }

    @Test
    void another_place_is_told_with_the_place_before() {
        Wire.publish(evening.moved(evening.startsAt(), "Pier 9"));

        assertThat(MailParts.text(await(ana, 2).getLast(), "text/plain"))
                .contains("takes place somewhere else.", "Where: Pier 9", "before: Pier 4");
    }

    @Test
    void another_name_alone_and_the_same_details_again_send_nothing() {
        Wire.publish(evening.scheduled("Harbour Night", evening.startsAt()));
        Wire.publish(evening.scheduled("Harbour Night", evening.startsAt()));
        api.awaitHeard(evening);

        assertThat(api.mails(evening).body()).doesNotContain("\"kind\":\"change\"");
    }

    @Test
    void the_guests_page_serves_the_file_of_the_latest_mail() throws Exception {
        Wire.publish(evening.moved(dayLater(), "Pier 4"));
        CalendarPart mailed = file(await(ana, 2).getLast());
        var answer = api.calendar(evening, ana);
        var served = new CalendarPart(
                answer.headers().firstValue("Content-Type").orElseThrow(),
                new CalendarBuilder()
                        .build(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8))));

        for (var property : List.of("UID", "SEQUENCE", "DTSTART", "DTEND", "LOCATION", "SUMMARY", "STATUS")) {
            assertThat(served.value(property)).isEqualTo(mailed.value(property));
        }
        assertThat(served.contentType()).contains("text/calendar").contains("method=PUBLISH");
        assertThat(answer.body()).doesNotContain("KITH1:");
    }

    @Test
    void whoever_gives_their_place_back_gets_a_file_that_takes_the_entry_away_and_one_that_brings_it_again() {
        CalendarPart ticket = file(await(ana, 1).getFirst());
        Wire.publish(evening.cancelled(ana));
        CalendarPart gone = file(await(ana, 2).getLast());
        Wire.publish(evening.registered(ana));
        CalendarPart again = file(await(ana, 3).getLast());

        assertThat(gone.method()).isEqualTo("CANCEL");
        assertThat(gone.contentType()).contains("method=CANCEL");
        assertThat(gone.value("STATUS")).isEqualTo("CANCELLED");
        assertThat(List.of(gone.value("UID"), again.value("UID"))).containsOnly(ticket.value("UID"));
        assertThat(List.of(ticket.sequence(), gone.sequence(), again.sequence()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(again.value("STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void whoever_waits_hears_of_the_change_and_has_no_entry_to_move() {
        Wire.publish(evening.contact(ben));
        Wire.publish(evening.waitingListed(ben));
        await(ben, 1);
        Wire.publish(evening.moved(dayLater(), "Pier 9"));
        MimeMessage mail = await(ben, 2).getLast();

        assertThat(MailParts.calendar(mail)).isEmpty();
        assertThat(MailParts.text(mail, "text/plain")).doesNotContain("ticket").contains("Pier 9");
    }

    @Test
    void whoever_is_gone_or_is_in_already_hears_nothing() {
        Wire.publish(evening.contact(ben));
        Wire.publish(evening.registered(ben));
        await(ben, 1);
        Wire.publish(evening.checkedIn(ben));
        Wire.publish(evening.contactWithoutPlace(ana));
        Wire.publish(evening.cancelled(ana));
        await(ana, 2);
        Wire.publish(evening.moved(dayLater(), "Pier 4"));
        api.awaitHeard(evening);

        assertThat(api.mails(evening).body()).doesNotContain("\"kind\":\"change\"");
    }

    private Instant dayLater() {
        return evening.startsAt().plus(Duration.ofDays(1));
    }

    private static CalendarPart file(MimeMessage mail) {
        return MailParts.calendar(mail).orElseThrow();
    }

    private static List<MimeMessage> await(Guest guest, int count) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(MailServer.mailsTo(guest.email())).hasSize(count));
        return MailServer.mailsTo(guest.email());
    }
}
