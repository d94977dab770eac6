package app.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.matching.Evening.Guest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whoever cannot be matched learns why, and so do those who run the evening. */
@RunningService
class ObstaclesIT {

    @LocalServerPort
    private int port;

    private Evening evening;
    private Guest ana;
    private Guest mute;

    @BeforeEach
    void begin() {
        evening = new Evening(port);
        ana = evening.comes("Ana", "Acme", List.of("an accountant"), List.of("hiring nurses"));
        mute = evening.comes("Mute", null, List.of(), List.of());
        evening.comes("Ben", "Beta", List.of("hiring nurses"), List.of("I am an accountant"));
        evening.awaitPresent(3);
        evening.awaitHeard(ana);
    }

    @Test
    void who_agreed_and_says_something_is_told_of_no_obstacle() {
        assertThat(evening.now(ana).body().get("whyNotMatched")).isEmpty();
    }

    @Test
    void who_did_not_agree_to_be_introduced_is_told_so_and_the_room_and_the_plan_say_why() {
        evening.describes(ana, List.of("an accountant"), List.of(), "matched", List.of("matching"));
        await().atMost(Evening.SOON).until(() -> why(ana).equals("[\"no-consent\"]"));

        assertThat(whyOf(evening.get("/room").body().get("unmatched"), "person", ana))
                .isEqualTo("[\"no-consent\"]");
        assertThat(whyOf(evening.plan(UUID.randomUUID()).body().get("unmatched"), null, ana))
                .isEqualTo("[\"no-consent\"]");

        evening.describes(ana, List.of("an accountant"), List.of(), "matched", List.of());
        await().atMost(Evening.SOON).until(() -> why(ana).equals("[]"));
    }

    @Test
    void who_wrote_neither_an_ask_nor_an_offer_is_told_so_and_the_room_says_why() {
        evening.awaitHeard(mute);
        await().atMost(Evening.SOON).until(() -> why(mute).equals("[\"no-ask-no-offer\"]"));
        assertThat(whyOf(evening.get("/room").body().get("unmatched"), "person", mute))
                .isEqualTo("[\"no-ask-no-offer\"]");
    }

    private String why(Guest guest) {
        return evening.now(guest).body().get("whyNotMatched").toString();
    }

    private static String whyOf(JsonNode list, @Nullable String field, Guest guest) {
        return list.values().stream()
                .filter(entry -> (field == null ? entry : entry.get(field))
                        .get("personId")
                        .asString()
                        .equals(guest.personId().toString()))
                .findFirst()
                .map(entry -> entry.get("why").toString())
                .orElse("not listed");
    }
}
