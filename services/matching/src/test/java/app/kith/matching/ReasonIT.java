package app.kith.matching;

import static app.kith.matching.Evening.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.matching.Evening.Answer;
import app.kith.matching.Evening.Guest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whether reasons fit, as guests and the organiser say before the event. */
@RunningService
class ReasonIT {

    private static final String ROOF = "solar panels for my roof";
    private static final String PANELS = "I install solar panels";

    @LocalServerPort
    private int port;

    private Evening evening;
    private Guest ana;
    private Guest ben;

    @BeforeEach
    void begin() {
        evening = new Evening(port);
        ana = evening.registers("Ana", null, List.of(ROOF), List.of());
        ben = evening.registers("Ben", null, List.of(), List.of(PANELS));
        evening.awaitHeard(ana);
        evening.awaitHeard(ben);
        evening.awaitPlan(plan -> plan.toString().contains(PANELS));
    }

    @Test
    void a_reason_says_what_it_rests_on_and_keeps_its_id_from_plan_to_plan() {
        JsonNode gives = reasons().getFirst();

        assertThat(gives.get("topic").asString()).isNotBlank();
        assertThat(gives.get("topicId").asString()).isEqualTo("solar-panels");
        assertThat(gives.get("basis").asString()).isEqualTo("topic");
        assertThat(gives.has("sure")).isTrue();
        assertThat(gives.get("strength").asDouble()).isBetween(0.5, 1.0);
        assertThat(gives.has("answer")).isFalse();
        JsonNode plan = evening.plan(UUID.randomUUID()).body();
        assertThat(plan.get("matches").get(0).get("gives").get(0).get("id")).isEqualTo(gives.get("id"));
        assertThat(plan.get("matches").get(0).get("reasonless").asBoolean()).isFalse();
        assertThat(plan.get("reading").toString()).isEqualTo("{\"texts\":3,\"read\":3,\"done\":true}");
    }

    @Test
    void a_guest_sees_both_texts_whole_and_what_they_can_do() {
        JsonNode reason = reasonOf(ben);

        assertThat(reason.get("byYou").asBoolean()).isTrue();
        assertThat(reason.get("says").asString()).isEqualTo("Ana asks “%s”: you offer “%s”.".formatted(ROOF, PANELS));
        assertThat(reason.get("ask").asString()).isEqualTo(ROOF);
        assertThat(reason.get("gift").asString()).isEqualTo(PANELS);
        assertThat(reasonOf(ana).get("byYou").asBoolean()).isFalse();
    }

    @Test
    void a_reason_that_does_not_fit_a_guest_goes_for_both_and_never_comes_back() {
        String id = reasonOf(ana).get("reasonId").asString();

        assertThat(evening.saysOf(ana, id, "does-not-fit").status()).isEqualTo(200);
        assertThat(evening.saysOf(ana, id, "does-not-fit").status()).isEqualTo(200);

        assertThat(reasons()).isEmpty();
        assertThat(suggested(ben).toString()).doesNotContain(ROOF).doesNotContain("does-not-fit");
        assertThat(evening.plan(UUID.randomUUID()).body().get("matches").get(0).get("gives"))
                .isEmpty();
        Guest cem = evening.registers("Cem", null, List.of(), List.of("Solar panels, planned and mounted"));
        evening.awaitHeard(cem);
        assertThat(evening.plan(UUID.randomUUID()).body().get("matches").toString())
                .doesNotContain(ROOF);
        assertThat(evening.get("/plan").body().toString()).doesNotContain("does-not-fit");
        assertThat(counts())
                .contains("\"fits\":0,\"doesNotFit\":1")
                .doesNotContain("Ana", ana.personId().toString());
    }

    @Test
    void an_ask_that_one_partner_does_not_fit_is_not_brought_to_them_by_anything_else_that_they_say() {
        String ask = "somebody who has done both";
        Map<String, List<String>> offers =
                Map.of("happy to talk", List.of("Brother Anselm"), "come and see us", List.of("Sister Maria"));
        Guest dora = evening.registers("Dora", null, List.of(), List.of());
        Guest eva = evening.registers("Eva", null, List.of(), List.of());
        evening.isAbout(dora, Map.of(ask, List.of("Brother Anselm", "Sister Maria")), Map.of());
        evening.isAbout(eva, Map.of(), offers);
        evening.awaitHeard(dora);
        evening.awaitPlan(plan -> gives(plan).stream().anyMatch(gift -> isBetween(gift, eva, dora)));

        evening.saysOf(dora, reasonOf(dora).get("reasonId").asString(), "does-not-fit");

        assertThat(evening.plan(UUID.randomUUID()).body().toString()).doesNotContain(ask);
        Guest faye = evening.registers("Faye", null, List.of(), List.of());
        evening.isAbout(faye, Map.of(), offers);
        evening.awaitPlan(plan -> gives(plan).stream().anyMatch(gift -> isBetween(gift, faye, dora)));
        assertThat(reasons()).noneMatch(gift -> isBetween(gift, eva, dora));
    }

