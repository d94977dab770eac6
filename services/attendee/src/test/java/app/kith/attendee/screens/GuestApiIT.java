package app.kith.attendee.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.testing.TestTokens;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@FrontDoor
class GuestApiIT {

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;
    JsonNode ticket;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
        organiser.importPeople(gathering, "Anna Lee");
        ticket = organiser.tickets(gathering).getFirst();
    }

    @Test
    void a_personal_link_shows_the_gathering_the_guest_and_the_ticket() {
        var page = guest().get("/me").ok();

        assertThat(gathering).endsWith(page.path("gathering").path("id").asString());
        assertThat(page.path("person").path("name").asString()).isEqualTo("Anna Lee");
        assertThat(page.path("person").path("asks").isEmpty()).isTrue();
        assertThat(page.path("registration").path("state").asString()).isEqualTo("confirmed");
        assertThat(page.path("registration").has("checkedInAt")).isFalse();
        assertThat(page.path("ticket")).isEqualTo(ticket.path("ticket"));
        assertThat(Instant.parse(page.path("serverNow").asString())).isAfter(Instant.EPOCH);
    }

    @Test
    void who_cancelled_still_sees_their_page() {
        organiser.delete(
                gathering + "/registrations/" + ticket.path("registrationId").asString());

        assertThat(guest().get("/me").ok().path("registration").path("state").asString())
                .isEqualTo("cancelled");
    }

    @Test
    void who_cannot_come_says_so_with_one_request_and_reading_changes_nothing() {
        organiser.moveTo(gathering, "published");
        guest().get("/me").ok();
        assertThat(guest().get("/me/cancellation").status()).isIn(403, 404, 405);
        assertThat(guest().get("/me").ok().at("/registration/state").asString()).isEqualTo("confirmed");

        assertThat(guest().post("/me/cancellation", "").status()).isEqualTo(204);
        assertThat(guest().post("/me/cancellation", "").status()).isEqualTo(204);
        assertThat(guest().get("/me").ok().at("/registration/state").asString()).isEqualTo("cancelled");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            organiser.put(gathering + "/state", "{\"state\":\"live\"}").ok();
            messages.facts(1, "attendee.gathering-opened.v1");
            assertThat(messages.facts(1, "attendee.registration-cancelled.v1")).hasSize(1);
        }
    }

    @Test
    void who_cancelled_by_mistake_comes_back() {
        organiser.moveTo(gathering, "published");
        guest().post("/me/cancellation", "").ok();
        assertThat(guest().post("/me/return", "").status()).isEqualTo(204);
        assertThat(guest().post("/me/return", "").status()).isEqualTo(204);
        assertThat(guest().get("/me").ok().at("/registration/state").asString()).isEqualTo("confirmed");
    }

    @Test
    void whom_the_organiser_removed_comes_back_only_by_the_organiser() {
        organiser.moveTo(gathering, "published");
        var place =
                gathering + "/registrations/" + ticket.path("registrationId").asString();
        organiser.delete(place);

        assertThat(guest().post("/me/return", "").code()).isEqualTo("removed-by-organiser");
        assertThat(guest().get("/me").ok().at("/registration/removed").asBoolean())
                .isTrue();
        assertThat(guest().get("/me").ok().at("/registration/state").asString()).isEqualTo("cancelled");

        assertThat(organiser.post(place + "/return", "").status()).isEqualTo(204);
        assertThat(guest().get("/me").ok().at("/registration/state").asString()).isEqualTo("confirmed");
        assertThat(guest().get("/me").ok().at("/registration").has("removed")).isFalse();

        guest().post("/me/cancellation", "").ok();
        assertThat(guest().post("/me/return", "").status()).isEqualTo(204);
        guest().post("/me/cancellation", "").ok();
        organiser.delete(place); // they had gone before
        assertThat(guest().post("/me/return", "").code()).isEqualTo("removed-by-organiser");
    }

    @Test
    void who_is_in_or_after_it_is_over_cannot_give_the_place_back() {
        organiser.moveTo(gathering, "live");
        organiser.importPeople(gathering, "Ben Ng");
        organiser
                .put(
                        gathering + "/check-ins/" + UUID.randomUUID(),
                        "{\"ticket\":\"%s\",\"door\":\"A\",\"occurredAt\":\"%s\"}"
                                .formatted(ticket.path("ticket").asString(), Instant.now()))
                .ok();
        assertThat(guest().post("/me/cancellation", "").code()).isEqualTo("already-in");
        organiser.put(gathering + "/state", "{\"state\":\"closed\"}").ok();
        var ben = organiser.guest(gathering, "Ben Ng");
        assertThat(ben.post("/me/cancellation", "").code()).isEqualTo("gathering-over");
        assertThat(ben.get("/me").ok().at("/registration/state").asString()).isEqualTo("confirmed");
    }

    @Test
    void an_expired_link_is_turned_away() {
        var expired = TestTokens.guest(
                organiser.organisation(),
                UUID.fromString(gathering.substring("/gatherings/".length())),
                id("registrationId"),
                id("personId"),
                Instant.now().minusSeconds(3600));

        var refused = organiser.with(expired).get("/me");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("not-signed-in");
    }

    @Test
    void a_link_lasts_for_sixty_days_after_the_end() {
        var end = Instant.parse(organiser.get(gathering).text("endsAt"));

        var payload = new String(
                java.util.Base64.getUrlDecoder().decode(token().split("\\.", -1)[1]),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(payload)
                .contains("\"exp\":" + end.plus(java.time.Duration.ofDays(60)).getEpochSecond());
    }

    @Test
    void a_link_opens_nothing_else() {
        assertThat(guest().get(gathering).status()).isEqualTo(403);
        assertThat(guest().get(gathering + "/people").status()).isEqualTo(403);
        assertThat(organiser.get("/me").status()).isEqualTo(403);
        assertThat(organiser.with(null).get("/me").status()).isEqualTo(401);
    }

    @Test
    void a_link_that_was_tampered_with_is_turned_away() {
        assertThat(organiser.with(token().replace(".", ".x")).get("/me").status())
                .isEqualTo(401);
    }

    private Api guest() {
        return organiser.with(token());
    }

    private String token() {
        var link = ticket.path("link").asString();
        return link.substring(link.indexOf('#') + 1);
    }

    private UUID id(String field) {
        return UUID.fromString(ticket.path(field).asString());
    }
}
