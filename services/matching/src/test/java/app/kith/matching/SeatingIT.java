package app.kith.matching;

import static app.kith.matching.Evening.elements;
import static app.kith.matching.Evening.pair;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.matching.Evening.Guest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who sits with whom in rounds that the service plans. */
@RunningService
class SeatingIT {

    @LocalServerPort
    private int port;

    private Evening evening;

    @BeforeEach
    void begin() {
        evening = new Evening(port);
    }

    @Test
    void an_even_number_meets_completely_in_one_round_fewer_and_an_odd_number_in_as_many_as_there_are_people() {
        evening.strangersCome(6);
        assertThat(pairsOf(hold(evening, 5, "\"format\":\"pairs\"")))
                .doesNotHaveDuplicates()
                .hasSize(15);
        Evening odd = new Evening(port);
        odd.strangersCome(7);
        List<JsonNode> rounds = hold(odd, 7, "\"rounds\":7");
        assertThat(pairsOf(rounds)).doesNotHaveDuplicates().hasSize(21);
        assertThat(rounds.stream().map(round -> round.get("sittingOut").get(0).get("personId")))
                .doesNotHaveDuplicates()
                .hasSize(7);
    }

    @Test
    void two_sides_meet_completely_in_as_many_rounds_as_the_larger_has_people_and_wait_in_turn() {
        List<Guest> recruiters = evening.strangersCome(3);
        recruiters.forEach(guest -> evening.worksAs(guest, "Recruiter"));
        evening.comeBesides(4);
        evening.awaitPresent(7);
        evening.awaitPlan(plan -> recruiters.stream()
                .allMatch(guest -> plan.toString()
                        .contains("\"personId\":\"%s\",\"name\":\"%s\",\"role\":\"Recruiter\""
                                .formatted(guest.personId(), guest.name()))));
        List<JsonNode> rounds = hold(evening, 4, "\"format\":\"sides\",\"roles\":[\"recruiter\"]");
        assertThat(rounds).allSatisfy(round -> assertThat(round.get("seats")).hasSize(3));
        assertThat(pairsOf(rounds)).doesNotHaveDuplicates().hasSize(12);
        assertThat(rounds.stream().map(round -> round.get("sittingOut").get(0).get("personId")))
                .doesNotHaveDuplicates();
        assertThat(evening.startRound(UUID.randomUUID(), "\"format\":\"sides\",\"roles\":[\"pilot\"]")
                        .code())
                .isEqualTo("one-side-empty");
        assertThat(evening.room().body().get("rounds")).hasSize(4);
    }

    @Test
    void fifteen_sit_in_threes_for_five_rounds_without_meeting_anybody_again() {
        List<Guest> guests = evening.strangersCome(15);
        List<JsonNode> rounds = hold(evening, 4, "\"format\":\"tables\",\"tableSize\":3");
        JsonNode last = evening.startRound(UUID.randomUUID(), "\"format\":\"tables\",\"tableSize\":3")
                .body()
                .get("current");
        rounds.add(last);
        assertThat(pairsOf(rounds)).doesNotHaveDuplicates().hasSize(75);
        assertThat(elements(last.get("seats")).stream()
                        .map(seat -> seat.get("table").asInt()))
                .containsOnly(1, 2, 3, 4, 5);
        JsonNode table = evening.now(guests.getFirst()).body().get("meeting");
        assertThat(table.get("others")).hasSize(1);
        assertThat(table.get("others").get(0).get("person").get("personId"))
                .isNotEqualTo(table.get("partner").get("personId"));
        evening.awaitTold("matching.meeting-seated.v1", 75);
    }

    @Test
    void whoever_comes_for_groups_alone_never_sits_with_one_other() {
        List<Guest> guests = evening.strangersCome(6);
        Guest shy = guests.get(2);
        evening.takesPart(shy, "groups-only");
        evening.awaitPlan(plan -> elements(plan.get("unmatched")).stream()
                .anyMatch(person ->
                        person.get("personId").asString().equals(shy.personId().toString())));
        for (JsonNode round : hold(evening, 4, "\"format\":\"pairs\"")) {
            Set<Integer> tables = new HashSet<>();
            for (JsonNode seat : round.get("seats")) {
                if (peopleOf(seat).contains(shy.personId().toString())) {
                    tables.add(seat.get("table").asInt());
                }
            }
            assertThat(tables).hasSize(1);
            assertThat(elements(round.get("seats")).stream()
                            .filter(seat -> tables.contains(seat.get("table").asInt())))
                    .hasSize(3);
        }
        assertThat(evening.startRound(UUID.randomUUID(), 600, "[" + pair(shy, guests.getFirst()) + "]")
                        .code())
                .isEqualTo("pair-groups-only");
    }

