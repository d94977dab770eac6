package app.kith.attendee.wishes.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.contracts.Topics;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people say that their texts are about. */
@FrontDoor
class ReadingsIT {

    private static final String TAX = "Find a tax adviser";
    private static final String WISH = "[\"" + TAX + "\"]";
    private static final String ASK = "{\"type\":\"advice\",\"sentence\":\"%s\",\"topics\":[]}";

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;
    Api anna;
    String tax;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.openGathering(500);
        register("Anna", WISH, "[]");
        anna = organiser.guest(gathering, "Anna");
        tax = anna.post("/me/topic-proposals", "{\"texts\":[{\"kind\":\"ask\",\"text\":\"%s\"}]}".formatted(TAX))
                .ok()
                .at("/texts/0/proposals/0/id")
                .asString();
    }

    @Test
    void a_reading_that_was_confirmed_on_the_form_is_published_with_the_profile() {
        register("Ben", "[\" %s \"]".formatted(TAX), said(about(TAX, tax), about("Baker, Huber")));
        assertPublished("Ben", about("Baker, Huber"), about(TAX, tax));
        var mine = organiser.guest(gathering, "Ben").get("/me/readings").ok().path("readings");
        assertThat(mine.at("/0/topics").size()).isZero();
        assertThat(mine.at("/1/topics/0/id").asString()).isEqualTo(tax);
        assertThat(mine.at("/1/topics/0/field").asString()).isEqualTo("Money and law");
    }

    @Test
    void what_the_form_says_of_unknown_topics_or_of_texts_it_lacks_holds_nobody_up() {
        register("Ben", WISH, said(about(TAX, "no-such-topic"), about("Another text")));
        assertPublished("Ben");
    }

    @Test
    void a_stranger_who_knows_the_address_changes_nothing_of_what_was_said() {
        say(anna, about(TAX, tax)).ok();
        organiser
                .submit(organiser.openGathering(5), UUID.randomUUID(), """
                {"formVersion":1,"visitor":%s,"asks":["%s","a lawyer"],"readings":%s}
                """.formatted(
                                Api.visitor("Anna"), TAX, said(about(TAX), about("a lawyer"), about("Baker, Huber"))))
                .ok();
        assertPublished("Anna", about(TAX, tax));
    }

    @Test
    void none_of_these_is_an_answer_too_and_the_same_answer_twice_is_told_once() {
        say(anna, about(TAX)).ok();
        say(anna, about(TAX)).ok();
        say(anna, about("Baker, Huber")).ok();
        assertPublished("Anna", about("Baker, Huber"), about(TAX));
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.documents(3, Topics.PROFILES))
                    .extracting(document -> document.body().path("readings").size())
                    .containsExactly(0, 1, 2);
        }
    }

    @Test
    void other_words_are_read_anew_and_the_old_reading_counts_no_more() {
        say(anna, about(TAX, tax), about("Baker, Huber")).ok();
        var ask = "/me/asks/" + UUID.randomUUID();
        anna.put(ask, ASK.formatted(TAX)).ok();
        anna.put(ask, ASK.formatted("Find a lawyer")).ok();
        anna.put("/me/profile", "{\"name\":\"Anna\",\"company\":\"Huber\",\"role\":\"Miller\"}")
                .ok();
        assertThat(anna.get("/me/readings").ok().path("readings").size()).isZero();
        assertPublished("Anna");
        assertThat(say(anna, about(TAX, tax)).code()).isEqualTo("text-changed");
    }

    @Test
    void the_link_of_somebody_else_neither_shows_nor_changes_them() {
        say(anna, about(TAX, tax)).ok();
        register("Ben", "[]", "[]");
        var ben = organiser.guest(gathering, "Ben");
        assertThat(ben.get("/me/readings").ok().toString()).doesNotContain(TAX);
        assertThat(say(ben, about(TAX)).code()).isEqualTo("text-changed");
        assertThat(anna.get("/me/readings").ok().at("/readings/0/topics/0/id").asString())
                .isEqualTo(tax);
    }

    @Test
    void an_organiser_says_it_for_the_guest_until_the_guest_does() {
        var annas = gathering + "/people/" + personId("Anna") + "/readings";
        organiser.put(annas, body(about(TAX))).ok();
        organiser.put(annas, body(about(TAX, tax))).ok();
        assertPublished("Anna", about(TAX, tax));

        say(anna, about(TAX)).ok();
        assertThat(organiser.put(annas, body(about(TAX, tax))).code()).isEqualTo("said-by-guest");
        assertPublished("Anna", about(TAX));
    }

    @Test
    void people_of_other_organisations_and_people_who_do_not_come_have_no_readings_here() {
        var annas = gathering + "/people/" + personId("Anna") + "/readings";
        assertThat(Api.organiser(port).put(annas, body(about(TAX))).status()).isEqualTo(404);
        var elsewhere = organiser.openGathering(5) + "/people/" + personId("Anna") + "/readings";
        assertThat(organiser.put(elsewhere, body(about(TAX))).status()).isEqualTo(404);
    }

    @Test
    void whoever_is_merged_brings_what_was_said_along_and_takes_it_back_when_that_is_undone() {
        register("Ben", "[\"%s\",\"a lawyer\"]".formatted(TAX), said(about(TAX), about("a lawyer", tax)));
        say(anna, about(TAX, tax)).ok();
        var bensLink = organiser.guest(gathering, "Ben");
        var merge = gathering + "/merges/" + UUID.randomUUID();
        organiser
                .put(
                        merge,
                        "{\"keptPersonId\":\"%s\",\"mergedPersonId\":\"%s\"}"
                                .formatted(personId("Anna"), personId("Ben")))
                .ok();
        assertPublished("Anna", about(TAX, tax), about("a lawyer", tax));

        organiser.post(merge + "/undo", "").ok();
        assertPublished("Anna", about(TAX, tax));
        assertThat(bensLink.get("/me/readings").ok().path("readings").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"readings\":[{\"text\":\"Find a tax adviser\",\"topics\":[\"no-such-topic\"]}]}",
                "{\"readings\":[{\"text\":\"Find a tax adviser\",\"topics\":[\"a\",\"b\",\"c\",\"d\"]}]}",
                "{\"readings\":[{\"text\":\" \",\"topics\":[]}]}",
                "{\"readings\":[{\"text\":\"Find a tax adviser\"}]}",
                "{\"readings\":[null]}",
                "{}"
            })
    void what_cannot_be_meant_is_refused_and_changes_nothing(String body) {
        assertThat(anna.put("/me/readings", body).status()).isEqualTo(422);
        assertThat(anna.get("/me/readings").ok().path("readings").size()).isZero();
    }

    private void register(String name, String asks, String readings) {
        organiser
                .submit(gathering, UUID.randomUUID(), """
                {"formVersion":1,"visitor":%s,"company":" Huber","role":"Baker ","asks":%s,"readings":%s}
                """.formatted(Api.visitor(name), asks, readings))
                .ok();
    }

    private static Answer say(Api guest, String... readings) {
        return guest.put("/me/readings", body(readings));
    }

    private static String body(String... readings) {
        return "{\"readings\":" + said(readings) + "}";
    }

    private static String said(String... readings) {
        return Stream.of(readings).sorted().collect(Collectors.joining(",", "[", "]"));
    }

    /** A reading as it travels. */
    private static String about(String text, String... topics) {
        var ids = Stream.of(topics).map("\"%s\""::formatted).collect(Collectors.joining(","));
        return "{\"text\":\"%s\",\"topics\":[%s]}".formatted(text, ids);
    }

    /** Waits until these are the readings of the person's latest profile, and no other. */
    private void assertPublished(String name, String... readings) {
        var person = personId(name);
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(messages.documents(1, Topics.PROFILES).stream()
                                    .filter(document -> document.key().equals(person))
                                    .reduce((earlier, later) -> later)
                                    .map(document -> document.body().path("readings").values().stream()
                                            .map(Object::toString)
                                            .toArray(String[]::new))
                                    .map(ReadingsIT::said))
                            .contains(said(readings)));
        }
    }

    private String personId(String name) {
        return organiser.registration(gathering, name).path("personId").asString();
    }
}
