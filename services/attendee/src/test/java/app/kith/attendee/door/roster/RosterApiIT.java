package app.kith.attendee.door.roster;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.FrontDoor;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@FrontDoor
class RosterApiIT {

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
        organiser.importPeople(gathering, "José Ñandú", "Anna Lee", "Łukasz Żak");
    }

    @Test
    void accents_capitals_and_order_make_no_difference_and_names_are_masked() {
        assertThat(found("jose")).containsExactly("José Ñ.");
        assertThat(found("LEE%20ann")).containsExactly("Anna L.");
        assertThat(found("lukasz")).containsExactly("Łukasz Ż.");
        assertThat(found("nna")).isEmpty();
    }

    @Test
    void a_name_is_found_however_it_is_spelled_and_one_ideograph_is_enough() {
        organiser.importPeople(
                gathering,
                "Jürgen Müller",
                "Søren Løvenskiold",
                "D'Angelo Smith",
                "O’Brien Kate",
                "李雷 Lei",
                "Ann McDonald");

        assertThat(found("mueller")).containsExactly("Jürgen M.");
        assertThat(found("loevenskiold")).containsExactly("Søren L.");
        assertThat(found("dangelo")).containsExactly("D'Angelo S.");
        assertThat(found("obrien")).containsExactly("O’Brien K.");
        assertThat(found("mc%20donald")).containsExactly("Ann M.");
        assertThat(found("%E6%9D%8E")).hasSize(1);
        assertThat(found("%E9%9B%B7")).hasSize(1);
        assertThat(organiser.get(gathering + "/people?q=juergen%20mueller").ok().path("people"))
                .hasSize(1);
    }

    @Test
    void a_hit_tells_no_address_and_whether_the_guest_is_in() {
        var ticket = organiser.tickets(gathering).getFirst().path("ticket").asString();
        organiser.put(
                gathering + "/check-ins/" + UUID.randomUUID(),
                "{\"ticket\":\"%s\",\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}".formatted(ticket));

        var hit = organiser.get(gathering + "/roster?q=anna").ok().path("hits").get(0);

        assertThat(hit.propertyNames())
                .containsExactlyInAnyOrder("registrationId", "displayName", "company", "checkedInAt");
        assertThat(hit.path("checkedInAt").asString()).isEqualTo("2026-11-22T18:00:00Z");
    }

    @Test
    void fewer_than_three_letters_show_nobody() {
        assertThat(organiser.get(gathering + "/roster?q=an").code()).isEqualTo("query-too-short");
        assertThat(organiser.get(gathering + "/roster?q=%25%25%25").code()).isEqualTo("query-too-short");
        assertThat(organiser.get(gathering + "/roster").code()).isEqualTo("query-too-short");
    }

    @Test
    void at_most_eight_are_shown() {
        organiser.importPeople(
                gathering, IntStream.range(0, 20).mapToObj(i -> "Twin No" + i).toArray(String[]::new));

        assertThat(found("twin")).hasSize(8);
    }

    @Test
    void a_cancelled_place_is_not_found() {
        organiser.delete(gathering + "/registrations/"
                + organiser.tickets(gathering).getFirst().path("registrationId").asString());

        assertThat(found("anna")).isEmpty();
    }

    @Test
    void a_kiosk_that_reads_out_the_list_letter_by_letter_is_told_to_wait() {
        var kiosk = organiser.pairedKiosk(gathering);
        for (int i = 0; i < 60; i++) {
            kiosk.get(gathering + "/roster?q=anna");
        }
        assertThat(IntStream.range(0, 60)
                        .mapToObj(i -> kiosk.get(gathering + "/roster?q=anna"))
                        .filter(answer -> answer.status() == 429)
                        .findFirst()
                        .map(Api.Answer::code))
                .hasValue("too-many-searches");
        assertThat(found("anna")).isNotEmpty();
    }

    private List<String> found(String query) {
        return organiser.get(gathering + "/roster?q=" + query).ok().path("hits").values().stream()
                .map(hit -> hit.path("displayName").asString())
                .toList();
    }
}
