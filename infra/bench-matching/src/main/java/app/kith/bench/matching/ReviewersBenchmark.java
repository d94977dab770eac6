package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.CannotMeasure;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import app.kith.embedding.MiniLmEmbedding;
import app.kith.engine.text.CachedEmbedding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * M12: how well texts tell which of two papers a researcher is more of an expert for, on the gold standard of Stelmakh, Wieting, Neubig
 * and Shah (A Gold Standard Dataset for the Reviewer Assignment Problem, 2023), titles and abstracts, ten samples of 20 papers for
 * each researcher. The loss weighs each pair by the difference in expertise; a tie costs half.
 */
final class ReviewersBenchmark implements Benchmark {

    private static final String PLACE = "KITH_REVIEWERS";
    private static final int SAMPLES = 10;
    private static final int RESAMPLES = 1000;
    private static final double GOAL = 0.22;
    private static final int MOST_TEXTS = 10_000;

    @Override
    public String name() {
        return "M12";
    }

    @Override
    public String about() {
        return "pair loss of text similarity on a reviewer benchmark; baseline: words alone (TF-IDF)";
    }

    @Override
    public List<Measured> run() {
        Path folder = Optional.ofNullable(System.getenv(PLACE))
                .map(Path::of)
                .filter(Files::isDirectory)
                .or(() -> SharedData.find("reviewers"))
                .orElseThrow(() -> new CannotMeasure(
                        "set %s to a checkout of the public repository niharshah/goldstandard-reviewer-paper-match"
                                .formatted(PLACE)));
        List<String> reviewers =
                Reviewers.expertise(folder).keySet().stream().sorted().toList();
        var meanings = new CachedEmbedding(new MiniLmEmbedding(), MOST_TEXTS);
        double[][] loss = new double[reviewers.size()][2];
        double[][] words = new double[reviewers.size()][2];
        for (int sample = 1; sample <= SAMPLES; sample++) {
            Reviewers data = Reviewers.read(folder, sample);
            add(loss, reviewers, data, TextSimilarity.of(data.texts(), meanings));
            add(words, reviewers, data, TextSimilarity.of(data.texts(), null));
        }
        return List.of(new Measured(
                "M12 pair loss %s, by reviewer".formatted(interval(loss).text()),
                share(loss),
                "",
                share(words),
                new Goal.AtMost(GOAL)));
    }

    private static void add(double[][] loss, List<String> reviewers, Reviewers data, TextSimilarity similarity) {
        for (int number = 0; number < reviewers.size(); number++) {
            List<Reviewers.Judged> judged = new ArrayList<>(data.judged(reviewers.get(number)));
            int[] own = data.papers(reviewers.get(number));
            double[] closeness = judged.stream()
                    .mapToDouble(paper -> similarity.of(paper.text(), own))
                    .toArray();
            for (int one = 0; one < closeness.length; one++) {
                for (int other = 0; other < one; other++) {
                    double truth =
                            judged.get(one).expertise() - judged.get(other).expertise();
                    double agreement = truth * (closeness[one] - closeness[other]);
                    loss[number][0] += agreement < 0 ? Math.abs(truth) : agreement == 0 ? Math.abs(truth) / 2 : 0;
                    loss[number][1] += Math.abs(truth);
                }
            }
        }
    }

    private static double share(double[][] loss) {
        double lost = 0;
        double all = 0;
        for (double[] reviewer : loss) {
            lost += reviewer[0];
            all += reviewer[1];
        }
        return lost / all;
    }

    private static Interval interval(double[][] loss) {
        SplittableRandom random = new SplittableRandom(1);
        double[] shares = new double[RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            double[][] drawn = new double[loss.length][];
            for (int draw = 0; draw < drawn.length; draw++) {
                drawn[draw] = loss[random.nextInt(loss.length)];
            }
            shares[resample] = share(drawn);
        }
        return Interval.of(shares);
    }
}
