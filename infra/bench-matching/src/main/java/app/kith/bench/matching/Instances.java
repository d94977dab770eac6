package app.kith.bench.matching;

import app.kith.engine.preference.Attendance;
import app.kith.engine.preference.Profile;
import app.kith.engine.preference.Rules;
import app.kith.engine.preference.SameCompany;
import app.kith.engine.score.CrowdScores;
import app.kith.engine.score.ScoreSettings;
import app.kith.engine.text.Statement;
import app.kith.engine.text.Taxonomy;
import app.kith.engine.text.TextMatching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up gatherings, scored as the product scores them. There are 20·√n topics whose popularity falls by Zipf's law with exponent 1, for
 * asks and offers alike; a topic is a field that others belong to and a word of its own. Everybody asks for one to five topics and offers
 * one to five, three on average, most of them in a phrase whose words say little. Statements are up to half as fresh as new. Companies
 * have eight people on average, whom the score keeps apart; people come with a probability from 0.6 to 1.
 */
final class Instances {

    private static final List<String> FIELDS =
            List.of(("accounting aerospace agriculture architecture banking biotech branding compliance construction "
                            + "cybersecurity design education energy fashion film fintech forestry gaming healthcare hospitality "
                            + "insurance journalism law logistics manufacturing marketing mining music nursing pharma "
                            + "philanthropy photography procurement publishing recruiting retail robotics shipping sports tourism")
                    .split(" "));

    private static final List<String> PHRASES = List.of(
            "%s",
            "%s",
            "advice on %s",
            "an introduction to %s",
            "many years of experience in %s",
            "a partner for a project in %s",
            "how to begin with %s",
            "questions about %s");

    private static final String CONSONANTS = "bdfghjklmnprtvwz";
    private static final String VOWELS = "aeou";
    private static final int PEOPLE_PER_COMPANY = 8;

    private final SplittableRandom random;
    private final double[] cumulated;

    private Instances(int people, long seed) {
        random = new SplittableRandom(seed);
        cumulated = new double[(int) Math.round(20 * Math.sqrt(people))];
        for (int topic = 0; topic < cumulated.length; topic++) {
            cumulated[topic] = (topic == 0 ? 0 : cumulated[topic - 1]) + 1.0 / (topic + 1);
        }
    }

    static List<Profile> people(int count, long seed) {
        Instances instance = new Instances(count, seed);
        List<Profile> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(instance.person(Math.max(1, count / PEOPLE_PER_COMPANY)));
        }
        return people;
    }

    static CrowdScores scores(int count, long seed) {
        return scores(people(count, seed));
    }

    /** By words, less for colleagues, times the chances that both come: as a plan is scored. */
    static CrowdScores scores(List<Profile> people) {
        return scores(people, TextMatching.words(Taxonomy.EMPTY));
    }

    static CrowdScores scores(List<Profile> people, TextMatching matching) {
        Rules rules = new Rules(List.of(), List.of(new SameCompany(people, 1), new Attendance(people)), List.of());
        return CrowdScores.of(people, ScoreSettings.USUAL, matching, rules);
    }

    private Profile person(int companies) {
        return new Profile(
                statements(),
                statements(),
                new Profile.Ties("Company " + random.nextInt(companies), null, null),
                Profile.Mentoring.NONE,
                0.6 + 0.4 * random.nextDouble());
    }

    private List<Statement> statements() {
        return random.doubles(random.nextInt(1, 6), 0, cumulated[cumulated.length - 1])
                .mapToInt(this::topic)
                .distinct()
                .mapToObj(topic -> new Statement(text(topic), 1 - random.nextDouble() / 2))
                .toList();
    }

    private int topic(double share) {
        int at = Arrays.binarySearch(cumulated, share);
        return Math.min(at < 0 ? ~at : at, cumulated.length - 1);
    }

    private String text(int topic) {
        String name = FIELDS.get(topic % FIELDS.size()) + " " + word(topic);
        return PHRASES.get(random.nextInt(PHRASES.size())).formatted(name);
    }

    /** Another word for each number, without an ending that is cut off. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int left = number, i = 0; i < 3; i++) {
            word.append(CONSONANTS.charAt(left % CONSONANTS.length()));
            left /= CONSONANTS.length();
            word.append(VOWELS.charAt(left % VOWELS.length()));
            left /= VOWELS.length();
        }
        return word.append('x').toString();
    }
}
