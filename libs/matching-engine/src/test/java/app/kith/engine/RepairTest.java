package app.kith.engine;

import static app.kith.engine.People.crowd;
import static app.kith.engine.People.id;
import static app.kith.engine.People.pair;
import static app.kith.engine.People.person;
import static app.kith.engine.People.strangers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RepairTest {

    @Test
    void whoever_lost_a_partner_gets_the_best_that_is_left_and_nobody_else_is_touched() {
        Crowd left = crowd(
                person(1, null, List.of("hiring nurses"), List.of()),
                person(3, null, List.of(), List.of("hiring nurses")),
                person(4, null, List.of("beekeeping"), List.of()),
                person(5, null, List.of(), List.of("beekeeping")));

        Repaired repaired =
                Matchmaker.repair(left, PlanSettings.of(1, 1), List.of(pair(1, 2), pair(4, 5)), List.of(id(1)));

        assertThat(repaired.dropped()).containsExactly(pair(1, 2));
        assertThat(repaired.added()).singleElement().satisfies(added -> {
            assertThat(added.pair()).isEqualTo(pair(1, 3));
            assertThat(added.gifts())
                    .singleElement()
                    .satisfies(gift -> assertThat(gift.from()).isEqualTo(id(3)));
        });
    }

    @Test
    void a_third_person_changes_partners_where_that_helps_both() {
        Crowd left = crowd(
                person(1, null, List.of("hiring nurses"), List.of()),
                person(2, null, List.of(), List.of("hiring nurses", "beekeeping")),
                person(3, null, List.of("beekeeping"), List.of()),
                person(4, null, List.of(), List.of("beekeeping")));

        Repaired repaired = Matchmaker.repair(left, PlanSettings.of(1, 1), List.of(pair(2, 3)), List.of(id(1)));

        assertThat(repaired.dropped()).containsExactly(pair(2, 3));
        assertThat(repaired.added()).extracting(Suggestion::pair).containsExactlyInAnyOrder(pair(1, 2), pair(3, 4));
    }

    @Test
    void of_strangers_nobody_stays_alone_while_somebody_has_room_or_a_partner_to_spare() {
        assertThat(Matchmaker.repair(strangers(3), PlanSettings.of(2, 1), List.of(pair(0, 1)), List.of(id(2)))
                        .added())
                .hasSize(1);
        Repaired taken = Matchmaker.repair(
                strangers(4), PlanSettings.of(2, 1), List.of(pair(0, 1), pair(1, 2), pair(0, 2)), List.of(id(3)));
        assertThat(taken.dropped()).hasSize(1);
        assertThat(taken.added())
                .singleElement()
                .satisfies(added -> assertThat(added.pair().has(id(3))).isTrue());
    }

    @Test
    void a_repair_breaks_no_veto_exceeds_no_limit_and_whoever_stays_keeps_as_many_partners_as_the_others_allow() {
        for (int turn = 0; turn < 400; turn++) {
            int seed = turn;
            Random random = new Random(seed);
            Crowd before =
                    People.random(random, 2 + random.nextInt(14), random.nextDouble() / 3, random.nextDouble() / 3);
            PlanSettings settings = PlanSettings.of(1 + random.nextInt(4), seed);
            Set<Pair> standing = pairs(Matchmaker.plan(before, settings).suggestions());
            UUID gone =
                    before.people().get(random.nextInt(before.people().size())).id();
            Crowd left = new Crowd(
                    before.people().stream()
                            .filter(person -> !person.id().equals(gone))
                            .toList(),
                    before.met(),
                    before.vetoes());
            Set<UUID> wanting = new HashSet<>();
            standing.stream()
                    .filter(pair -> pair.has(gone))
                    .forEach(pair -> wanting.add(pair.a().equals(gone) ? pair.b() : pair.a()));

            Repaired repaired = Matchmaker.repair(left, settings, standing, wanting);

            Set<Pair> now = new HashSet<>(standing);
            repaired.dropped().forEach(now::remove);
            now.addAll(pairs(repaired.added()));
            Map<UUID, Integer> had = counts(standing);
            Map<UUID, Integer> have = counts(now);
            assertThat(now).as("seed %d", seed).noneMatch(pair -> pair.has(gone));
            assertThat(now).noneMatch(pair -> left.vetoes().contains(pair));
            assertThat(have.values()).allMatch(count -> count <= settings.perPerson());
            had.keySet().stream()
                    .filter(person -> !person.equals(gone) && !wanting.contains(person))
                    .forEach(person -> assertThat(have.getOrDefault(person, 0))
                            .as("seed %d", seed)
                            .isPositive());
            assertThat(Matchmaker.repair(left, settings, new ArrayList<>(standing), List.copyOf(wanting)))
                    .isEqualTo(repaired);
        }
    }

    @Test
    void what_pairs_are_worth_is_what_the_plan_says() {
        Crowd crowd = People.random(new Random(5), 40, 0.1, 0.1);
        PlanSettings settings = PlanSettings.of(3, 1);
        Plan plan = Matchmaker.plan(crowd, settings);

        assertThat(Matchmaker.value(crowd, settings, pairs(plan.suggestions()))).isCloseTo(plan.value(), within(1e-9));
    }

    @Test
    void nobody_left_means_nothing_added() {
        assertThat(Matchmaker.repair(crowd(), PlanSettings.of(3, 1), List.of(pair(1, 2)), List.of(id(1))))
                .isEqualTo(new Repaired(List.of(pair(1, 2)), List.of()));
    }

    private static Set<Pair> pairs(List<Suggestion> suggestions) {
        Set<Pair> pairs = new HashSet<>();
        suggestions.forEach(suggestion -> pairs.add(suggestion.pair()));
        return pairs;
    }

    private static Map<UUID, Integer> counts(Set<Pair> pairs) {
        Map<UUID, Integer> counts = new HashMap<>();
        for (Pair pair : pairs) {
            counts.merge(pair.a(), 1, Integer::sum);
            counts.merge(pair.b(), 1, Integer::sum);
        }
        return counts;
    }
}
