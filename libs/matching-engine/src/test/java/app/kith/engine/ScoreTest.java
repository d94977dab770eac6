package app.kith.engine;

import static app.kith.engine.People.crowd;
import static app.kith.engine.People.id;
import static app.kith.engine.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Roster;
import app.kith.engine.crowd.Scores;
import app.kith.engine.crowd.Suggestion;
import app.kith.engine.text.Taxonomy;
import app.kith.engine.text.TextMatching;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final List<String> NONE = List.of();

    @Test
    void an_ask_met_by_an_offer_is_explained_by_both_texts_and_who_gives() {
        Crowd crowd = crowd(
                person(1, "Acme", List.of("hiring nurses in Spain"), NONE),
                person(2, "Beta", NONE, List.of("have hired 40 nurses", "beekeeping")));

        Suggestion suggestion = only(Matchmaker.plan(crowd, PlanSettings.of(3, 1)));

        assertThat(suggestion.gifts()).singleElement().satisfies(gift -> {
            assertThat(gift.from()).isEqualTo(id(2));
            assertThat(gift.to()).isEqualTo(id(1));
            assertThat(gift.ask()).isEqualTo("hiring nurses in Spain");
            assertThat(gift.offer()).isEqualTo("have hired 40 nurses");
        });
    }

    @Test
    void identical_interests_alone_score_lower_than_a_complementary_pair() {
        Crowd crowd = crowd(
                person(1, null, List.of("solar panels"), NONE),
                person(2, null, List.of("solar panels"), NONE),
                person(3, null, NONE, List.of("solar panels")));
        Scores scores = Scores.of(new Roster(crowd), 0.7);

        assertThat(scores.weight(0, 1)).isZero();
        assertThat(scores.weight(0, 2)).isPositive();
    }

    @Test
    void help_in_both_directions_scores_more_than_twice_the_help_in_one() {
        Crowd crowd = crowd(
                person(1, null, List.of("grants"), List.of("bees")),
                person(2, null, List.of("bees"), List.of("grants")),
                person(3, null, List.of("solar"), NONE),
                person(4, null, NONE, List.of("solar")));
        Scores scores = Scores.of(new Roster(crowd), 0.7);

        assertThat(scores.weight(0, 1)).isGreaterThan(2 * scores.weight(2, 3));
    }

    @Test
    void the_weight_is_lambda_harmonic_plus_the_rest_of_the_mean() {
        Crowd crowd = crowd(person(1, null, List.of("grants"), NONE), person(2, null, NONE, List.of("grants")));
        double give = only(Matchmaker.plan(crowd, PlanSettings.of(1, 0)))
                .gifts()
                .getFirst()
                .strength();

        assertThat(only(Matchmaker.plan(crowd, PlanSettings.of(1, 0))).score())
                .isCloseTo(0.3 * give / 2, within(1e-12));
        assertThat(only(Matchmaker.plan(crowd, new PlanSettings(1, 0, 1, 0))).score())
                .isCloseTo(give / 2, within(1e-12));
    }

    @Test
    void a_word_that_few_use_counts_more_than_one_that_many_use() {
        Crowd crowd = crowd(
                person(1, null, List.of("falconry"), NONE),
                person(2, null, NONE, List.of("falconry")),
                person(3, null, List.of("marketing"), NONE),
                person(4, null, NONE, List.of("marketing")),
                person(5, null, NONE, List.of("marketing")),
                person(6, null, NONE, List.of("marketing")));
        Scores scores = Scores.of(new Roster(crowd), 0.7);

        assertThat(scores.weight(0, 1)).isGreaterThan(scores.weight(2, 3));
    }

    @Test
    void a_topic_in_another_script_is_matched_like_any_other() {
        Crowd crowd = crowd(
                person(1, null, List.of("市場調査を探しています"), NONE),
                person(2, null, NONE, List.of("市場調査")),
                person(3, null, NONE, List.of("تمويل")));

        assertThat(Matchmaker.plan(crowd, PlanSettings.of(1, 1))
                        .suggestions()
                        .getFirst()
                        .pair())
                .isEqualTo(People.pair(1, 2));
    }

    @Test
    void a_topic_told_beside_two_texts_that_share_no_word_brings_them_together_and_is_named() {
        Crowd crowd = crowd(
                person(1, null, List.of("somebody who has done it"), NONE)
                        .about(Map.of("somebody who has done it", List.of("falconry"))),
                person(2, null, NONE, List.of("happy to talk")).about(Map.of("happy to talk", List.of("Falconry"))));
        assertThat(only(Matchmaker.plan(crowd, PlanSettings.of(1, 1))).gifts())
                .singleElement()
                .satisfies(gift -> assertThat(gift.topic()).isEqualTo("falconry"));
    }

    @Test
    void texts_are_read_as_the_crowd_says() {
        Taxonomy topics = Taxonomy.of(List.of(new Taxonomy.Topic("Funding", null, List.of("investors"))));
        Crowd crowd = crowd(person(1, null, List.of("investors"), NONE), person(2, null, NONE, List.of("funding")));
        assertThat(only(Matchmaker.plan(crowd, PlanSettings.of(1, 1))).gifts()).isEmpty();
        assertThat(only(Matchmaker.plan(crowd.with(TextMatching.words(topics)), PlanSettings.of(1, 1)))
                        .gifts())
                .singleElement()
                .satisfies(gift -> assertThat(gift.topic()).isEqualTo("Funding"));
    }

    private static Suggestion only(Plan plan) {
        assertThat(plan.suggestions()).hasSize(1);
        return plan.suggestions().getFirst();
    }
}
