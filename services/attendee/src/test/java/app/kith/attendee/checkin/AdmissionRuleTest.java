package app.kith.attendee.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.checkin.CheckInResult.Admitted;
import app.kith.attendee.checkin.CheckInResult.AlreadyIn;
import app.kith.attendee.checkin.CheckInResult.FirstEntry;
import app.kith.attendee.checkin.CheckInResult.Refused;
import app.kith.attendee.registration.Ticket;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdmissionRuleTest {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();
    private static final UUID REGISTRATION = UUID.randomUUID();
    private static final UUID SECRET = Ticket.newSecret();
    private static final Showing TICKET = new Showing.OfTicket(new Ticket(REGISTRATION, SECRET));
    private static final FirstEntry FIRST =
            new FirstEntry(UUID.randomUUID(), Instant.parse("2026-11-22T18:04:00Z"), "Door B");

    @Test
    void the_holder_of_a_confirmed_place_is_admitted_by_ticket_and_by_name() {
        var guest = guest(HERE, false);

        assertThat(AdmissionRule.decide(HERE, TICKET, guest, null)).isEqualTo(new Admitted(guest));
        assertThat(AdmissionRule.decide(HERE, new Showing.OfName(REGISTRATION), guest, null))
                .isEqualTo(new Admitted(guest));
    }

    @Test
    void who_came_in_before_is_already_in() {
        var guest = guest(HERE, false);

        assertThat(AdmissionRule.decide(HERE, TICKET, guest, FIRST)).isEqualTo(new AlreadyIn(guest, FIRST));
    }

    @Test
    void what_is_no_ticket_is_malformed() {
        assertThat(AdmissionRule.decide(HERE, Showing.scanned("https://example.com"), null, null))
                .isEqualTo(new Refused(RefusalReason.MALFORMED_TICKET));
    }

    @Test
    void a_ticket_of_nobody_is_unknown() {
        assertThat(AdmissionRule.decide(HERE, TICKET, null, null)).isEqualTo(new Refused(RefusalReason.UNKNOWN_TICKET));
    }

    @Test
    void a_forged_secret_is_no_better_than_an_unknown_ticket() {
        var forged = new Showing.OfTicket(new Ticket(REGISTRATION, Ticket.newSecret()));

        assertThat(AdmissionRule.decide(HERE, forged, guest(HERE, false), null))
                .isEqualTo(new Refused(RefusalReason.UNKNOWN_TICKET));
    }

    @Test
    void a_ticket_of_another_gathering_does_not_admit() {
        assertThat(AdmissionRule.decide(HERE, TICKET, guest(ELSEWHERE, false), null))
                .isEqualTo(new Refused(RefusalReason.OTHER_GATHERING));
    }

    @Test
    void a_cancelled_place_does_not_admit() {
        assertThat(AdmissionRule.decide(HERE, TICKET, guest(HERE, true), null))
                .isEqualTo(new Refused(RefusalReason.CANCELLED));
    }

    private static RegisteredGuest guest(UUID gathering, boolean isCancelled) {
        return new RegisteredGuest(
                REGISTRATION, gathering, UUID.randomUUID(), SECRET, isCancelled, "Ana Perez", "Acme");
    }
}
