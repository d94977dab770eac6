package app.kith.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import app.kith.messaging.Evening.Guest;
import app.kith.testing.Wire;
import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Typed names and titles in the headers of mails that arrived in a real mailbox. */
@RunningService
class MailHeadersIT {

    private static final Path CASES =
            Path.of("../../../shared/cases").toAbsolutePath().normalize();
    private static final String ABSENT = "LEFT OUT: there is no ../shared/cases beside this checkout";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=?utf-8?q?fake?=",
                "Ana =?x",
                "Nachname, Vorname",
                "Dr. \"Doc\" D\u00f6ring; Senior",
                "back\\slash",
                "Siobh\u00e1n O'Brien-M\u00fcller",
                "\u5218\u6f5e\u745e",
                "\u05d3\u05e0\u05d4 \u05db\u05d4\u05df",
                "Fr\u00fchst\u00fcck \ud83e\udd50 f\u00fcr Gr\u00fcnder*innen, Teil 2 von 3, mit sehr langem Titel der umbrochen werden muss"
            })
    void a_host_and_a_title_arrive_as_they_were_typed_and_who_gets_the_mail_is_not_named(String typed)
            throws Exception {
        MimeMessage mail = confirmation(typed, typed, typed);

        assertThat(address(mail, "To").getPersonal()).isNull();
        assertThat(address(mail, "From").getPersonal()).isEqualTo(typed);
        assertThat(address(mail, "Reply-To").getPersonal()).isEqualTo(typed);
        assertThat(withoutIsolates(mail.getSubject())).isEqualTo("Your ticket for " + typed);
        assertThat(headerLines(mail)).allSatisfy(line -> assertThat(line).hasSizeLessThan(998));
    }

    @Test
    void a_line_break_in_a_name_adds_no_header_and_no_addressee() throws Exception {
        MimeMessage mail = confirmation("Eve\r\nBcc: other@example.com", "Evening", "Host");

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(address(mail, "To").getPersonal()).isNull();
    }

    @Test
    void answers_go_to_the_organiser_and_the_message_id_ends_in_the_senders_domain() throws Exception {
        MimeMessage mail = confirmation("Ana", "Evening", "Kreis & S\u00f6hne, e.V.");

        assertThat(address(mail, "Reply-To").getAddress()).isEqualTo("team@example.net");
        assertThat(address(mail, "From").getPersonal()).isEqualTo("Kreis & S\u00f6hne, e.V.");
        assertThat(mail.getHeader("Message-ID", null)).endsWith("@kith.example>");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void a_mail_without_a_named_host_leaves_under_the_operators_name() throws Exception {
        Evening evening = Evening.upcoming();
        Guest ana = Evening.guest("Ana");
        announce(evening, ana, evening.scheduled());
        MimeMessage mail = onlyMailTo(ana);

        assertThat(address(mail, "From").getPersonal()).isEqualTo("Kith");
        assertThat(mail.getHeader("Reply-To")).isNull();
    }

    @Test
    void a_mail_asks_for_an_answer_only_where_somebody_reads_it() throws Exception {
        Evening answered = Evening.upcoming();
        Wire.publish(answered.host("Kreis", "team@example.net"));
        MimeMessage removal = removal(answered);
        assertThat(address(removal, "Reply-To").getAddress()).isEqualTo("team@example.net");
        assertThat(MailParts.text(removal, "text/plain")).contains("reply to this mail");

        MimeMessage unread = removal(Evening.upcoming());
        assertThat(unread.getHeader("Reply-To")).isNull();
        assertThat(MailParts.text(unread, "text/plain")).doesNotContain("reply to this mail");
    }

    @Test
    void names_and_titles_of_the_field_arrive_as_they_were_typed() throws Exception {
        Path file = CASES.resolve("20-mail-headers/people-and-events.csv");
        assumeThat(file).as(ABSENT).exists();
        for (var person : column(file, "person")) {
            assertThat(address(confirmation(person, "Evening", "Host"), "To").getPersonal())
                    .as(person)
                    .isNull();
        }
        for (var event : column(file, "event")) {
            MimeMessage mail =
                    confirmation("Ana", event, column(file, "organisation").getFirst());
            assertThat(mail.getSubject()).isEqualTo("Your ticket for " + event);
            assertThat(MailParts.text(mail, "text/plain")).contains(event).doesNotContain("&lt;", "&#39;", "&amp;");
        }
        MimeMessage mail = confirmation("Ana", column(file, "event").getFirst(), "Host");
        assertThat(MailParts.text(mail, "text/html"))
                .doesNotContain("<tonight>")
                .contains("&lt;tonight&gt;");
    }

    @Test
    void a_follow_up_can_be_ended_by_one_click_and_its_text_says_where() throws Exception {
        Evening evening = Evening.startingAt(Instant.now().minus(Duration.ofHours(2)));
        Guest ana = Evening.guest("Ana");
        announce(evening, ana, evening.scheduled());
        onlyMailTo(ana);
        Wire.publish(evening.checkedIn(ana));
        Wire.publish(evening.closed(Instant.now()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> MailServer.mailsTo(ana.email()).size() == 2);
        MimeMessage mail = MailServer.mailsTo(ana.email()).getLast();
        String token = "end-mails-to-" + ana.personId();

        assertThat(mail.getHeader("List-Unsubscribe", null))
                .isEqualTo("<http://kith.localhost/api/attendee/unsubscriptions/" + token + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(MailParts.text(mail, "text/plain"))
                .contains("http://kith.localhost/guest/?ask=unsubscribe#" + token);
    }

    private static MimeMessage confirmation(String name, String title, String host) {
        Evening evening = Evening.upcoming();
        Guest guest = Evening.guest(name);
        Wire.publish(evening.host(host, "team@example.net"));
        announce(evening, guest, evening.scheduled(title, evening.startsAt()));
        return onlyMailTo(guest);
    }

    private static MimeMessage removal(Evening evening) {
        Guest ana = Evening.guest("Ana");
        announce(evening, ana, evening.scheduled());
        onlyMailTo(ana);
        Wire.publish(evening.contactWithoutPlace(ana));
        Wire.publish(evening.cancelled(ana, "organiser"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> MailServer.mailsTo(ana.email()).size() == 2);
        return MailServer.mailsTo(ana.email()).getLast();
    }

    /** The host is known first: it travels on a topic of its own. */
    private static void announce(Evening evening, Guest guest, app.kith.contracts.AttendeeFact scheduled) {
        Wire.publish(scheduled);
        Wire.publish(evening.published());
        Wire.publish(evening.registered(guest));
        Wire.publish(evening.contact(guest));
    }

    private static MimeMessage onlyMailTo(Guest guest) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> MailServer.mailsTo(guest.email()).size() == 1);
        return MailServer.mailsTo(guest.email()).getFirst();
    }

    private static InternetAddress address(MimeMessage mail, String header) throws Exception {
        var addresses = header.equals("To")
                ? mail.getRecipients(RecipientType.TO)
                : InternetAddress.parseHeader(mail.getHeader(header, ","), true);
        assertThat(addresses).hasSize(1);
        return (InternetAddress) addresses[0];
    }

    private static List<String> headerLines(MimeMessage mail) {
        String source = MailServer.source(mail);
        return List.of(source.substring(0, source.indexOf("\r\n\r\n")).split("\r\n"));
    }

    private static String withoutIsolates(String text) {
        return text.replaceAll("[\u2068\u2069]", "");
    }

    private static List<String> column(Path file, String kind) throws IOException {
        var values = new ArrayList<String>();
        try (var rows = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
            rows.stream().filter(row -> row.getField(0).equals(kind)).forEach(row -> values.add(row.getField(1)));
        }
        return values;
    }
}
