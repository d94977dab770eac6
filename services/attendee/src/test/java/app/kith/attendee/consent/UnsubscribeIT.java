package app.kith.attendee.consent;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.contracts.Topics;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The address in a follow-up's headers: what a mail program, a link scanner and a person do with it. */
@FrontDoor
class UnsubscribeIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;
    String token;

    @BeforeEach
    void ana_has_a_place() {
        organiser = Api.organiser(port);
        gathering = organiser.openGathering(10);
        organiser.submit(gathering, "Ana").ok();
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            token = messages.documents(1, Topics.CONTACTS).getLast().text("unsubscribeToken");
        }
    }

    @Test
    void one_click_without_cookie_or_session_ends_follow_ups_at_once_and_nothing_else() throws Exception {
        assertThat(call("POST", token, "List-Unsubscribe=One-Click").statusCode())
                .isEqualTo(204);

        assertThat(followUp().path("given").asBoolean(true)).isFalse();
        assertThat(organiser.registration(gathering, "Ana").path("state").asString())
                .isEqualTo("confirmed");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.documents(2, Topics.PROFILES).getLast().body().toString())
                    .contains("\"purpose\":\"follow-up\"", "\"given\":false");
        }
    }

    @Test
    void the_same_click_again_is_one() throws Exception {
        call("POST", token, "List-Unsubscribe=One-Click");
        var decidedAt = followUp().path("decidedAt");

        assertThat(call("POST", token, "List-Unsubscribe=One-Click").statusCode())
                .isEqualTo(204);
        assertThat(followUp().path("decidedAt")).isEqualTo(decidedAt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "GET"})
    void a_link_scanner_that_opens_the_address_is_led_to_a_page_that_asks_and_changes_nothing(String method)
            throws Exception {
        var answer = call(method, token, "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/guest/?ask=unsubscribe#" + token);
        assertThat(followUp().has("given")).isFalse();
    }

    @Test
    void another_secret_and_a_text_of_another_shape_end_nothing() throws Exception {
        byte[] other = Base64.getUrlDecoder().decode(token);
        other[other.length - 1] ^= 1;

        assertThat(call("POST", Base64.getUrlEncoder().encodeToString(other), "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(call("POST", "nobody", "").statusCode()).isEqualTo(404);
        assertThat(followUp().has("given")).isFalse();
    }

    @Test
    void the_token_opens_no_page() {
        assertThat(organiser.with(token).get("/me").status()).isEqualTo(401);
    }

    private JsonNode followUp() {
        return organiser.guest(gathering, "Ana").get("/me/consents").ok().path("consents").values().stream()
                .filter(consent -> consent.path("purpose").asString().equals("follow-up"))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> call(String method, String someToken, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/unsubscriptions/" + someToken))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(body));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
