package app.kith.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.messaging.gathering.Host;
import app.kith.messaging.person.Invitee;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail server answers, over a real socket. */
class SmtpSenderTest {

    @Test
    void letters_beyond_ascii_are_never_cut_where_the_server_does_not_know_them() {
        try (var server = new ScriptedServer(_ -> "")) {
            assertThat(deliver(server, "ışık@example.com")).isInstanceOf(Delivery.Refused.class);
            assertThat(server.heard()).noneMatch(line -> line.startsWith("RCPT"));
        }
    }

    @Test
    void letters_beyond_ascii_arrive_whole_where_the_server_knows_smtputf8() {
        try (var server = new ScriptedServer(SmtpSenderTest::knowsUnicode)) {
            assertThat(deliver(server, "ışık@example.com")).isInstanceOf(Delivery.Accepted.class);
            assertThat(server.heard())
                    .anyMatch(line -> line.startsWith("MAIL FROM") && line.contains("SMTPUTF8"))
                    .contains("RCPT TO:<ışık@example.com>", "To: ışık@example.com");
        }
    }

    @Test
    void an_ascii_address_asks_nothing_special_of_the_server() {
        try (var server = new ScriptedServer(SmtpSenderTest::knowsUnicode)) {
            assertThat(deliver(server, "ana@xn--mller-kva.example")).isInstanceOf(Delivery.Accepted.class);
            assertThat(server.heard())
                    .contains("RCPT TO:<ana@xn--mller-kva.example>")
                    .noneMatch(line -> line.contains("SMTPUTF8"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MAIL", "RCPT", "DATA", "."})
    void a_server_that_says_421_at_whatever_step_asks_for_less(String step) {
        try (var server = new ScriptedServer(
                line -> line.split(" ", 2)[0].equals(step) ? "421 4.7.0 too many messages, try again later" : "")) {
            assertThat(deliver(server, "ana@example.com")).isInstanceOf(Delivery.SlowDown.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 4.2.1 mailbox busy, Deferred",
        "RCPT, 451 4.7.1 greylisted: come back later, Deferred",
        "., 452 4.3.1 no room, Deferred",
        "MAIL, 451 4.3.0 local error, Deferred",
        "RCPT, 550 5.1.1 no such user, Refused",
        "., 554 5.7.1 looks like spam, Refused",
        "RCPT, 552 5.2.2 mailbox full, Refused",
        "MAIL, hangs up, Deferred",
        "DATA, hangs up, Deferred",
        "., hangs up, Deferred"
    })
    void each_answer_of_a_server_is_taken_for_what_it_says(String step, String reply, String delivery) {
        try (var server = new ScriptedServer(line -> line.split(" ", 2)[0].equals(step) ? reply : "")) {
            assertThat(deliver(server, "ana@example.com").getClass().getSimpleName())
                    .isEqualTo(delivery);
        }
    }

    @Test
    void a_mail_that_was_taken_stays_taken_however_the_goodbye_goes() {
        try (var server = new ScriptedServer(line -> line.equals("QUIT") ? "421 closing" : "")) {
            assertThat(deliver(server, "ana@example.com")).isInstanceOf(Delivery.Accepted.class);
        }
    }

    @Test
    void the_pause_grows_with_each_refusal_and_ends_with_a_mail_that_is_taken() {
        var pace = new SendingPace();
        Instant now = Samples.NOW;
        assertThat(pace.isOpen(now)).isTrue();
        pace.slowDown(now);
        assertThat(pace.isOpen(now)).isFalse();
        assertThat(pace.isOpen(now.plusSeconds(1))).isTrue();
        pace.slowDown(now);
        pace.slowDown(now);
        assertThat(pace.isOpen(now.plusSeconds(3))).isFalse();
        assertThat(pace.isOpen(now.plusSeconds(4))).isTrue();
        pace.wentWell();
        pace.slowDown(now);
        assertThat(pace.isOpen(now.plusSeconds(1))).isTrue();
    }

    private static Delivery deliver(ScriptedServer server, String email) {
        var settings = new MailSettings(
                "https://kith.example",
                server.address(),
                "",
                "",
                "events@kith.example",
                "Kith",
                Locale.UK,
                Duration.ZERO,
                Duration.ZERO,
                20);
        var ana = new Invitee("Ana", email, "KITH1:x", "link.token", null);
        var letter = new Letter("Your ticket", "text", "<p>text</p>", List.of());
        return new SmtpSender(settings).deliver(new Outgoing(new UUID(0, 1), Host.NOBODY, ana, letter));
    }

    private static String knowsUnicode(String line) {
        return line.startsWith("EHLO") ? "250-here\r\n250-8BITMIME\r\n250 SMTPUTF8" : "";
    }
}
