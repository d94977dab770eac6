package app.kith.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.messaging.gathering.Gathering;
import app.kith.messaging.person.Invitee;
import org.junit.jupiter.api.Test;

class WriteConfirmationTest {

    private final WriteConfirmation write = new WriteConfirmation(Samples.SETTINGS);

    @Test
    void tells_when_and_where_in_the_zone_of_the_event() {
        Letter letter = write(Samples.gathering("Harbour Evening"), Samples.ANA);

        assertThat(letter.subject()).isEqualTo("Your ticket for Harbour Evening");
        assertThat(letter.text())
                .contains("Thursday, 26 November 2026, 18:00 to 21:00 (Europe/Berlin, GMT+1)")
                .contains("Doors open: 17:30")
                .contains("Pier 4, Hall B; left door");
        assertThat(letter.html()).contains("18:00 to 21:00").contains("17:30");
    }

    @Test
    void an_event_past_midnight_names_both_days() {
        var gathering = Samples.gathering("Night", "Asia/Tokyo", "2026-11-26T22:00", "2026-11-27T01:00", 0);

        assertThat(write(gathering, Samples.ANA).text())
                .contains("Thursday, 26 November 2026, 22:00 to Friday, 27 November 2026, 01:00 (Asia/Tokyo, GMT+9)");
    }

    @Test
    void carries_the_personal_link_the_ticket_and_the_calendar() {
        Letter letter = write(Samples.gathering("Harbour Evening"), Samples.ANA);

        assertThat(letter.text()).contains("https://kith.example/guest/#link.token");
        assertThat(letter.html())
                .contains("href=\"https://kith.example/guest/#link.token\"")
                .contains("src=\"cid:ticket.png\"")
                .contains("alt=\"QR code");
        assertThat(letter.attachments()).extracting(Letter.Attachment::name).containsExactly("ticket.png", "event.ics");
    }

    @Test
    void the_calendar_does_not_carry_the_personal_link() {
        Letter letter = write(Samples.gathering("Harbour Evening"), Samples.ANA);

        assertThat(new String(
                        letter.attachments().getLast().content().getByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("link.token");
    }

    @Test
    void markup_in_names_stays_text() {
        Letter letter = write(Samples.gathering("<b>Evening</b> & friends <script>alert(1)</script>"), Samples.ANA);

        assertThat(letter.html())
                .doesNotContain("<script>")
                .doesNotContain("<b>")
                .contains("&lt;script&gt;")
                .contains("&lt;b&gt;Evening&lt;/b&gt; &amp; friends");
        assertThat(letter.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void a_name_written_right_to_left_is_isolated_from_its_surroundings() {
        Letter letter = write(Samples.gathering("ערב היכרות"), Samples.ANA);

        assertThat(letter.text()).contains("You are registered for \u2068ערב היכרות\u2069.");
    }

    @Test
    void braces_and_quotes_in_names_are_left_as_they_are() {
        assertThat(write(Samples.gathering("O'Neill's {0} {{title}}"), Samples.ANA)
                        .text())
                .contains("for O'Neill's {0} {{title}}.");
    }

    @Test
    void whoever_typed_a_name_into_a_form_writes_nothing_to_the_address_that_they_typed_beside_it() {
        var typed = new Invitee("Cheap pills at pills.example", "victim@example.org", "KITH1:x", "token", null);
        Letter letter = write(Samples.gathering("Evening"), typed);

        assertThat(letter.subject() + letter.text() + letter.html()).doesNotContain("pills");
        assertThat(new String(
                        letter.attachments().getLast().content().getByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("pills");
    }

    private Letter write(Gathering gathering, Invitee invitee) {
        return write.write(gathering, invitee, Samples.calendar(gathering));
    }
}
