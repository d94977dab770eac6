package app.kith.engine.score;

import app.kith.engine.preference.Profile;
import app.kith.engine.preference.Rules;
import app.kith.engine.text.Statement;
import app.kith.engine.text.Taxonomy;
import app.kith.engine.text.TextEmbedding;
import app.kith.engine.text.TextMatching;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up people for tests, the same for the same seed. */
public final class Crowds {

    private static final List<String> TEXTS = List.of(
            "hiring nurses",
            "Rust compilers",
            "seed funding",
            "marketing",
            "content marketing",
            "Steuerberatung",
            "solar panels",
            "市場調査",
            "تمويل المشاريع");

    private static final List<String> ROLES = List.of("investor", "founder", "");

    private Crowds() {}

    public static Profile person(String ask, String offer) {
        return Profile.of(ask.isEmpty() ? List.of() : List.of(ask), offer.isEmpty() ? List.of() : List.of(offer));
    }

    public static Profile ofRole(String role) {
        return person("", "").with(new Profile.Ties(null, null, role));
    }

    public static List<Profile> random(int count, long seed) {
        Random random = new Random(seed);
        List<Profile> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(new Profile(
                    statements(random),
                    statements(random),
                    new Profile.Ties("Company " + random.nextInt(5), null, ROLES.get(random.nextInt(3))),
                    Profile.Mentoring.NONE,
                    random.nextBoolean() ? 1 : 0.5));
        }
        return people;
    }

    private static List<Statement> statements(Random random) {
        return random.ints(random.nextInt(4), 0, TEXTS.size())
                .mapToObj(text -> new Statement(TEXTS.get(text), random.nextBoolean() ? 1 : 0.25))
                .toList();
    }

    public static CrowdScores byWords(Profile... people) {
        return byWords(Rules.NONE, people);
    }

    public static CrowdScores byWords(Rules rules, Profile... people) {
        return byTopics(Taxonomy.EMPTY, rules, people);
    }

    public static CrowdScores byTopics(Taxonomy taxonomy, Rules rules, Profile... people) {
        return CrowdScores.of(List.of(people), ScoreSettings.USUAL, TextMatching.words(taxonomy), rules);
    }

    /** Knows what a few words have to do with each other, and nothing of texts that are not English. */
    public static final class FewWords implements TextEmbedding {

        private static final List<List<String>> AXES =
                List.of(List.of("cash", "money", "funding"), List.of("staff", "people", "recruiting"), List.of("bees"));

        @Override
        public boolean knows(String text) {
            return text.chars().allMatch(letter -> letter < 128);
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream().map(FewWords::embed).toList();
        }

        private static float[] embed(String text) {
            float[] vector = new float[AXES.size() + 1];
            vector[AXES.size()] = 0.1f;
            for (String word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
                for (int axis = 0; axis < AXES.size(); axis++) {
                    vector[axis] += AXES.get(axis).contains(word) ? 1 : 0;
                }
            }
            double length = 0;
            for (float part : vector) {
                length += part * part;
            }
            for (int axis = 0; axis < vector.length; axis++) {
                vector[axis] /= (float) Math.sqrt(length);
            }
            return vector;
        }
    }
}
