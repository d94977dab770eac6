package app.kith.engine.plan;

import app.kith.engine.preference.Attendance;
import app.kith.engine.preference.Profile;
import app.kith.engine.preference.Rules;
import app.kith.engine.score.CrowdScores;
import app.kith.engine.score.ScoreSettings;
import app.kith.engine.text.Statement;
import app.kith.engine.text.Taxonomy;
import app.kith.engine.text.TextMatching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Made-up problems for tests, the same for the same seed. */
final class Gatherings {

    private Gatherings() {}

    /** Weights by pair; a share of pairs is worth nothing. */
    static PairScores scores(SplittableRandom random, int people, double worthless, int levels) {
        double[][] weight = new double[people][people];
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < a; b++) {
                double one = levels == 0 ? random.nextDouble() : (1.0 + random.nextInt(levels)) / levels;
                weight[a][b] = random.nextDouble() < worthless ? 0 : one;
                weight[b][a] = weight[a][b];
            }
        }
        return PairScores.of(people, (a, b) -> weight[a][b]);
    }

    /** Uneven limits, a few vetoes, a few required pairs that fit. */
    static Problem problem(SplittableRandom random, int people) {
        int[] limit = random.ints(people, 0, 6).toArray();
        int[] left = limit.clone();
        double vetoShare = random.nextDouble() * random.nextDouble();
        List<int[]> vetoed = new ArrayList<>();
        List<int[]> required = new ArrayList<>();
        for (int a = 0; a < people; a++) {
            for (int b = a + 1; b < people; b++) {
                if (random.nextDouble() < vetoShare) {
                    vetoed.add(new int[] {a, b});
                } else if (left[a] > 0 && left[b] > 0 && random.nextInt(20) == 0) {
                    required.add(new int[] {a, b});
                    left[a]--;
                    left[b]--;
                }
            }
        }
        PairScores scores = scores(random, people, random.nextDouble(), random.nextInt(4));
        int groups = random.nextInt(1, 5);
        return new Problem(
                scores,
                limit,
                pairs(required),
                pairs(vetoed),
                (a, b) -> a % groups == b % groups && groups > 1 ? 1 : 0);
    }

    /** What few topics say in both directions, read by an index; the first topics are the most popular. */
    static CrowdScores ofTopics(SplittableRandom random, int people, int topics, double reciprocity) {
        List<Profile> profiles = new ArrayList<>();
        for (int v = 0; v < people; v++) {
            profiles.add(new Profile(
                    topics(random, topics),
                    topics(random, topics),
                    Profile.Ties.NONE,
                    Profile.Mentoring.NONE,
                    random.nextDouble(0.2, 1)));
        }
        return scores(profiles, reciprocity);
    }

    private static List<Statement> topics(SplittableRandom random, int topics) {
        return random.ints(random.nextInt(5), 0, topics)
                .map(t -> random.nextInt(t + 1))
                .distinct()
                .mapToObj(t -> new Statement("topic" + t, 1 - random.nextDouble()))
                .toList();
    }

    static CrowdScores scores(List<Profile> people, double reciprocity) {
        return CrowdScores.of(
                people,
                ScoreSettings.USUAL.withReciprocity(reciprocity),
                TextMatching.words(Taxonomy.EMPTY),
                new Rules(List.of(), List.of(new Attendance(people)), List.of()));
    }

    static Pairs pairs(List<int[]> pairs) {
        return Pairs.of(
                pairs.stream().mapToInt(pair -> pair[0]).toArray(),
                pairs.stream().mapToInt(pair -> pair[1]).toArray());
    }

    static int[] limits(int people, int limit) {
        int[] limits = new int[people];
        Arrays.fill(limits, limit);
        return limits;
    }
}
