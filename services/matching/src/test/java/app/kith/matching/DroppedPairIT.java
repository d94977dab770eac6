package app.kith.matching;

import static app.kith.matching.Evening.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.contracts.AttendeeFact.PersonsMerged;
import app.kith.matching.Evening.Answer;
import app.kith.matching.Evening.Guest;
import app.kith.testing.Wire;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the organiser drops from a plan: pairs that are kept apart at this event, and reasons; and how both are taken back. */
@RunningService
class DroppedPairIT {

    private static final String ROOF = "solar panels for my roof";
    private static final String PANELS = "I install solar panels";

    @LocalServerPort
    private int port;

    private Evening evening;
    private Guest ana;
    private Guest ben;
    private Guest cem;

    @BeforeEach
    void begin() {
        evening = new Evening(port);
        ana = evening.registers("Ana", null, List.of(ROOF), List.of());
        ben = evening.registers("Ben", null, List.of(), List.of(PANELS));
        cem = evening.registers("Cem", null, List.of(), List.of());
        List.of(ana, ben, cem).forEach(evening::awaitHeard);
        evening.awaitPlan(
                plan -> plan.toString().contains(PANELS) && plan.get("matches").size() == 3);
    }

    @Test
    void a_dropped_pair_is_in_no_plan_of_this_event_and_on_no_guests_page() {
        Answer dropped = drop(ana, ben);

        assertThat(dropped.status()).isEqualTo(200);
        assertThat(pairs(dropped.body())).containsExactlyInAnyOrder("Ana-Cem", "Ben-Cem");
        JsonNode change = dropped.body().get("changes").get(0);
        assertThat(change.get("cause").asString()).isEqualTo("changed");
        assertThat(change.has("because")).isFalse();
        assertThat(evening.now(ana).body().get("suggestions").toString())
                .doesNotContain("Ben")
                .doesNotContain(PANELS);
        assertThat(pairs(evening.plan(UUID.randomUUID()).body())).doesNotContain("Ana-Ben");
        assertThat(evening.get("/plan/people/" + ana.personId())
                        .body()
                        .get("helpers")
                        .toString())
                .doesNotContain("Ben");
    }

    @Test
    void it_makes_no_difference_how_often_and_in_which_order_the_two_are_named() {
        drop(ana, ben);

        assertThat(drop(ben, ana).status()).isEqualTo(200);
        assertThat(droppedPairs()).hasSize(1);
        assertThat(takeBack(ben, ana).status()).isEqualTo(200);
        assertThat(takeBack(ana, ben).status()).isEqualTo(200);
        assertThat(droppedPairs()).isEmpty();
    }

    @Test
    void a_pair_that_is_taken_back_is_suggested_again_at_once() {
        drop(ana, ben);

        Answer back = takeBack(ana, ben);

        assertThat(pairs(back.body())).contains("Ana-Ben");
        assertThat(back.body().toString()).contains(PANELS);
        assertThat(evening.now(ana).body().get("suggestions").toString()).contains(PANELS);
    }

    @Test
    void who_has_no_room_for_a_pair_taken_back_gives_up_the_partner_of_least_worth() {
        evening.put("/plans/" + UUID.randomUUID(), evening.organiser, "{\"perPerson\":1}");
        assertThat(pairs(evening.get("/plan").body())).containsExactly("Ana-Ben");
        drop(ana, ben);
        assertThat(pairs(evening.get("/plan").body())).hasSize(1).doesNotContain("Ana-Ben");

        takeBack(ana, ben);

        assertThat(pairs(evening.get("/plan").body())).containsExactly("Ana-Ben");
    }

    @Test
    void a_pair_that_the_plan_did_not_suggest_is_not_forced_into_it() {
        evening.put("/plans/" + UUID.randomUUID(), evening.organiser, "{\"perPerson\":1}");
        drop(ana, cem);

        takeBack(ana, cem);

        assertThat(pairs(evening.get("/plan").body())).containsExactly("Ana-Ben");
    }

    @Test
    void dropped_pairs_sit_together_in_no_round_not_even_by_hand() {
        List.of(ana, ben).forEach(evening::checkIn);
        evening.awaitPresent(2);
        drop(ana, ben);

        Answer byHand = evening.startRound(UUID.randomUUID(), 600, "[%s]".formatted(Evening.pair(ana, ben)));

        assertThat(byHand.code()).isEqualTo("pair-apart");
        JsonNode round = evening.startRound(UUID.randomUUID(), 600).body().get("current");
        assertThat(round.get("seats")).isEmpty();
        assertThat(round.get("sittingOut")).hasSize(2);
    }

    @Test
    void at_another_event_the_two_may_meet() {
        drop(ana, ben);
        Evening next = evening.next();
        next.comesAgain(ana);
        next.comesAgain(ben);
        next.awaitPresent(2);

        assertThat(pairs(next.plan(UUID.randomUUID()).body())).containsExactly("Ana-Ben");
        assertThat(next.get("/plan/dropped").body().get("pairs")).isEmpty();
    }