    @Test
    void whoever_must_be_kept_apart_meets_neither_by_plan_nor_in_a_round_nor_by_hand() {
        List<Guest> guests = evening.strangersCome(4);
        Guest ana = guests.get(0);
        Guest ben = guests.get(1);
        evening.takesPart(ana, null, ben);
        evening.awaitPlan(plan -> elements(plan.get("matches")).stream()
                .map(SeatingIT::peopleOf)
                .noneMatch(Set.of(ana.personId().toString(), ben.personId().toString())::equals));
        List<JsonNode> rounds = hold(evening, 3, "\"format\":\"pairs\"");
        assertThat(pairsOf(rounds))
                .doesNotContain(Set.of(ana.personId().toString(), ben.personId().toString()));
        assertThat(evening.startRound(UUID.randomUUID(), 600, "[" + pair(ben, ana) + "]")
                        .code())
                .isEqualTo("pair-apart");
    }

    @Test
    void who_met_at_an_earlier_event_does_not_meet_again_while_others_are_left() {
        List<Guest> guests = evening.strangersCome(8);
        List<Set<String>> met = pairsOf(hold(evening, 3, "\"rounds\":3"));
        Evening next = evening.next();
        guests.forEach(next::comesAgain);
        next.awaitPresent(8);
        assertThat(pairsOf(hold(next, 2, "\"rounds\":2"))).doesNotContainAnyElementsOf(met);
    }

    @Test
    void whoever_comes_for_the_first_time_begins_with_somebody_who_was_here_before() {
        List<Guest> known = evening.strangersCome(3);
        Evening next = evening.next();
        known.forEach(next::comesAgain);
        Set<String> newcomers = new HashSet<>();
        next.comeBesides(3).forEach(guest -> newcomers.add(guest.personId().toString()));
        next.awaitPresent(6);
        List<JsonNode> rounds = hold(next, 1, "\"rounds\":3");
        assertThat(pairsOf(rounds)).noneMatch(newcomers::containsAll);
    }

    @Test
    void rounds_to_come_are_planned_anew_when_somebody_comes_and_those_held_stay() {
        evening.strangersCome(6);
        List<JsonNode> before = hold(evening, 2, "\"format\":\"pairs\"");
        evening.comeBesides(2);
        evening.awaitPresent(8);
        List<JsonNode> after = hold(evening, 2, "\"format\":\"pairs\"");
        assertThat(after).allSatisfy(round -> assertThat(round.get("seats")).hasSize(4));
        List<JsonNode> all = new ArrayList<>(before);
        all.addAll(after);
        assertThat(pairsOf(all)).doesNotHaveDuplicates();
    }

    @Test
    void seats_that_do_not_exist_are_refused() {
        evening.strangersCome(3);
        assertThat(evening.startRound(UUID.randomUUID(), "\"format\":\"tables\",\"tableSize\":2")
                        .code())
                .isEqualTo("invalid-fields");
        assertThat(evening.startRound(UUID.randomUUID(), "\"rounds\":0").code()).isEqualTo("invalid-fields");
        assertThat(evening.startRound(UUID.randomUUID(), "\"format\":\"heap\"").code())
                .isEqualTo("invalid-fields");
        assertThat(evening.room().body().get("rounds")).isEmpty();
    }

    /** Holds some rounds one after the other. */
    private static List<JsonNode> hold(Evening evening, int rounds, String fields) {
        List<JsonNode> held = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            UUID roundId = UUID.randomUUID();
            held.add(evening.startRound(roundId, fields).body().get("current"));
            evening.end(roundId);
        }
        return held;
    }

    private static List<Set<String>> pairsOf(List<JsonNode> rounds) {
        return rounds.stream()
                .flatMap(round -> elements(round.get("seats")).stream())
                .map(SeatingIT::peopleOf)
                .toList();
    }

    private static Set<String> peopleOf(JsonNode seat) {
        return Set.of(
                seat.get("a").get("personId").asString(),
                seat.get("b").get("personId").asString());
    }
}
