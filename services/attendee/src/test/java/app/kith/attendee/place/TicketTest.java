package app.kith.attendee.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketTest {

    private static final UUID REGISTRATION = UUID.fromString("0198b2a0-0000-7000-8000-00000000abcd");

    @Test
    void a_ticket_is_read_back_from_its_text() {
        var ticket = new Ticket(REGISTRATION, Ticket.newSecret());

        assertThat(ticket.text()).startsWith("KITH1:").hasSize(49).matches("KITH1:[A-Za-z0-9_-]+");
        assertThat(Ticket.parse(ticket.text())).contains(ticket);
    }

    @Test
    void only_the_right_secret_proves_a_ticket() {
        var secret = Ticket.newSecret();

        assertThat(new Ticket(REGISTRATION, secret).provenBy(secret)).isTrue();
        assertThat(new Ticket(REGISTRATION, secret).provenBy(Ticket.newSecret()))
                .isFalse();
    }

    @Test
    void a_ticket_has_one_text_only() {
        var text = new Ticket(REGISTRATION, new UUID(0, 0)).text();
        var sameBytesOtherwiseSpelled = text.substring(0, 48) + "B";

        assertThat(Ticket.parse(text)).isPresent();
        assertThat(Ticket.parse(sameBytesOtherwiseSpelled)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KITH1:",
                "https://example.com/tickets/17",
                "KITH2:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "KITH1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "KITH1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==",
                "KITH1:🎟🎟🎟🎟🎟🎟🎟🎟🎟🎟🎟🎟🎟🎟🎟🎟🎟🎟🎟🎟🎟A",
                "\0\1\2\3",
                "kith1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void anything_else_is_no_ticket(String scanned) {
        assertThat(Ticket.parse(scanned)).isEmpty();
    }

    @Test
    void four_kilobytes_are_no_ticket() {
        assertThat(Ticket.parse("KITH1:" + "A".repeat(4096))).isEmpty();
    }
}