    @Test
    void the_organiser_sees_what_they_dropped_and_nothing_of_what_a_guest_said() {
        String reason = reasons().getFirst().get("id").asString();
        evening.saysOf(ben, reason, "does-not-fit");
        assertThat(dropped().get("reasons")).isEmpty();
        evening.withdraws(ben, reason);
        await().atMost(Evening.SOON).until(() -> !reasons().isEmpty());
        evening.put("/plan/reasons/" + reason + "/answer", evening.organiser, "{\"answer\":\"does-not-fit\"}");
        drop(ana, cem);

        JsonNode dropped = dropped();

        assertThat(dropped.get("reasons")).hasSize(1);
        JsonNode one = dropped.get("reasons").get(0);
        assertThat(one.get("reasonId").asString()).isEqualTo(reason);
        assertThat(one.get("topicId").asString()).isEqualTo("solar-panels");
        assertThat(one.get("ask").asString()).isEqualTo(ROOF);
        assertThat(one.get("offer").asString()).isEqualTo(PANELS);
        assertThat(names(one.get("askedBy"))).containsExactly("Ana");
        assertThat(names(one.get("offeredBy"))).containsExactly("Ben");
        assertThat(dropped.get("pairs").get(0).get("droppedAt").asString()).isNotBlank();
        assertThat(names(dropped.get("pairs").get(0))).containsExactlyInAnyOrder("Ana", "Cem");
    }

    @Test
    void a_dropped_reason_of_which_nobody_says_one_half_any_more_is_not_listed() {
        String reason = reasons().getFirst().get("id").asString();
        evening.put("/plan/reasons/" + reason + "/answer", evening.organiser, "{\"answer\":\"does-not-fit\"}");
        assertThat(dropped().get("reasons")).hasSize(1);

        evening.worksAs(ben, "Roofer");

        await().atMost(Evening.SOON).until(() -> dropped().get("reasons").isEmpty());
    }

    @Test
    void what_was_dropped_holds_for_whom_a_person_turns_out_to_be() {
        Guest anna = evening.registers("Anna", null, List.of(ROOF), List.of());
        evening.awaitHeard(anna);
        drop(ana, ben);

        Wire.publish(new PersonsMerged(
                evening.organisation,
                evening.gathering,
                UUID.randomUUID(),
                anna.personId(),
                ana.personId(),
                ana.registrationId(),
                anna.registrationId(),
                Instant.now()));

        await().atMost(Evening.SOON)
                .until(() -> names(droppedPairs().get(0)), names -> names.containsAll(List.of("Anna", "Ben")));
        assertThat(pairs(evening.plan(UUID.randomUUID()).body())).doesNotContain("Anna-Ben");
        assertThat(takeBack(anna, ben).status()).isEqualTo(200);
        assertThat(droppedPairs()).isEmpty();
    }

    @Test
    void whoever_is_erased_is_in_no_dropped_pair() {
        drop(ana, ben);

        Wire.eraseProfile(evening.organisation, ben.personId());

        await().atMost(Evening.SOON).until(() -> droppedPairs().isEmpty());
    }

    @Test
    void only_two_people_with_a_place_are_a_pair_and_only_until_the_event_is_over() {
        assertThat(drop(ana, ana).status()).isEqualTo(404);
        assertThat(takeBack(ana, ana).status()).isEqualTo(404);
        assertThat(drop(ana, new Guest(UUID.randomUUID(), UUID.randomUUID(), "Nobody"))
                        .status())
                .isEqualTo(404);
        drop(ana, ben);

        evening.closes();

        await().atMost(Evening.SOON).until(() -> drop(ana, cem).code(), code -> code.equals("gathering-over"));
        assertThat(takeBack(ana, ben).code()).isEqualTo("gathering-over");
        assertThat(drop(ana, ben).status()).isEqualTo(200);
    }

    private String path(Guest one, Guest other) {
        return "/plan/dropped-pairs/%s/%s".formatted(one.personId(), other.personId());
    }

    private Answer drop(Guest one, Guest other) {
        return evening.put(path(one, other), evening.organiser, "");
    }

    private Answer takeBack(Guest one, Guest other) {
        return Evening.send(evening.request("/gatherings/" + evening.gathering + path(one, other), evening.organiser)
                .method("DELETE", BodyPublishers.noBody()));
    }

    private JsonNode dropped() {
        return evening.get("/plan/dropped").body();
    }

    private JsonNode droppedPairs() {
        return dropped().get("pairs");
    }

    private List<JsonNode> reasons() {
        return elements(evening.get("/plan").body().get("matches")).stream()
                .flatMap(match -> elements(match.get("gives")).stream())
                .toList();
    }

    private static List<String> names(JsonNode people) {
        return elements(people).stream()
                .filter(one -> one.has("name"))
                .map(one -> one.get("name").asString())
                .toList();
    }

    private static List<String> pairs(JsonNode plan) {
        return elements(plan.get("matches")).stream()
                .map(match ->
                        List.of(
                                        match.get("a").get("name").asString(),
                                        match.get("b").get("name").asString())
                                .stream()
                                .sorted()
                                .toList())
                .map(names -> String.join("-", names))
                .toList();
    }
}