    @Test
    void an_answer_is_taken_back_and_the_reason_returns() {
        String id = reasonOf(ana).get("reasonId").asString();
        evening.saysOf(ana, id, "does-not-fit");
        assertThat(reasons()).isEmpty();

        assertThat(evening.withdraws(ana, id).status()).isEqualTo(200);

        await().atMost(Evening.SOON).until(() -> reasons().size() == 1);
        assertThat(counts()).isEqualTo("[]");
    }

    @Test
    void a_reason_that_fits_stays_and_only_its_author_sees_the_answer() {
        String id = reasonOf(ana).get("reasonId").asString();

        evening.saysOf(ana, id, "fits");

        assertThat(reasonOf(ana).get("answer").asString()).isEqualTo("fits");
        assertThat(reasonOf(ben).has("answer")).isFalse();
        assertThat(reasons().getFirst().has("answer")).isFalse();
    }

    @Test
    void the_organiser_takes_a_reason_out_for_whoever_says_the_same() {
        Guest cem = evening.registers("Cem", null, List.of(ROOF), List.of());
        evening.awaitHeard(cem);
        evening.awaitPlan(plan -> elements(plan.get("matches")).stream()
                        .filter(match -> !match.get("gives").isEmpty())
                        .count()
                == 2);
        String path = "/plan/reasons/" + reasons().getFirst().get("id").asString() + "/answer";

        assertThat(evening.put(path, evening.organiser, "{\"answer\":\"does-not-fit\"}")
                        .status())
                .isEqualTo(200);

        assertThat(reasons()).isEmpty();
        assertThat(suggested(ana).toString()).doesNotContain(PANELS);
        assertThat(suggested(cem).toString()).doesNotContain(PANELS);
        Answer undone = Evening.send(evening.request("/gatherings/" + evening.gathering + path, evening.organiser)
                .DELETE());
        assertThat(undone.status()).isEqualTo(200);
        await().atMost(Evening.SOON).until(() -> reasons().size() == 2);
    }

    @Test
    void nobody_answers_reasons_of_others_or_says_anything_else() {
        String id = reasonOf(ana).get("reasonId").asString();
        Guest cem = evening.registers("Cem", null, List.of(), List.of());
        evening.awaitHeard(cem);

        assertThat(evening.saysOf(cem, id, "does-not-fit").status()).isEqualTo(404);
        assertThat(evening.saysOf(ana, UUID.randomUUID().toString(), "fits").status())
                .isEqualTo(404);
        assertThat(evening.saysOf(ana, id, "perhaps").code()).isEqualTo("invalid-fields");
        assertThat(evening.saysOf(ana, "not-an-id", "fits").status()).isEqualTo(400);
        assertThat(Evening.send(evening.request("/me/suggestions/" + id + "/answer", evening.token(ana))
                                .PUT(BodyPublishers.ofString("{}")))
                        .status())
                .isEqualTo(422);
        evening.closes();
        await().atMost(Evening.SOON)
                .until(() -> evening.plan(UUID.randomUUID()).code(), code -> code.equals("gathering-over"));
        assertThat(evening.saysOf(ana, id, "does-not-fit").code()).isEqualTo("gathering-over");
    }

    @Test
    void the_organiser_sees_who_could_help_one_person_and_why_it_is_not_more() {
        JsonNode anas = evening.get("/plan/people/" + ana.personId()).body();

        assertThat(anas.get("helpers").get(0).get("person").get("name").asString())
                .isEqualTo("Ben");
        assertThat(anas.get("helpers").get(0).get("planned").asBoolean()).isTrue();
        assertThat(anas.get("helpers").get(0).get("probability").asDouble()).isBetween(0.5, 1.0);
        assertThat(anas.get("helps")).isEmpty();
        assertThat(anas.get("whyNotMore").toString()).isEqualTo("[\"no-offer\",\"nobody-fits\"]");
        assertThat(evening.get("/plan/people/" + UUID.randomUUID()).status()).isEqualTo(404);
        evening.takesPart(ben, "groups-only");
        await().atMost(Evening.SOON)
                .until(() -> evening.get("/plan/people/" + ben.personId())
                        .body()
                        .get("whyNotMore")
                        .toString()
                        .contains("groups-only"));
    }

    private List<JsonNode> reasons() {
        return gives(evening.get("/plan").body());
    }

    private static boolean isBetween(JsonNode gift, Guest giver, Guest taker) {
        return gift.get("from").asString().equals(giver.personId().toString())
                && gift.get("to").asString().equals(taker.personId().toString());
    }

    private static List<JsonNode> gives(JsonNode plan) {
        return elements(plan.get("matches")).stream()
                .flatMap(match -> elements(match.get("gives")).stream())
                .toList();
    }

    private JsonNode suggested(Guest guest) {
        return evening.now(guest).body().get("suggestions");
    }

    private JsonNode reasonOf(Guest guest) {
        return suggested(guest).get(0).get("reasons").get(0);
    }

    private String counts() {
        return evening.get("/reason-answers").body().toString();
    }
}
