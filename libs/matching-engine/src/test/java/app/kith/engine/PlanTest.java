package app.kith.engine;

import static app.kith.engine.People.crowd;
import static app.kith.engine.People.pair;
import static app.kith.engine.People.person;
import static app.kith.engine.People.strangers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Participant;
import app.kith.engine.crowd.Suggestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void no_veto_is_broken_no_limit_exceeded_and_nobody_is_left_whom_somebody_could_meet() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Crowd crowd = People.random(random, random.nextInt(14), random.nextDouble() / 2, random.nextDouble());
            int perPerson = 1 + random.nextInt(4);

            Plan plan = Matchmaker.plan(crowd, PlanSettings.of(perPerson, seed));

            Map<UUID, Integer> meetings = meetings(plan);
            assertThat(plan.suggestions())
                    .as("seed %d", seed)
                    .noneMatch(s -> crowd.vetoes().contains(s.pair()));
            assertThat(plan.suggestions().stream().map(Suggestion::pair)).doesNotHaveDuplicates();
            assertThat(meetings.values()).allMatch(count -> count <= perPerson);
            assertThat(plan.unmatched()).noneMatch(meetings::containsKey);
            assertThat(plan.unmatched().size() + meetings.size())
                    .isEqualTo(crowd.people().size());
            for (UUID lonely : plan.unmatched()) {
                for (Participant other : crowd.people()) {
                    if (!other.id().equals(lonely) && !crowd.vetoes().contains(new Pair(lonely, other.id()))) {
                        assertThat(meetings.getOrDefault(other.id(), 0))
                                .as("seed %d: %s could meet %s", seed, lonely, other.id())
                                .isEqualTo(perPerson);
                        assertThat(partners(plan, other.id()))
                                .allMatch(partner -> meetings.getOrDefault(partner, 0) == 1);
                    }
                }
            }
        }
    }

    @Test
    void the_same_seed_and_crowd_give_the_same_plan_in_whatever_order_people_are_listed() {
        Crowd crowd = People.random(new Random(7), 60, 0.1, 0.1);
        List<Participant> shuffled = new ArrayList<>(crowd.people());
        Collections.shuffle(shuffled, new Random(8));

        assertThat(Matchmaker.plan(new Crowd(shuffled, crowd.met(), crowd.vetoes()), PlanSettings.of(3, 5)))
                .isEqualTo(Matchmaker.plan(crowd, PlanSettings.of(3, 5)));
    }

    @Test
    void colleagues_are_suggested_only_where_there_is_no_other_way() {
        List<String> topic = List.of("bees");
        Participant ana = person(1, "Acme", topic, topic);
        Participant ben = person(2, "ACME ", topic, topic);
        Participant cem = person(3, "Beta", List.of(), List.of());
        Participant dora = person(4, "Gamma", List.of(), List.of());

        assertThat(pairs(Matchmaker.plan(crowd(ana, ben, cem, dora), PlanSettings.of(1, 1))))
                .doesNotContain(pair(1, 2))
                .hasSize(2);
        assertThat(pairs(Matchmaker.plan(crowd(ana, ben), PlanSettings.of(1, 1))))
                .containsExactly(pair(1, 2));
    }

    @Test
    void colleagues_are_suggested_like_others_if_the_organiser_does_not_mind() {
        List<String> topic = List.of("bees");
        Crowd crowd = crowd(
                person(1, "Acme", topic, topic),
                person(2, "Acme", topic, topic),
                person(3, null, List.of(), List.of()));

        assertThat(pairs(Matchmaker.plan(crowd, new PlanSettings(1, 0.7, 0, 1))))
                .containsExactly(pair(1, 2));
    }

    @Test
    void who_has_met_is_suggested_last() {
        Crowd crowd = new Crowd(strangers(3).people(), Set.of(pair(0, 1)), Set.of());

        assertThat(pairs(Matchmaker.plan(crowd, PlanSettings.of(2, 1)))).doesNotContain(pair(0, 1));
    }

    @Test
    void somebody_whose_only_allowed_partners_are_taken_gets_one_of_them() {
        List<String> topic = List.of("bees");
        Crowd crowd = new Crowd(
                List.of(
                        person(1, null, topic, topic),
                        person(2, null, topic, topic),
                        person(3, null, List.of(), List.of()),
                        person(4, null, List.of(), List.of())),
                Set.of(),
                Set.of(pair(3, 4), pair(1, 3), pair(2, 3), pair(2, 4)));

        assertThat(Matchmaker.plan(crowd, PlanSettings.of(1, 1)).unmatched())
                .containsExactly(People.id(3), People.id(4));

        Crowd free = new Crowd(crowd.people(), Set.of(), Set.of(pair(3, 4), pair(1, 3), pair(2, 4)));
        assertThat(pairs(Matchmaker.plan(free, PlanSettings.of(1, 1))))
                .containsExactlyInAnyOrder(pair(1, 4), pair(2, 3));
    }

    @Test
    void an_empty_crowd_has_an_empty_plan_and_one_person_is_unmatched() {
        assertThat(Matchmaker.plan(crowd(), PlanSettings.of(3, 1))).isEqualTo(new Plan(List.of(), List.of(), 0, 0));
        assertThat(Matchmaker.plan(strangers(1), PlanSettings.of(3, 1)).unmatched())
                .containsExactly(People.id(0));
    }

    @Test
    void ten_thousand_with_the_same_ask_and_the_same_offer_are_all_given_somebody() {
        List<String> same = List.of("new clients for my agency");
        Crowd crowd = new Crowd(
                IntStream.range(0, 10_000)
                        .mapToObj(i -> person(i, null, same, same))
                        .toList(),
                Set.of(),
                Set.of());

        assertThat(Matchmaker.plan(crowd, PlanSettings.of(3, 1)).unmatched()).isEmpty();
    }

    @Test
    void everybody_in_one_company_without_any_offer_still_gets_somebody() {
        Crowd crowd = new Crowd(
                IntStream.range(0, 301)
                        .mapToObj(i -> person(i, "Acme", List.of("bees"), List.of()))
                        .toList(),
                Set.of(),
                Set.of());

        assertThat(Matchmaker.plan(crowd, PlanSettings.of(2, 1)).unmatched()).isEmpty();
    }

    @Test
    void a_person_given_twice_a_pair_with_oneself_and_settings_out_of_range_are_refused() {
        Participant ana = person(1, null, List.of(), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> crowd(ana, ana));
        assertThatIllegalArgumentException().isThrownBy(() -> pair(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> PlanSettings.of(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> PlanSettings.of(21, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanSettings(3, Double.NaN, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanSettings(3, 0.7, -1, 1));
    }

    private static List<Pair> pairs(Plan plan) {
        return plan.suggestions().stream().map(Suggestion::pair).toList();
    }

    private static Map<UUID, Integer> meetings(Plan plan) {
        Map<UUID, Integer> meetings = new HashMap<>();
        pairs(plan).forEach(pair -> {
            meetings.merge(pair.a(), 1, Integer::sum);
            meetings.merge(pair.b(), 1, Integer::sum);
        });
        return meetings;
    }

    private static List<UUID> partners(Plan plan, UUID person) {
        return pairs(plan).stream()
                .filter(pair -> pair.has(person))
                .map(pair -> pair.a().equals(person) ? pair.b() : pair.a())
                .toList();
    }
}
