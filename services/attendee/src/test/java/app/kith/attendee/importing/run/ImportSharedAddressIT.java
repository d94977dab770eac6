package app.kith.attendee.importing.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Several people with one address are several only where the organiser says so, and then the address names none of them. */
@FrontDoor
class ImportSharedAddressIT {

    private static final String OFFICE = """
            Order code;Status;Email;Attendee name;Attendee email;Company
            A1;paid;office@example.com;Jonas Muster;;Muster AG
            A1;paid;office@example.com;Aylin Örnek;;Muster AG
            D4;paid;noor@example.com;Noor de Vries;;
            """;

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.openGathering(50);
    }

    @Test
    void without_the_organisers_word_the_address_has_one_place() {
        var run = apply(OFFICE, "").ok();

        assertThat(run.path("conflictCount").asInt()).isEqualTo(1);
        assertThat(names()).containsExactlyInAnyOrder("Jonas Muster", "Noor de Vries");
    }

    @Test
    void with_it_each_has_a_place_and_a_ticket_of_their_own() {
        apply(OFFICE, "?shared=true").ok();

        assertThat(names()).containsExactlyInAnyOrder("Jonas Muster", "Aylin Örnek", "Noor de Vries");
        var tickets = organiser.get(gathering + "/tickets").ok().path("tickets").values().stream()
                .map(ticket -> ticket.path("ticket").asString())
                .distinct();
        assertThat(tickets).hasSize(3);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        apply(OFFICE, "?shared=true").ok();
        var before = people();

        var again = apply(OFFICE, "?shared=true").ok();

        assertThat(again.path("unchangedCount").asInt()).isEqualTo(3);
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void what_arrives_by_the_address_changes_none_of_them() {
        apply(OFFICE, "?shared=true").ok();
        var before = people();

        organiser.submit(gathering, UUID.randomUUID(), """
                        {"formVersion":1,"visitor":{"name":"Jonas Muster","email":"office@example.com"},"company":"Elsewhere",
                         "asks":["a loan"],"offers":[],"party":[]}
                        """).ok();

        assertThat(people().values()).containsAll(before.values());
        assertThat(people().size()).isEqualTo(before.size() + 1);
    }

    @Test
    void somebody_of_another_name_is_a_conflict_in_a_later_file() {
        apply(OFFICE, "?shared=true").ok();

        var later = apply("Name,Email\nErika Payer,office@example.com\n", "?conflicts=take")
                .ok();

        assertThat(later.path("rows").get(0).path("reason").asString()).isEqualTo("address-shared");
        assertThat(names()).doesNotContain("Erika Payer");
    }

    @Test
    void somebody_who_had_the_address_alone_shares_it_from_then_on() {
        apply("Name,Email\nJonas Muster,office@example.com\n", "").ok();

        apply(OFFICE, "?shared=true").ok();

        assertThat(names()).containsExactlyInAnyOrder("Jonas Muster", "Aylin Örnek", "Noor de Vries");
        var later = apply("Name,Email\nErika Payer,office@example.com\n", "?conflicts=take")
                .ok();
        assertThat(later.path("conflictCount").asInt()).isEqualTo(1);
    }

    private Answer apply(String csv, String query) {
        return organiser.importFile(gathering, UUID.randomUUID(), query, "text/csv", csv.getBytes(UTF_8));
    }

    private JsonNode people() {
        return organiser.get(gathering + "/people").ok().path("people");
    }

    private List<String> names() {
        return people().values().stream()
                .map(person -> person.path("name").asString())
                .toList();
    }
}
