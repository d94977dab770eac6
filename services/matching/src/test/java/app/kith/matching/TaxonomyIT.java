package app.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.contracts.TopicChange;
import app.kith.contracts.TopicChange.Words;
import app.kith.defaults.CurrentOrganisation;
import app.kith.engine.language.Language;
import app.kith.engine.topic.Topics;
import app.kith.matching.Evening.Guest;
import app.kith.matching.reading.OrganisationTopics;
import app.kith.testing.Wire;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class TaxonomyIT {

    private final UUID organisation = UUID.randomUUID();

    @Autowired
    private OrganisationTopics topics;

    @Test
    void an_organisation_that_changed_nothing_has_the_topics_that_came_with_kith() {
        assertThat(current()).isSameAs(Topics.known());
    }

    @Test
    void a_renamed_a_new_and_a_merged_topic_are_read_as_the_organisation_has_them() {
        Wire.publish(change("payroll", null, "Paying people", null));
        Wire.publish(change("own-1", "culture", "Falconry", null));
        Wire.publish(change("bookkeeping", null, null, "annual-accounts"));

        await().atMost(Evening.SOON)
                .until(() -> title("payroll").equals("Paying people")
                        && current().find("own-1").isPresent()
                        && id("bookkeeping").equals("annual-accounts"));
        assertThat(current()).isSameAs(current());
        assertThat(CurrentOrganisation.call(UUID.randomUUID(), () -> topics.of(UUID.randomUUID())))
                .isSameAs(Topics.known());
    }

    @Test
    void what_was_taken_back_is_as_it_came() {
        TopicChange merge = change("bookkeeping", null, null, "annual-accounts");
        Wire.publish(merge);
        await().atMost(Evening.SOON).until(() -> id("bookkeeping").equals("annual-accounts"));

        Wire.takeBack(merge);

        await().atMost(Evening.SOON).until(() -> id("bookkeeping").equals("bookkeeping"));
        assertThat(title("bookkeeping")).isEqualTo("Bookkeeping");
    }

    @Test
    void a_new_topic_renews_the_plans_that_were_made_without_it(@LocalServerPort int port) {
        Evening evening = new Evening(port);
        Guest ana = evening.registers("Ana", null, List.of(), List.of());
        Guest ben = evening.registers("Ben", null, List.of(), List.of());
        evening.isAbout(ana, "somebody who has done it", null, "hawk work");
        evening.isAbout(ben, null, "happy to talk", "falconry");
        evening.awaitHeard(ana);
        evening.awaitPlan(plan -> plan.get("reading").get("texts").asInt() == 2
                && plan.get("matches").get(0).get("reasonless").asBoolean());

        Wire.publish(new TopicChange(
                evening.organisation,
                "own-1",
                "culture",
                List.of(new Words("en", "Falconry", List.of("hawk work"))),
                null));

        await().atMost(Evening.SOON)
                .until(() -> evening.get("/plan").body().toString(), plan -> plan.contains("(Falconry)"));
    }

    @Test
    void a_merged_topic_goes_for_wishes_not_to_meet_that_were_told_before(@LocalServerPort int port) {
        Evening evening = new Evening(port);
        Guest ana = evening.registers("Ana", null, List.of("no recruiters please"), List.of());
        evening.awaitHeard(ana);
        assertThat(unwanted(evening, ana)).isEqualTo("recruiting");

        Wire.publish(new TopicChange(evening.organisation, "recruiting", null, List.of(), "payroll"));

        await().atMost(Evening.SOON).until(() -> unwanted(evening, ana).equals("payroll"));
    }

    private static String unwanted(Evening evening, Guest guest) {
        return evening.now(guest).body().path("avoided").path(0).path("topicId").asString();
    }

    private TopicChange change(
            String topicId, @Nullable String field, @Nullable String title, @Nullable String mergedInto) {
        List<Words> words = title == null ? List.of() : List.of(new Words("en", title, List.of("said so here")));
        return new TopicChange(organisation, topicId, field, words, mergedInto);
    }

    private String title(String topicId) {
        return current().find(topicId).orElseThrow().title(Language.ENGLISH);
    }

    private String id(String topicId) {
        return current().find(topicId).orElseThrow().id();
    }

    private Topics current() {
        return CurrentOrganisation.call(organisation, () -> topics.of(organisation));
    }
}
