package app.kith.attendee.wishes.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.contracts.Topics;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The texts of an event that an organiser can read for the guests. */
@FrontDoor
class DoubtfulTextsIT {

    private static final String MUDDLE = "The thing with the whatsit";

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
        organiser
                .importGuests(gathering, UUID.randomUUID(), """
                name,email,role,asks,offers
                Ana,ana@example.com,,%1$s,
                Ben,ben@example.com,,%1$s,
                Cleo,cleo@example.com,Tax adviser,A gizmo for my doodah,Tax returns for small companies
                """.formatted(MUDDLE))
                .ok();
    }

    @Test
    void texts_of_people_of_whom_nothing_is_understood_come_first_and_equal_texts_are_one() {
        var first = list().path("texts").path(0);

        assertThat(first.path("text").asString()).isEqualTo(MUDDLE);
        assertThat(first.path("count").asInt()).isEqualTo(2);
        assertThat(first.path("alone").asBoolean()).isTrue();
        assertThat(first.path("people").path(0).path("name").asString()).isEqualTo("Ana");
        assertThat(texts()).contains("A gizmo for my doodah").doesNotContain("Tax returns for small companies");
        assertThat(list().path("unread").asInt()).isZero();
    }

    @Test
    void one_choice_counts_for_all_who_wrote_the_same_and_is_told_with_their_profiles() {
        var before = list();
        choose(MUDDLE, "bookkeeping").ok();
        choose(MUDDLE, "bookkeeping").ok();

        assertThat(list().path("read").asInt()).isEqualTo(before.path("read").asInt() + 1);
        assertThat(list().path("total")).isEqualTo(before.path("total"));
        assertThat(row(MUDDLE).path("chosen").path(0).path("id").asString()).isEqualTo("bookkeeping");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(messages.documents(3, Topics.PROFILES))
                            .filteredOn(document -> document.body()
                                    .at("/readings/0/topics/0")
                                    .asString("")
                                    .equals("bookkeeping"))
                            .extracting(document -> document.body().path("name").asString())
                            .containsExactlyInAnyOrder("Ana", "Ben"));
        }
    }

    @Test
    void none_of_these_is_a_choice_that_can_be_changed() {
        choose(MUDDLE).ok();
        assertThat(row(MUDDLE).path("chosen")).isEmpty();
        assertThat(row(MUDDLE).has("chosen")).isTrue();

        choose(MUDDLE, "payroll").ok();

        assertThat(row(MUDDLE).path("chosen").path(0).path("id").asString()).isEqualTo("payroll");
    }

    @Test
    void what_a_guest_said_stays_whatever_an_organiser_chooses_for_the_others() {
        var ana = organiser.guest(gathering, "Ana");
        ana.put("/me/readings", "{\"readings\":[{\"text\":\"%s\",\"topics\":[\"payroll\"]}]}".formatted(MUDDLE))
                .ok();
        assertThat(row(MUDDLE).path("count").asInt()).isEqualTo(1);

        choose(MUDDLE, "bookkeeping").ok();

        assertThat(ana.get("/me/readings").ok().at("/readings/0/topics/0/id").asString())
                .isEqualTo("payroll");
        assertThat(organiser
                        .guest(gathering, "Ben")
                        .get("/me/readings")
                        .ok()
                        .at("/readings/0/topics/0/id")
                        .asString())
                .isEqualTo("bookkeeping");
    }

    @Test
    void a_chosen_topic_outlives_its_new_name_and_follows_a_merge() {
        choose(MUDDLE, "bookkeeping").ok();

        organiser
                .put(
                        "/topics/bookkeeping",
                        "{\"words\":[{\"language\":\"en\",\"title\":\"Tidy books\",\"synonyms\":[]}]}")
                .ok();
        assertThat(row(MUDDLE).at("/chosen/0/title").asString()).isEqualTo("Tidy books");

        organiser.put("/topics/bookkeeping/merge", "{\"into\":\"payroll\"}").ok();
        assertThat(row(MUDDLE).at("/chosen/0/id").asString()).isEqualTo("payroll");
    }

    @Test
    void a_synonym_of_the_organisation_makes_a_doubtful_text_a_sure_one() {
        organiser.put("/topics/own-gizmo", """
                {"field":"technology","words":[{"language":"en","title":"Gizmo for a doodah","synonyms":["gizmo","doodah"]}]}
                """).ok();

        assertThat(texts()).doesNotContain("A gizmo for my doodah").contains(MUDDLE);
    }

    @Test
    void what_nobody_wrote_or_knows_is_refused() {
        assertThat(choose("Never written", "bookkeeping").code()).isEqualTo("text-changed");
        assertThat(choose(MUDDLE, "unheard-of").code()).isEqualTo("topic-unknown");
        assertThat(choose(MUDDLE, "payroll", "bookkeeping", "annual-accounts", "controlling")
                        .code())
                .isEqualTo("invalid-fields");
        assertThat(Api.organiser(port).get(gathering + "/doubtful-texts").status())
                .isEqualTo(404);
        assertThat(list().path("read").asInt()).isZero();
    }

    private Answer choose(String text, String... topics) {
        return organiser.put(
                gathering + "/text-readings",
                "{\"kind\":\"ask\",\"reading\":{\"text\":\"%s\",\"topics\":[%s]}}"
                        .formatted(
                                text,
                                String.join(
                                        ",",
                                        List.of(topics).stream()
                                                .map(topic -> "\"" + topic + "\"")
                                                .toList())));
    }

    private JsonNode list() {
        return organiser.get(gathering + "/doubtful-texts").ok();
    }

    private List<String> texts() {
        return list().path("texts").values().stream()
                .map(row -> row.path("text").asString())
                .toList();
    }

    private JsonNode row(String text) {
        return list().path("texts").values().stream()
                .filter(row -> row.path("text").asString().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
