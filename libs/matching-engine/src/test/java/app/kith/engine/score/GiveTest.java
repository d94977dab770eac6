package app.kith.engine.score;

import static app.kith.engine.score.Crowds.byTopics;
import static app.kith.engine.score.Crowds.byWords;
import static app.kith.engine.score.Crowds.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.kith.engine.preference.Profile;
import app.kith.engine.preference.Rules;
import app.kith.engine.preference.SameCompany;
import app.kith.engine.text.Statement;
import app.kith.engine.text.Taxonomy;
import app.kith.engine.text.Taxonomy.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GiveTest {

    private static final double RARITY_OF_TWO_IN_TWO = 1;

    @Test
    void what_is_given_saturates_over_rarity_times_freshness() {
        CrowdScores scores = byWords(
                new Profile(
                        List.of(new Statement("falconry", 0.5)),
                        List.of(),
                        Profile.Ties.NONE,
                        Profile.Mentoring.NONE,
                        1),
                person("", "falconry"));

        assertThat(scores.give(1, 0)).isCloseTo(1 - Math.exp(-RARITY_OF_TWO_IN_TWO * 0.5 / 4), within(1e-5));
        assertThat(scores.give(0, 1)).isZero();
    }

    @Test
    void the_weight_is_lambda_harmonic_plus_the_rest_of_the_mean() {
        CrowdScores mutual = byWords(person("grants", "bees"), person("bees", "grants"));
        CrowdScores oneWay = byWords(person("grants", ""), person("", "grants"));

        assertThat(mutual.weight(0, 1)).isCloseTo(mutual.give(0, 1), within(1e-12));
        assertThat(oneWay.weight(0, 1)).isCloseTo(0.3 * oneWay.give(1, 0) / 2, within(1e-12));
    }

    @Test
    void identical_interests_alone_are_worth_less_than_an_ask_met_by_an_offer() {
        CrowdScores scores =
                byWords(person("solar panels", ""), person("solar panels", ""), person("", "solar panels"));

        assertThat(scores.weight(0, 1)).isZero();
        assertThat(scores.weight(0, 2)).isPositive();
    }

    @Test
    void a_word_that_few_use_counts_more_than_one_that_many_use() {
        CrowdScores scores = byWords(
                person("falconry", ""),
                person("", "falconry"),
                person("marketing", ""),
                person("", "marketing"),
                person("", "marketing"));

        assertThat(scores.weight(0, 1)).isGreaterThan(scores.weight(2, 3));
    }

    @Test
    void saying_the_same_thing_twice_counts_once() {
        CrowdScores once = byWords(person("bees", ""), person("", "bees"));
        CrowdScores twice =
                byWords(Profile.of(List.of("bees", "bees"), List.of()), Profile.of(List.of(), List.of("bees", "bees")));

        assertThat(twice.weight(0, 1)).isEqualTo(once.weight(0, 1));
    }

    @Test
    void synonyms_meet_as_one_topic_and_a_part_meets_its_parent_by_half() {
        Taxonomy taxonomy = Taxonomy.of(List.of(
                new Topic("Funding", null, List.of("venture capital", "Finanzierung")),
                new Topic("Seed funding", "Funding", List.of("pre-seed")),
                new Topic("Series A", "Funding", List.of())));
        CrowdScores scores = byTopics(
                taxonomy,
                Rules.NONE,
                person("looking for venture capital", ""),
                person("", "Finanzierung für alle"),
                person("pre-seed", ""),
                person("", "Series A"),
                person("", "seed funding"));

        double same = -Math.log(1 - scores.give(1, 0));
        double parent = -Math.log(1 - scores.give(1, 2));
        assertThat(parent).isCloseTo(same / 2, within(1e-4));
        assertThat(scores.give(4, 2)).isGreaterThan(scores.give(1, 2));
        assertThat(scores.give(3, 2)).as("two parts of one topic").isZero();
    }

    @Test
    void merged_topics_are_one_and_their_parts_follow() {
        Taxonomy apart = Taxonomy.of(List.of(
                new Topic("Fundraising", null, List.of()),
                new Topic("Capital", null, List.of("equity")),
                new Topic("Seed", "Capital", List.of())));
        Taxonomy merged = apart.merged("Capital", "Fundraising");
        Profile[] people = {person("fundraising", ""), person("", "equity"), person("", "seed")};

        assertThat(byTopics(apart, Rules.NONE, people).give(1, 0)).isZero();
        assertThat(byTopics(merged, Rules.NONE, people).give(1, 0)).isPositive();
        assertThat(byTopics(merged, Rules.NONE, people).give(2, 0)).isPositive();
        assertThatThrownBy(() -> apart.merged("Capital", "Seed")).hasMessageContaining("a part of itself");
    }

    @Test
    void a_taxonomy_that_contradicts_itself_is_refused() {
        assertThatThrownBy(
                        () -> Taxonomy.of(List.of(new Topic("A1", "B2", List.of()), new Topic("B2", "A1", List.of()))))
                .hasMessageContaining("a part of itself");
        assertThatThrownBy(() -> Taxonomy.of(List.of(new Topic("Bees", "Insects", List.of()))))
                .hasMessageContaining("no topic is called Insects");
        assertThatThrownBy(() -> Taxonomy.of(
                        List.of(new Topic("Bees", null, List.of("honey")), new Topic("Food", null, List.of("Honey")))))
                .hasMessageContaining("a name of two topics");
        assertThatThrownBy(() -> Taxonomy.of(List.of(new Topic("the", null, List.of()))))
                .hasMessageContaining("says nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "市場調査を探しています, 新しい市場",
        "마케팅을 배우고 싶어요, 마케팅 전문가",
        "чистая вода, вода",
        "تمويل المشاريع, تمويل",
        "हिन्दी अनुवाद, अनुवाद",
        "การตลาดออนไลน์, การตลาด",
        "3Dプリンタ, プリンタ"
    })
    void a_topic_in_any_script_is_met(String ask, String offer) {
        CrowdScores scores = byWords(person(ask, ""), person("", offer), person("", "unrelated"));

        assertThat(scores.weight(0, 1)).isPositive();
        assertThat(scores.weight(0, 2)).isZero();
        assertThat(scores.explain(0, 1).gifts()).singleElement().satisfies(gift -> {
            String topic = Objects.requireNonNull(gift.reason()).topic();
            assertThat(topic).isNotEmpty();
            assertThat(ask).contains(topic);
        });
    }

    @Test
    void ten_thousand_people_with_the_same_ask_and_no_offer_are_worth_nothing_to_each_other() {
        Profile[] people = new Profile[10_000];
        Arrays.fill(people, person("funding", ""));
        CrowdScores scores = byWords(people);

        assertThat(scores.reader().heaviest(0, 10, 0, new int[10], new double[10]))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 0, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void numbers_outside_their_range_are_refused(double number) {
        assertThatThrownBy(() -> new Statement("x", number)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> person("", "").withAttendance(number)).isInstanceOf(IllegalArgumentException.class);
        if (number != 0) {
            assertThatThrownBy(() -> ScoreSettings.USUAL.withReciprocity(number))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new SameCompany(List.of(), number)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
