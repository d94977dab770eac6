package app.kith.attendee.wishes.topic;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.contracts.Topics;
import app.kith.defaults.CurrentOrganisation;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@FrontDoor
class TopicApiIT {

    private static final String OWN = "/topics/own-1f6b";

    @LocalServerPort
    int port;

    @Autowired
    OrganisationTopics organisationTopics;

    Api organiser;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
    }

    @Test
    void a_renamed_topic_keeps_its_id_and_is_found_by_its_new_its_old_and_its_other_names() {
        var renamed =
                name("/topics/bookkeeping", "en", "Tidy books", "shoe carton").ok();

        assertThat(renamed.path("state").asString()).isEqualTo("changed");
        assertThat(found("tidy")).containsExactly("bookkeeping");
        assertThat(found("shoe carton")).containsExactly("bookkeeping");
        assertThat(found("Buchhaltung")).contains("bookkeeping");
        assertThat(found("bookkeeping")).first().isEqualTo("bookkeeping");
        assertThat(name("/topics/bookkeeping", "en", "Tidy books", "shoe carton")
                        .ok())
                .isEqualTo(renamed);
        assertThat(current().find("bookkeeping").orElseThrow().title(app.kith.engine.language.Language.ENGLISH))
                .isEqualTo("Tidy books");
    }

    @Test
    void only_a_change_is_told_and_taking_it_back_leaves_the_topic_as_it_came() {
        try (var published = PublishedMessages.of(organiser.organisation())) {
            name("/topics/bookkeeping", "de", "Zahlen in Ordnung").ok();
            name("/topics/bookkeeping", "de", "Zahlen in Ordnung").ok();
            assertThat(organiser.delete("/topics/bookkeeping").status()).isEqualTo(204);
            assertThat(organiser.delete("/topics/bookkeeping").status()).isEqualTo(204);
            name("/topics/payroll", "de", "Löhne und Gehälter").ok();

            var told = published.documents(3, Topics.TAXONOMY);
            assertThat(told).hasSize(3);
            var bookkeeping = told.stream()
                    .filter(document -> document.key().equals(organiser.organisation() + "/bookkeeping"))
                    .toList();
            assertThat(bookkeeping).hasSize(2);
            assertThat(bookkeeping.getFirst().body().at("/words/0/title").asString())
                    .isEqualTo("Zahlen in Ordnung");
            assertThat(bookkeeping.getLast().body().isNull()).isTrue();
        }
        assertThat(changed()).containsExactly("payroll");
    }

    @Test
    void what_equals_kiths_own_words_is_no_change() {
        name("/topics/bookkeeping", "en", "Bookkeeping", "ledger").ok();

        assertThat(changed()).isEmpty();
        assertThat(current()).isSameAs(app.kith.engine.topic.Topics.known());
    }

    @Test
    void a_topic_of_ones_own_needs_one_language_and_can_go_and_come_back() {
        var added = add("Falconry").ok();

        assertThat(added.path("state").asString()).isEqualTo("own");
        assertThat(added.path("field").asString()).isEqualTo("culture");
        assertThat(organiser
                        .get("/topics?q=falconry")
                        .ok()
                        .path("topics")
                        .path(0)
                        .path("title")
                        .asString())
                .isEqualTo("Falconry");
        assertThat(organiser.delete(OWN).status()).isEqualTo(204);
        assertThat(found("falconry")).isEmpty();
        assertThat(add("Falconry").ok()).isEqualTo(added);
        assertThat(organiser
                        .put(OWN, "{\"words\":[{\"language\":\"en\",\"title\":\"Hawks\",\"synonyms\":[]}]}")
                        .code())
                .isEqualTo("topic-nameless");
        assertThat(organiser.put(OWN, "{\"field\":\"culture\",\"words\":[]}").code())
                .isEqualTo("topic-nameless");
    }

    @Test
    void two_topics_are_never_called_the_same_not_even_after_something_was_taken_back() {
        add("Falconry").ok();
        var refused = name("/topics/bookkeeping", "en", "FALCONRY");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("topic-name-taken");
        assertThat(refused.text("otherTitle")).isEqualTo("Falconry");
        assertThat(name("/topics/payroll", "de", "buchhaltung").code()).isEqualTo("topic-name-taken");

        name("/topics/bookkeeping", "en", "Tidy books").ok();
        name("/topics/payroll", "en", "Bookkeeping").ok();
        assertThat(organiser.delete("/topics/bookkeeping").code()).isEqualTo("topic-name-taken");
        organiser.delete("/topics/payroll");
        assertThat(organiser.delete("/topics/bookkeeping").status()).isEqualTo(204);
    }

    @Test
    void a_merged_topic_stands_for_the_other_until_the_merge_is_taken_back() {
        var merged = merge("bookkeeping", "annual-accounts").ok();

        assertThat(merged.path("state").asString()).isEqualTo("merged");
        assertThat(merged.path("mergedInto").path("id").asString()).isEqualTo("annual-accounts");
        assertThat(merge("bookkeeping", "annual-accounts").ok()).isEqualTo(merged);
        assertThat(topic("annual-accounts").path("within").path(0).path("id").asString())
                .isEqualTo("bookkeeping");
        assertThat(current().find("bookkeeping").orElseThrow().id()).isEqualTo("annual-accounts");
        assertThat(name("/topics/bookkeeping", "en", "Books").code()).isEqualTo("topic-merged");

        assertThat(organiser.delete("/topics/bookkeeping/merge").status()).isEqualTo(204);
        assertThat(organiser.delete("/topics/bookkeeping/merge").status()).isEqualTo(204);
        assertThat(changed()).isEmpty();
        assertThat(current().find("bookkeeping").orElseThrow().id()).isEqualTo("bookkeeping");
    }

    @Test
    void a_merge_keeps_the_names_of_a_renamed_topic_for_the_time_after() {
        name("/topics/bookkeeping", "en", "Tidy books").ok();
        merge("bookkeeping", "annual-accounts").ok();

        organiser.delete("/topics/bookkeeping/merge");

        assertThat(topic("bookkeeping").path("title").asString()).isEqualTo("Tidy books");
    }

    @Test
    void a_merge_into_itself_in_a_circle_or_with_nothing_is_refused() {
        add("Falconry").ok();
        merge("bookkeeping", "annual-accounts").ok();
        merge("payroll", "own-1f6b").ok();

        assertThat(merge("bookkeeping", "bookkeeping").code()).isEqualTo("topic-into-itself");
        assertThat(merge("annual-accounts", "bookkeeping").code()).isEqualTo("topic-circle");
        assertThat(merge("bookkeeping", "unheard-of").status()).isEqualTo(404);
        assertThat(merge("unheard-of", "bookkeeping").status()).isEqualTo(404);
        assertThat(organiser.delete(OWN).code()).isEqualTo("topic-holds-others");
        assertThat(changed()).containsExactlyInAnyOrder("bookkeeping", "payroll", "own-1f6b");
    }

    @Test
    void what_nobody_knows_or_can_read_is_refused() {
        assertThat(name("/topics/unheard-of", "en", "X").status()).isEqualTo(404);
        assertThat(name("/topics/Book%20keeping", "en", "X").status()).isEqualTo(404);
        assertThat(organiser.delete("/topics/unheard-of").status()).isEqualTo(404);
        assertThat(organiser.delete("/topics/own-unheard-of").status()).isEqualTo(404);
        assertThat(organiser.delete("/topics/own-unheard-of/merge").status()).isEqualTo(404);
        assertThat(name("/topics/bookkeeping", "fr", "Comptes").code()).isEqualTo("invalid-fields");
        assertThat(name("/topics/bookkeeping", "en", "x".repeat(81)).code()).isEqualTo("invalid-fields");
        assertThat(organiser
                        .put("/topics/own-1", "{\"field\":\"magic\",\"words\":[]}")
                        .code())
                .isEqualTo("invalid-fields");
        assertThat(organiser
                        .put("/topics/bookkeeping", "{\"words\":[{\"language\":\"en\"}]}")
                        .code())
                .isEqualTo("invalid-fields");
        assertThat(organiser.get("/topics?field=magic").status()).isEqualTo(404);
    }

    @Test
    void another_organisation_sees_nothing_of_it_and_cannot_take_it_back() {
        add("Falconry").ok();
        merge("bookkeeping", "own-1f6b").ok();
        var other = Api.organiser(port);

        assertThat(other.get("/topics").ok().path("topics")).isEmpty();
        assertThat(other.delete(OWN).status()).isEqualTo(404);
        assertThat(other.put("/topics/bookkeeping/merge", "{\"into\":\"own-1f6b\"}")
                        .status())
                .isEqualTo(404);
        assertThat(changed()).hasSize(2);
    }

    @Test
    void the_topics_of_a_field_are_listed_with_what_was_changed_first_and_supervisors_may_read() {
        merge("payroll", "bookkeeping").ok();

        var list = organiser
                .as("supervisor")
                .speaking("es")
                .get("/topics?field=money")
                .ok();

        assertThat(list.path("topics").path(0).path("id").asString()).isEqualTo("payroll");
        assertThat(list.path("total").asInt()).isGreaterThan(80);
        assertThat(list.path("topics").values())
                .allSatisfy(topic -> assertThat(topic.path("field").asString()).isEqualTo("money"));
        assertThat(list.path("fields").path(0).path("title").asString()).isEqualTo("Dinero y derecho");
    }

    private Answer name(String path, String language, String title, String... synonyms) {
        return organiser.put(
                path,
                "{\"words\":[{\"language\":\"%s\",\"title\":\"%s\",\"synonyms\":[%s]}]}"
                        .formatted(
                                language,
                                title,
                                String.join(
                                        ",",
                                        List.of(synonyms).stream()
                                                .map(each -> "\"" + each + "\"")
                                                .toList())));
    }

    private Answer add(String title) {
        return organiser.put(
                OWN,
                "{\"field\":\"culture\",\"words\":[{\"language\":\"en\",\"title\":\"%s\",\"synonyms\":[\"hawks\"]}]}"
                        .formatted(title));
    }

    private Answer merge(String topic, String into) {
        return organiser.put("/topics/" + topic + "/merge", "{\"into\":\"%s\"}".formatted(into));
    }

    private List<String> found(String words) {
        return ids(organiser.get("/topics?q=" + words.replace(" ", "+")));
    }

    private List<String> changed() {
        return ids(organiser.get("/topics"));
    }

    private static List<String> ids(Answer list) {
        return list.ok().path("topics").values().stream()
                .map(topic -> topic.path("id").asString())
                .toList();
    }

    private JsonNode topic(String id) {
        return organiser.get("/topics?field=money").ok().path("topics").values().stream()
                .filter(topic -> topic.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private app.kith.engine.topic.Topics current() {
        return CurrentOrganisation.call(
                organiser.organisation(), () -> organisationTopics.of(organiser.organisation()));
    }
}
