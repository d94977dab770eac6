package app.kith.attendee.door.walkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@FrontDoor
class WalkInApiIT {

    private static final WalkIn ZOE = new WalkIn("Zoé Ito", "zoe@example.com", "Norte", "a review of a site", true);

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
        organiser.importPeople(gathering, "Anna Lee");
    }

    @Test
    void somebody_without_a_ticket_is_registered_and_checked_in_at_once_and_the_same_scan_again_is_the_same() {
        var id = UUID.randomUUID();
        var answer = walkIn(organiser.as("steward"), id, ZOE, null);

        assertThat(answer.text("outcome")).isEqualTo("admitted");
        assertThat(answer.text("displayName")).isEqualTo("Zoé I.");
        assertThat(walkIn(organiser.as("steward"), id, ZOE, null)).isEqualTo(answer);
        var people = organiser.get(gathering + "/people?q=zoe").ok().path("people");
        assertThat(people).hasSize(1);
        assertThat(people.get(0).path("channel").asString()).isEqualTo("walk-in");
        assertThat(people.get(0).path("asks").get(0).asString()).isEqualTo("a review of a site");
        assertThat(people.get(0).path("checkedInAt").asString()).isNotEmpty();
    }

    @Test
    void an_address_that_is_registered_gets_no_second_place() {
        var again = new WalkIn("Somebody Else", " ANNALEE@example.com ", null, null, true);
        var id = UUID.randomUUID();
        var answer = walkIn(organiser, id, again, null);

        assertThat(answer.text("outcome")).isEqualTo("admitted");
        assertThat(answer.text("reason")).isEqualTo("known-address");
        assertThat(answer.text("displayName")).isEqualTo("Anna L.");
        assertThat(walkIn(organiser, UUID.randomUUID(), again, null).text("outcome"))
                .isEqualTo("already-in");
        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isEqualTo(1);
    }

    @Test
    void a_place_that_was_given_back_is_taken_up_again() {
        var anna = organiser.tickets(gathering).getFirst();
        organiser.delete(
                gathering + "/registrations/" + anna.path("registrationId").asString());

        assertThat(walkIn(
                                organiser,
                                UUID.randomUUID(),
                                new WalkIn("Anna Lee", "annalee@example.com", null, null, true),
                                null)
                        .text("outcome"))
                .isEqualTo("admitted");
        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isEqualTo(1);
    }

    @Test
    void when_every_place_is_taken_a_supervisor_decides() {
        organiser
                .put(
                        gathering,
                        Api.details("Full", Instant.parse("2026-11-22T17:00:00Z"))
                                .replaceFirst("\\{", "{\"capacity\":1,"))
                .ok();
        var refused = UUID.randomUUID();

        assertThat(walkIn(organiser, refused, ZOE, null).text("reason")).isEqualTo("capacity-reached");
        assertThat(walkIn(organiser, UUID.randomUUID(), ZOE, "organiser-agreed").text("outcome"))
                .isEqualTo("admitted");
        assertThat(walkIn(organiser, refused, ZOE, null).text("reason"))
                .as("the same scan gets the same answer")
                .isEqualTo("capacity-reached");
    }

    @Test
    void what_a_kiosk_has_sealed_is_opened_here_and_rubbish_is_a_refused_scan() {
        var kiosk = organiser.pairedKiosk(gathering);
        var key =
                kiosk.get(gathering + "/roster/entries").ok().path("walkInKey").asString();
        var sealed = Sealing.seal(Base64.getUrlDecoder().decode(key), ZOE);

        var spoilt = sealed.substring(0, 100) + (sealed.charAt(100) == 'A' ? 'B' : 'A') + sealed.substring(101);

        assertThat(sealed(kiosk, sealed).text("displayName")).isEqualTo("Zoé I.");
        assertThat(sealed(kiosk, spoilt).text("reason")).isEqualTo("malformed-walk-in");
    }

    @Test
    void without_consent_a_name_or_an_address_nobody_is_written_down() {
        for (var guest : new WalkIn[] {
            new WalkIn("Zoé Ito", "zoe@example.com", null, null, false),
            new WalkIn(" ", "zoe@example.com", null, null, true),
            new WalkIn("Zoé Ito", "nowhere", null, null, true),
            new WalkIn("Zoé Ito", null, null, null, true),
            new WalkIn("Zoé\u0000", "zoe@example.com", null, null, true),
        }) {
            assertThat(walkIn(organiser, UUID.randomUUID(), guest, null).text("reason"))
                    .isEqualTo("malformed-walk-in");
        }
        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isEqualTo(1);
    }

    private Answer walkIn(Api caller, UUID id, WalkIn guest, @Nullable String override) {
        var because = override == null ? "" : ",\"override\":\"%s\"".formatted(override);
        return caller.put(
                gathering + "/walk-ins/" + id,
                "{\"guest\":%s,\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"%s}"
                        .formatted(new JsonMapper().writeValueAsString(guest), because));
    }

    private Answer sealed(Api caller, String sealed) {
        return caller.put(
                gathering + "/walk-ins/" + UUID.randomUUID(),
                "{\"sealed\":\"%s\",\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}".formatted(sealed));
    }
}
