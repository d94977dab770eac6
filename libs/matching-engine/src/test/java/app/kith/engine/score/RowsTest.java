package app.kith.engine.score;

import static app.kith.engine.score.Crowds.person;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.plan.PairScores.Reader;
import app.kith.engine.preference.Attendance;
import app.kith.engine.preference.LearnedAffinity;
import app.kith.engine.preference.MetBefore;
import app.kith.engine.preference.PairSet;
import app.kith.engine.preference.Preference;
import app.kith.engine.preference.Profile;
import app.kith.engine.preference.RoleComplement;
import app.kith.engine.preference.Rules;
import app.kith.engine.preference.SameCompany;
import app.kith.engine.preference.Vetoes;
import app.kith.engine.text.Taxonomy;
import app.kith.engine.text.TextMatching;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

    private static final Taxonomy TOPICS = Taxonomy.of(List.of(
            new Taxonomy.Topic("Money", null, List.of("seed funding", "تمويل المشاريع")),
            new Taxonomy.Topic("Growth", null, List.of("marketing")),
            new Taxonomy.Topic("Content", "Growth", List.of("content marketing"))));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_heaviest_of_a_row_are_those_of_all_pairs_to_the_last_bit(long seed) {
        List<Profile> people = Crowds.random(80, seed);
        readEverything(scores(people));
        readEverything(CrowdScores.of(people, ScoreSettings.USUAL, TextMatching.words(TOPICS), rules(people)));
    }

    @Test
    void the_heaviest_of_many_people_are_those_of_all_pairs_to_the_last_bit() {
        List<Profile> people = Crowds.random(3000, 7);
        CrowdScores scores = CrowdScores.of(people, ScoreSettings.USUAL, TextMatching.words(TOPICS), rules(people));
        Reader reader = scores.reader();
        for (int person = 0; person < 3000; person += 150) {
            assertThat(row(reader, person, 5, 0)).isEqualTo(expected(scores, person, 5, 0));
        }
    }

    @Test
    void what_few_ask_for_leads_to_the_same_pairs_as_everything() {
        Random random = new Random(11);
        List<Profile> people = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            people.add(Profile.of(texts(random), texts(random)));
        }
        CrowdScores scores =
                CrowdScores.of(people, ScoreSettings.USUAL, TextMatching.words(Taxonomy.EMPTY), Rules.NONE);
        Reader reader = scores.reader();
        for (int person = 0; person < 6000; person += 300) {
            assertThat(row(reader, person, 4, 0)).isEqualTo(expected(scores, person, 4, 0));
        }
    }

    /** One text that two in a hundred use, two that half of all use. */
    private static List<String> texts(Random random) {
        return List.of("rare" + random.nextInt(50), "often" + random.nextInt(2), "often" + (2 + random.nextInt(2)));
    }

    private static void readEverything(CrowdScores scores) {
        Reader reader = scores.reader();
        for (int limit : new int[] {0, 1, 7, 200}) {
            for (double above : new double[] {0, 0.1, 0.4}) {
                for (int person = 0; person < scores.people(); person++) {
                    assertThat(row(reader, person, limit, above)).isEqualTo(expected(scores, person, limit, above));
                }
            }
        }
    }

    /** Blocks, bytes that are full, lists of many and of few, every rule and any settings. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 9, 33, 150, 500, 1100, 5200})
    void the_heaviest_are_those_of_all_pairs_whatever_the_crowd_the_rules_and_the_settings(int size) {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(100L * size + seed);
            List<Profile> people = Crowds.random(size, random.nextLong());
            CrowdScores scores = CrowdScores.of(people, settings(random), matching(random), rules(people, random));
            Reader reader = scores.reader();
            for (int i = 0; i < Math.min(size, 12); i++) {
                int person = random.nextInt(size);
                int limit = random.nextInt(40);
                double above = random.nextInt(3) * random.nextDouble() / 4;
                assertThat(row(reader, person, limit, above)).isEqualTo(expected(scores, person, limit, above));
            }
        }
    }

    private static ScoreSettings settings(Random random) {
        double scale = new double[] {0.01, 1, 4, 1000}[random.nextInt(4)];
        return new ScoreSettings(random.nextInt(3) / 2.0, scale, random.nextDouble(), random.nextDouble());
    }

    private static TextMatching matching(Random random) {
        return random.nextBoolean()
                ? TextMatching.words(TOPICS)
                : TextMatching.wordsAndMeaning(TOPICS, new Crowds.FewWords());
    }

    private static Rules rules(List<Profile> people, Random random) {
        int pairs = people.size();
        PairSet met = PairSet.of(
                random.ints(pairs, 0, pairs / 2).toArray(),
                random.ints(pairs, pairs / 2, pairs).toArray());
        List<Preference> preferences = List.of(
                new SameCompany(people, random.nextDouble()),
                new MetBefore(met, 1),
                new Attendance(people),
                new LearnedAffinity((from, to) -> 1.0 / (1 + (from + 3 * to) % 7)));
        return new Rules(
                random.nextBoolean() ? List.of() : List.of(new Vetoes(met)),
                preferences.subList(0, random.nextInt(preferences.size() + 1)),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new RoleComplement("investor", "founder", 100 * random.nextDouble())));
    }

    @Test
    void every_weight_is_the_same_from_both_ends() {
        CrowdScores scores = scores(Crowds.random(60, 9));

        for (int a = 0; a < 60; a++) {
            for (int b = 0; b < 60; b++) {
                assertThat(scores.weight(a, b)).isEqualTo(scores.weight(b, a)).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void an_empty_event_and_one_person_alone_have_no_pairs() {
        assertThat(scores(List.of()).people()).isZero();
        assertThat(row(scores(List.of(person("bees", "bees"))).reader(), 0, 3, 0))
                .isEmpty();
    }

    @Test
    void texts_that_mean_the_same_meet_without_a_word_in_common() {
        List<Profile> people = List.of(person("cash", ""), person("", "money"), person("", "bees"), person("現金", ""));
        var alone = new TextMatching(false, Taxonomy.EMPTY, new Crowds.FewWords(), 0.5);
        var both = TextMatching.wordsAndMeaning(Taxonomy.EMPTY, new Crowds.FewWords());

        for (TextMatching matching : List.of(alone, both)) {
            CrowdScores scores = CrowdScores.of(people, ScoreSettings.USUAL, matching, Rules.NONE);
            assertThat(scores.give(1, 0)).isPositive();
            assertThat(scores.give(2, 0)).isZero();
            assertThat(scores.give(1, 3))
                    .as("a script that the embedding does not know")
                    .isZero();
        }
    }

    @Test
    void the_same_word_counts_more_than_the_same_meaning() {
        List<Profile> people = List.of(person("cash", ""), person("", "money"), person("", "cash"));
        var matching = TextMatching.wordsAndMeaning(Taxonomy.EMPTY, new Crowds.FewWords());
        CrowdScores scores = CrowdScores.of(people, ScoreSettings.USUAL, matching, Rules.NONE);

        assertThat(scores.give(2, 0)).isGreaterThan(scores.give(1, 0));
    }

    @Test
    void an_explanation_holds_both_texts_the_topic_who_gives_and_every_factor() {
        List<Profile> people = List.of(
                person("hiring nurses in Spain", "").with(new Profile.Ties("Acme", null, null)),
                Profile.of(List.of(), List.of("beekeeping", "have hired 40 nurses"))
                        .with(new Profile.Ties("Acme", null, null)));
        Rules rules = new Rules(List.of(), List.of(new SameCompany(people, 0.5)), List.of());
        CrowdScores scores = CrowdScores.of(people, ScoreSettings.USUAL, TextMatching.words(Taxonomy.EMPTY), rules);

        Explanation explanation = scores.explain(0, 1);

        assertThat(explanation.gifts())
                .containsExactly(new Explanation.Gift(
                        1,
                        0,
                        scores.give(1, 0),
                        new Explanation.Reason("hiring nurses", "hiring nurses in Spain", "have hired 40 nurses")));
        assertThat(explanation.factors())
                .extracting(Explanation.Factor::name)
                .containsExactly("give 0 → 1", "give 1 → 0", "both", "same company");
        assertThat(explanation.score())
                .isEqualTo(scores.weight(0, 1))
                .isEqualTo(explanation.factors().get(2).value()
                        * explanation.factors().get(3).value());
    }

    @Test
    void the_same_people_are_explained_the_same_to_the_last_bit() {
        List<String> first = explanations();

        assertThat(explanations()).isEqualTo(first);
    }

    private static List<String> explanations() {
        CrowdScores scores = scores(Crowds.random(40, 3));
        return IntStream.range(1, 40)
                .mapToObj(person -> scores.explain(0, person).toString())
                .toList();
    }

    private static CrowdScores scores(List<Profile> people) {
        var matching = TextMatching.wordsAndMeaning(TOPICS, new Crowds.FewWords());
        return CrowdScores.of(people, ScoreSettings.USUAL, matching, rules(people));
    }

    private static Rules rules(List<Profile> people) {
        return new Rules(
                List.of(new Vetoes(PairSet.of(new int[] {0, 5}, new int[] {1, 2}))),
                List.of(
                        new SameCompany(people, 0.3),
                        new MetBefore(PairSet.of(new int[] {3}, new int[] {4}), 1),
                        new Attendance(people)),
                List.of(new RoleComplement("investor", "founder", 0.5)));
    }

    private record Entry(int other, double weight) {}

    private static List<Entry> row(Reader reader, int person, int limit, double above) {
        int[] others = new int[Math.max(limit, 1)];
        double[] weights = new double[Math.max(limit, 1)];
        int found = reader.heaviest(person, limit, above, others, weights);
        List<Entry> row = new ArrayList<>();
        for (int i = 0; i < found; i++) {
            row.add(new Entry(others[i], weights[i]));
        }
        row.sort(BEST_FIRST);
        return row;
    }

    private static List<Entry> expected(CrowdScores scores, int person, int limit, double above) {
        return IntStream.range(0, scores.people())
                .filter(other -> other != person)
                .mapToObj(other -> new Entry(other, scores.weight(person, other)))
                .filter(entry -> entry.weight() > above)
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private static final Comparator<Entry> BEST_FIRST =
            Comparator.comparingDouble(Entry::weight).reversed().thenComparing(Entry::other);
}
