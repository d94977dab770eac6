package app.kith.matching;

import static app.kith.matching.Evening.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.matching.Evening.Guest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class LivePlanIT {

    @LocalServerPort
    private int port;

    private Evening evening;
    private Guest ana;
    private Guest ben;

    @BeforeEach
    void begin() {
        evening = new Evening(port);
        ana = evening.registers("Ana", null, List.of("an accountant for our tax return"), List.of());
        ben = evening.registers("Ben", null, List.of(), List.of("I prepare tax returns"));
        evening.awaitHeard(ana);
        evening.awaitHeard(ben);
    }

    @Test
    void whoever_loses_a_partner_gets_another_at_once_and_the_organiser_sees_who() {
        Guest cem = evening.registers("Cem", null, List.of(), List.of("I do tax returns for small companies"));
        evening.awaitHeard(cem);
        planOneEach();
        assertThat(suggestedTo(ana)).containsAnyOf("Ben", "Cem");
        boolean hasBen = suggestedTo(ana).contains("Ben");
        Guest partner = hasBen ? ben : cem;
        Guest other = hasBen ? cem : ben;

        evening.cancels(partner);

        await().atMost(Evening.SOON).until(() -> suggestedTo(ana), names -> names.equals(List.of(other.name())));
        JsonNode change = elements(plan().get("changes")).stream()
                .filter(one -> one.get("cause").asString().equals("cancelled"))
                .findFirst()
                .orElseThrow();
        assertThat(change.get("because").get("name").asString()).isEqualTo(partner.name());
        assertThat(change.get("partners").toString()).contains(ana.name(), other.name());
        assertThat(plan().get("matches").toString()).doesNotContain(partner.name());
        assertThat(plan().get("people").asInt()).isEqualTo(2);
    }

    @Test
    void whoever_comes_after_the_plan_is_given_somebody_and_nobody_loses_a_partner() {
        planOneEach();

        Guest cem = evening.registers("Cem", null, List.of(), List.of());
        Guest dia = evening.registers("Dia", null, List.of(), List.of());

        await().atMost(Evening.SOON).until(() -> suggestedTo(cem), names -> names.equals(List.of(dia.name())));
        assertThat(suggestedTo(ana)).containsExactly("Ben");
        assertThat(plan().get("unmatched")).isEmpty();
    }

    @Test
    void two_who_must_not_meet_are_parted_at_once_and_nobody_is_told_who_wished_it() {
        planOneEach();
        assertThat(suggestedTo(ana)).containsExactly("Ben");

        evening.takesPart(ben, null, ana);

        await().atMost(Evening.SOON).until(() -> plan().get("matches").isEmpty());
        assertThat(suggestedTo(ana)).isEmpty();
        assertThat(elements(plan().get("changes")))
                .noneMatch(change -> change.has("because"))
                .anyMatch(change -> change.get("cause").asString().equals("changed"));
        assertThat(plan().get("unmatched").size()).isEqualTo(2);
    }

    @Test
    void a_better_plan_takes_over_in_the_background_and_is_told() {
        Guest cem = evening.registers("Cem", null, List.of(), List.of("solar panels"));
        Guest dia = evening.registers("Dia", null, List.of(), List.of());
        evening.awaitHeard(cem);
        evening.awaitHeard(dia);
        planOneEach();
        assertThat(suggestedTo(ana)).containsExactly("Ben");

        evening.isAbout(dia, "solar panels", null, "solar panels");
        evening.isAbout(ben, null, "nothing at all", "chess");
        evening.isAbout(cem, null, "I prepare tax returns", "tax return");

        await().atMost(Evening.SOON).until(() -> suggestedTo(ana), names -> names.equals(List.of("Cem")));
        assertThat(elements(plan().get("changes")))
                .anyMatch(change -> change.get("cause").asString().equals("renewed"));
        UUID planId = UUID.fromString(plan().get("planId").asString());
        await().atMost(Evening.SOON)
                .until(() -> evening.told("matching.matches-suggested.v1").stream()
                        .filter(told -> told.fact().get("planId").asString().equals(planId.toString()))
                        .anyMatch(told -> told.fact()
                                        .get("matches")
                                        .toString()
                                        .contains(cem.personId().toString())
                                && told.fact()
                                        .get("matches")
                                        .toString()
                                        .contains(ana.personId().toString())));
    }

    @Test
    void whoever_cancels_while_a_plan_is_made_is_not_in_it_afterwards() {
        List<Guest> guests = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            guests.add(evening.registers("Guest " + i, null, List.of("bees"), List.of("bees")));
        }
        guests.forEach(evening::awaitHeard);

        for (Guest guest : guests.subList(0, 6)) {
            evening.cancels(guest);
            evening.plan(UUID.randomUUID());
        }

        await().atMost(Evening.SOON).until(() -> plan().get("people").asInt() == 8);
        for (Guest guest : guests.subList(0, 6)) {
            assertThat(plan().get("matches").toString())
                    .doesNotContain(guest.personId().toString());
        }
    }

    private void planOneEach() {
        assertThat(evening.put("/plans/" + UUID.randomUUID(), evening.organiser, "{\"perPerson\":1}")
                        .status())
                .isEqualTo(200);
    }

    private JsonNode plan() {
        return evening.get("/plan").body();
    }

    private List<String> suggestedTo(Guest guest) {
        return elements(evening.now(guest).body().get("suggestions")).stream()
                .map(one -> one.get("person").get("name").asString())
                .toList();
    }
}
