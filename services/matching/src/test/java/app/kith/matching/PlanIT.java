package app.kith.matching;

import static app.kith.matching.Evening.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.contracts.AttendeeFact.Registered;
import app.kith.contracts.Profile;
import app.kith.matching.Evening.Answer;
import app.kith.matching.Evening.Guest;
import app.kith.testing.Wire;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class PlanIT {

    @LocalServerPort
    private int port;

    private Evening evening;

    @BeforeEach
    void begin() {
        evening = new Evening(port);
    }

    @Test
    void a_plan_says_who_should_meet_whom_and_why_in_one_sentence() {
        Guest ana =
                evening.registers("Ana", "Acme", List.of("an accountant for our tax return"), List.of("beekeeping"));
        Guest ben = evening.registers("Ben", "Beta", List.of(), List.of("I prepare tax returns"));
        evening.registers("Cem", null, List.of("solar panels"), List.of());
        evening.awaitHeard(ana);
        evening.awaitHeard(ben);

        Answer plan = evening.plan(UUID.randomUUID());

        assertThat(plan.status()).isEqualTo(200);
        JsonNode best = plan.body().get("matches").get(0);
        assertThat(best.get("why").asString())
                .isEqualTo("Ana asks “an accountant for our tax return”: Ben offers “I prepare tax returns”.");
        assertThat(best.get("gives").get(0).get("from").asString())
                .isEqualTo(ben.personId().toString());
        assertThat(best.get("gives").get(0).get("topic").asString()).isEqualTo("Tax advice and tax returns");
        assertThat(best.get("score").asDouble()).isBetween(0.01, 1.0);
        assertThat(plan.body().get("unmatched")).isEmpty();
        assertThat(plan.body().get("people").asInt()).isEqualTo(3);
        assertThat(evening.get("/plan").body()).isEqualTo(plan.body());
    }

    @Test
    void the_same_request_again_gives_the_same_plan_and_tells_it_once() {
        evening.registers("Ana", null, List.of("bees"), List.of());
        Guest ben = evening.registers("Ben", null, List.of(), List.of("bees"));
        evening.awaitHeard(ben);
        UUID planId = UUID.randomUUID();

        Answer first = evening.plan(planId);
        Answer second = evening.plan(planId);

        assertThat(second).isEqualTo(first);
        await().atMost(Evening.SOON)
                .until(() -> evening.told("matching.matches-suggested.v1").stream()
                                .filter(told ->
                                        told.fact().get("planId").asString().equals(planId.toString()))
                                .count()
                        == 1);
        assertThat(evening.put("/plans/" + planId, evening.organiser, "{\"perPerson\":2}")
                        .code())
                .isEqualTo("id-reused");
    }

    @Test
    void a_reader_of_another_language_gets_the_sentence_in_it() {
        evening.registers("Ana", null, List.of("an accountant for our tax return"), List.of());
        Guest ben = evening.registers("Ben", null, List.of(), List.of("Steuererklärung machen"));
        evening.awaitHeard(ben);
        evening.plan(UUID.randomUUID());

        Answer german = Evening.send(evening.request("/gatherings/" + evening.gathering + "/plan", evening.organiser)
                .header("Accept-Language", "de-AT,en;q=0.5")
                .GET());

        assertThat(german.body().get("matches").get(0).get("why").asString())
                .isEqualTo(
                        "Ana sucht „an accountant for our tax return“: Ben bietet „Steuererklärung machen“ (Steuerberatung und Steuererklärung).");
    }

    @Test
    void a_topic_that_is_told_beside_the_texts_brings_two_together_and_is_named() {
        Guest ana = evening.registers("Ana", null, List.of("somebody who has done it"), List.of());
        Guest ben = evening.registers("Ben", null, List.of(), List.of("happy to talk"));
        evening.isAbout(ana, "somebody who has done it", null, "Risikokapital");
        evening.isAbout(ben, null, "happy to talk", "venture capital");

        evening.awaitPlan(plan -> plan.toString()
                .contains("Ana asks “somebody who has done it”: Ben offers “happy to talk” (Venture capital)."));
    }

    @Test
    void a_profile_may_arrive_before_its_registration() {
        UUID ana = UUID.randomUUID();
        Wire.publish(new Profile(evening.organisation, ana, "Ana the early", null, null, List.of("bees"), List.of()));
        Guest ben = evening.registers("Ben", null, List.of(), List.of("bees"));
        evening.awaitHeard(ben);
        Wire.publish(
                new Registered(evening.organisation, evening.gathering, UUID.randomUUID(), ana, "form", Instant.now()));

        await().atMost(Evening.SOON)
                .until(() -> evening.plan(UUID.randomUUID()).body().toString(), text -> text.contains("Ana the early"));
    }

    @Test
    void a_registration_without_profile_is_planned_under_no_name_until_the_profile_arrives() {
        UUID ana = UUID.randomUUID();
        evening.registers("Ben", null, List.of(), List.of("bees"));
        Wire.publish(
                new Registered(evening.organisation, evening.gathering, UUID.randomUUID(), ana, "form", Instant.now()));

        await().atMost(Evening.SOON)
                .until(() ->
                        evening.plan(UUID.randomUUID()).body().get("people").asInt() == 2);
        assertThat(evening.get("/plan").body().toString()).contains("\"A guest\"");

        Wire.publish(new Profile(evening.organisation, ana, "Ana", null, null, List.of("bees"), List.of()));
        await().atMost(Evening.SOON)
                .until(() -> evening.get("/plan").body().toString(), text -> text.contains("\"Ana\""));
    }

    @Test
    void somebody_erased_leaves_no_word_behind() {
        Guest ana = evening.registers("Ana Unforgotten", null, List.of("an accountant for our tax return"), List.of());
        Guest ben = evening.registers("Ben", null, List.of(), List.of("I prepare tax returns"));
        evening.awaitHeard(ana);
        evening.awaitHeard(ben);
        assertThat(evening.get("/plan").body().toString()).contains("an accountant for our tax return");

        Wire.eraseProfile(evening.organisation, ana.personId());

        await().atMost(Evening.SOON)
                .until(
                        () -> evening.get("/plan").body().toString(),
                        text -> !text.contains("an accountant for our tax return"));
        assertThat(evening.get("/plan").body().toString()).doesNotContain("Unforgotten");
    }

    @Test
    void whoever_cancelled_is_not_planned_for() {
        Guest ana = evening.registers("Ana", null, List.of("bees"), List.of());
        Guest ben = evening.registers("Ben", null, List.of(), List.of("bees"));
        evening.awaitHeard(ana);
        evening.awaitHeard(ben);
        evening.cancels(ben);

        await().atMost(Evening.SOON)
                .until(() ->
                        evening.plan(UUID.randomUUID()).body().get("people").asInt() == 1);
        assertThat(elements(evening.get("/plan").body().get("unmatched")))
                .singleElement()
                .satisfies(person -> assertThat(person.get("name").asString()).isEqualTo("Ana"));
    }

    @Test
    void before_the_first_plan_there_is_none_and_an_empty_event_has_an_empty_one() {
        assertThat(evening.get("/plan").code()).isEqualTo("no-plan");
        assertThat(evening.plan(UUID.randomUUID()).body().get("matches")).isEmpty();
    }

    @Test
    void numbers_out_of_range_and_bodies_of_the_wrong_shape_are_refused() {
        String path = "/plans/" + UUID.randomUUID();
        assertThat(evening.put(path, evening.organiser, "{\"perPerson\":0}").code())
                .isEqualTo("invalid-fields");
        assertThat(evening.put(path, evening.organiser, "{\"perPerson\":21}").status())
                .isEqualTo(422);
        assertThat(evening.put(path, evening.organiser, "{\"perPerson\":\"many\"}")
                        .code())
                .isEqualTo("malformed-body");
        assertThat(evening.put(path, evening.organiser, "[").status()).isEqualTo(400);
        assertThat(evening.put("/plans/not-an-id", evening.organiser, "{}").status())
                .isEqualTo(400);
        assertThat(evening.get("/plan").code()).isEqualTo("no-plan");
    }
}
