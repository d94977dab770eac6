package app.kith.attendee.door.roster;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.Opening;
import app.kith.attendee.place.Ticket;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@FrontDoor
class DoorRosterApiIT {

    @LocalServerPort
    int port;

    Api organiser;
    Api supervisor;
    String gathering;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        supervisor = organiser.as("supervisor");
        gathering = organiser.newGathering();
        organiser.importPeople(gathering, "José Ñandú", "Anna Lee");
    }

    @Test
    void the_roster_tells_no_name_and_no_address_and_each_ticket_opens_its_own_entry_alone() throws Exception {
        var roster = supervisor.get(gathering + "/roster/entries").ok();

        assertThat(roster.toString()).doesNotContain("José", "Anna", "@", "Acme");
        for (var ticket : organiser.tickets(gathering)) {
            var entry = entryOf(roster, ticket);
            var scanned = Ticket.parse(ticket.path("ticket").asString()).orElseThrow();
            assertThat(open(scanned, entry))
                    .isEqualTo("{\"n\":\"%s\",\"c\":\"Acme\"}"
                            .formatted(ticket.path("name").asString()));
            assertThat(canOpen(new Ticket(scanned.registrationId(), Ticket.newSecret()), entry))
                    .isFalse();
        }
    }

    @Test
    void neither_badge_nor_kiosk_gets_what_somebody_keeps_from_the_room_and_a_refusal_hides_the_name_on_the_badge()
            throws Exception {
        organiser.importGuests(gathering, UUID.randomUUID(), """
                name,email,company,asks
                Zoe Quist,zoequist@example.com,Quist Ltd,a bookkeeper
                """).ok();
        var zoe = organiser.guest(gathering, "Zoe Quist");
        assertThat(opened("Zoe Quist")).isEqualTo("{\"n\":\"Zoe Quist\",\"c\":\"Quist Ltd\",\"a\":\"a bookkeeper\"}");
        var before = supervisor.get(gathering + "/roster/entries").text("version");

        for (var audience : new String[] {"matched", "connected", "nobody"}) {
            shows(zoe, audience);
            assertThat(opened("Zoe Quist")).as(audience).isEqualTo("{\"n\":\"Zoe Quist\"}");
            assertThat(supervisor.get(gathering + "/roster/names").ok().toString())
                    .doesNotContain("Quist Ltd");
            assertThat(supervisor.get(gathering + "/roster?q=zoe").ok().toString())
                    .contains("Zoe Q.")
                    .doesNotContain("Quist Ltd");
        }
        assertThat(supervisor.get(gathering + "/roster/entries").text("version"))
                .isNotEqualTo(before);
        shows(zoe, "public");
        assertThat(opened("Zoe Quist")).contains("Quist Ltd", "a bookkeeper");

        zoe.put("/me/consents/visibility", "{\"version\":1,\"given\":false}").ok();
        assertThat(opened("Zoe Quist")).isEqualTo("{\"n\":\"Zoe Quist\",\"h\":true}");
        assertThat(admitted("Zoe Quist").has("company")).isFalse();
        assertThat(admitted("Zoe Quist").path("displayName").asString()).isEqualTo("Zoe Q.");
    }

    private static void shows(Api guest, String audience) {
        guest.put("/me/visibility", "{\"fields\":{\"company\":\"%s\",\"asks\":\"%s\"}}".formatted(audience, audience))
                .ok();
    }

    private JsonNode ticketOf(String name) {
        return organiser.tickets(gathering).stream()
                .filter(ticket -> ticket.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String opened(String name) throws Exception {
        var ticket = ticketOf(name);
        var roster = supervisor.get(gathering + "/roster/entries").ok();
        return open(Ticket.parse(ticket.path("ticket").asString()).orElseThrow(), entryOf(roster, ticket));
    }

    private JsonNode admitted(String name) {
        return organiser
                .put(
                        gathering + "/check-ins/" + UUID.randomUUID(),
                        "{\"ticket\":\"%s\",\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}"
                                .formatted(ticketOf(name).path("ticket").asString()))
                .ok();
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var roster = supervisor.get(gathering + "/roster/entries").ok();
        var again = supervisor.get(gathering + "/roster/entries").ok();
        assertThat(again.path("entries")).isEqualTo(roster.path("entries"));

        organiser.delete(gathering + "/registrations/"
                + roster.path("entries").get(0).path("registrationId").asString());

        var changed = supervisor.get(gathering + "/roster/entries").ok();
        assertThat(changed.path("version")).isNotEqualTo(roster.path("version"));
        assertThat(changed.path("confirmed").asInt()).isEqualTo(1);
        assertThat(changed.path("entries").get(0).path("cancelled").asBoolean()).isTrue();
    }

    @Test
    void arrivals_are_told_since_a_moment_and_taken_back_when_they_were_annulled() {
        var before = supervisor.get(gathering + "/roster/arrivals").ok();
        assertThat(before.path("arrivals")).isEmpty();
        var anna = organiser.tickets(gathering).getFirst();
        var scan = UUID.randomUUID();
        organiser
                .put(
                        gathering + "/check-ins/" + scan,
                        "{\"ticket\":\"%s\",\"door\":\"B\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}"
                                .formatted(anna.path("ticket").asString()))
                .ok();

        var arrival = arrivalsSince(before).get(0);
        assertThat(arrival.path("registrationId")).isEqualTo(anna.path("registrationId"));
        assertThat(arrival.path("door").asString()).isEqualTo("B");

        organiser.put(
                gathering + "/check-ins/" + scan + "/annulment",
                "{\"reason\":\"test\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}");
        assertThat(arrivalsSince(before).get(0).has("occurredAt")).isFalse();
    }

    @Test
    void an_instant_of_no_year_in_which_people_meet_is_refused() {
        for (var instant : new String[] {"%2B1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z"}) {
            assertThat(supervisor
                            .get(gathering + "/roster/arrivals?since=" + instant)
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void the_names_are_masked_and_say_until_when_they_may_be_kept() {
        var names = supervisor.get(gathering + "/roster/names").ok();

        assertThat(names.path("validUntil").asString()).isNotEmpty();
        assertThat(names.toString()).doesNotContain("@");
        var jose = names.path("names").get(1);
        assertThat(jose.path("displayName").asString()).isEqualTo("José Ñ.");
        assertThat(names.path("wordLength").asInt()).isEqualTo(4);
        assertThat(jose.path("words").asString()).isEqualTo(" jose nand");
    }

    private JsonNode arrivalsSince(JsonNode earlier) {
        return supervisor
                .get(gathering + "/roster/arrivals?since="
                        + earlier.path("asOf").asString())
                .ok()
                .path("arrivals");
    }

    private static JsonNode entryOf(JsonNode roster, JsonNode ticket) {
        return roster.path("entries").values().stream()
                .filter(entry -> entry.path("registrationId").equals(ticket.path("registrationId")))
                .findFirst()
                .orElseThrow();
    }

    private static boolean canOpen(Ticket ticket, JsonNode entry) {
        try {
            open(ticket, entry);
            return true;
        } catch (Exception wrongKey) {
            return false;
        }
    }

    private static String open(Ticket ticket, JsonNode entry) throws Exception {
        return Opening.of(ticket, entry.path("sealed").asString());
    }
}
