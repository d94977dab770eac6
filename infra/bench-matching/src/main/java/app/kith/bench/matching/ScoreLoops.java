package app.kith.bench.matching;

import app.kith.engine.plan.PairScores;
import app.kith.engine.preference.Profile;
import app.kith.engine.score.CrowdScores;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Scores of 10,000 people: the heaviest pairs of one person, and one pair. */
@State(Scope.Benchmark)
public class ScoreLoops {

    private static final int PEOPLE = 10_000;
    private static final int KEPT = 32;

    private final List<Profile> people = Instances.people(PEOPLE, 1);
    private final CrowdScores scores = Instances.scores(people);
    private final PlainScores plain = new PlainScores(people);
    private final PairScores.Reader reader = scores.reader();
    private final SplittableRandom random = new SplittableRandom(1);
    private final int[] others = new int[KEPT];
    private final double[] weights = new double[KEPT];

    private record Weighed(int other, double weight) {}

    @Benchmark
    public int row() {
        return reader.heaviest(random.nextInt(PEOPLE), KEPT, 0, others, weights);
    }

    /** Weighs every pair and keeps the heaviest. */
    @Benchmark
    public int rowPlainly() {
        int person = random.nextInt(PEOPLE);
        PriorityQueue<Weighed> best = new PriorityQueue<>(Comparator.comparingDouble(Weighed::weight));
        for (int other = 0; other < PEOPLE; other++) {
            double weight = scores.weight(person, other);
            if (weight > 0) {
                best.add(new Weighed(other, weight));
                if (best.size() > KEPT) {
                    best.remove();
                }
            }
        }
        return best.size();
    }

    @Benchmark
    public double pair() {
        return scores.weight(random.nextInt(PEOPLE), random.nextInt(PEOPLE));
    }

    /** Looks the words up in hash tables. */
    @Benchmark
    public double pairPlainly() {
        return plain.weight(random.nextInt(PEOPLE), random.nextInt(PEOPLE));
    }
}
