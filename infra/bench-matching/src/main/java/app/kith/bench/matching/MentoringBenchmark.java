package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import app.kith.bench.matching.Mentoring.Pair;
import app.kith.bench.matching.Mentoring.Person;
import app.kith.engine.learning.BoostedTrees;
import app.kith.engine.preference.MentoringFit;
import app.kith.engine.preference.Profile;
import app.kith.engine.preference.Profile.Mentoring.Side;
import app.kith.engine.preference.Rules;
import app.kith.engine.score.CrowdScores;
import app.kith.engine.score.ScoreSettings;
import app.kith.engine.text.Taxonomy;
import app.kith.engine.text.TextMatching;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * M11: who was matched with whom in a mentoring programme, told from the profiles. Out of the box the score knows no outcome; learned, it
 * knows those of pairs in which neither the mentee nor the mentor takes part whose pair it tells.
 */
final class MentoringBenchmark implements Benchmark {

    private static final int FOLDS = 5;
    private static final double OUT_OF_THE_BOX = 0.63;
    private static final double LEARNED = 0.73;

    @Override
    public String name() {
        return "M11";
    }

    @Override
    public String about() {
        return "AUC on mentoring decisions, both people unseen; baseline: how many help topics are shared, then the"
                + " score out of the box";
    }

    @Override
    public List<Measured> run() {
        Mentoring data = Mentoring.read(SharedData.require("mentoring/pairs.csv.gz"));
        List<Pair> pairs = data.pairs();
        boolean[] matched = new boolean[pairs.size()];
        for (int pair = 0; pair < matched.length; pair++) {
            matched[pair] = pairs.get(pair).matched();
        }
        CrowdScores whole = scores(data, MentoringBenchmark::profile);
        double[] box = each(
                pairs,
                pair -> whole.weight(pairs.get(pair).mentor(), pairs.get(pair).mentee()));
        double[] shared = each(
                pairs,
                pair -> shared(
                        data.people().get(pairs.get(pair).mentee()).topics(),
                        data.people().get(pairs.get(pair).mentor()).topics()));
        double[] learned = learn(data, matched);
        double boxArea = new Ranking(box, matched).auc();
        return List.of(
                figure(
                        "out of the box",
                        pairs,
                        new Ranking(box, matched),
                        new Ranking(shared, matched).auc(),
                        OUT_OF_THE_BOX),
                figure("learned", pairs, new Ranking(learned, matched), boxArea, LEARNED));
    }

    private static Measured figure(String what, List<Pair> pairs, Ranking ranking, double baseline, double goal) {
        Interval interval = ranking.interval(
                pairs.stream().mapToInt(Pair::mentee).toArray(),
                pairs.stream().mapToInt(Pair::mentor).toArray());
        return new Measured(
                "M11 AUC %s, by person %s".formatted(what, interval.text()),
                ranking.auc(),
                "",
                baseline,
                new Goal.AtLeast(goal));
    }

    /** A mentee asks for help topics and a mentor offers them; their fields are what they studied. */
    private static Profile profile(Person person) {
        List<String> none = List.of();
        Side side = person.mentor() ? Side.MENTOR : Side.MENTEE;
        return Profile.of(person.mentor() ? none : person.topics(), person.mentor() ? person.topics() : none)
                .with(new Profile.Mentoring(side, person.majors()));
    }

    private static CrowdScores scores(Mentoring data, Function<Person, Profile> profile) {
        Rules rules = new Rules(List.of(), List.of(), List.of(new MentoringFit(1, 1)));
        return CrowdScores.of(
                data.people().stream().map(profile).toList(),
                ScoreSettings.USUAL,
                TextMatching.words(Taxonomy.EMPTY),
                rules);
    }

    private static double[] learn(Mentoring data, boolean[] matched) {
        List<Pair> pairs = data.pairs();
        double[][] features = features(data);
        SplittableRandom random = new SplittableRandom(7);
        int[] fold = IntStream.range(0, data.people().size())
                .map(person -> random.nextInt(FOLDS))
                .toArray();
        double[] learned = new double[pairs.size()];
        for (int mentees = 0; mentees < FOLDS; mentees++) {
            for (int mentors = 0; mentors < FOLDS; mentors++) {
                List<Integer> known = new ArrayList<>();
                List<Integer> unseen = new ArrayList<>();
                for (int pair = 0; pair < learned.length; pair++) {
                    boolean menteeUnseen = fold[pairs.get(pair).mentee()] == mentees;
                    boolean mentorUnseen = fold[pairs.get(pair).mentor()] == mentors;
                    if (menteeUnseen && mentorUnseen) {
                        unseen.add(pair);
                    } else if (!menteeUnseen && !mentorUnseen) {
                        known.add(pair);
                    }
                }
                boolean[] outcomes = new boolean[known.size()];
                for (int i = 0; i < outcomes.length; i++) {
                    outcomes[i] = matched[known.get(i)];
                }
                BoostedTrees trees = TreeFitting.fit(
                        known.stream().map(pair -> features[pair]).toArray(double[][]::new),
                        outcomes,
                        TreeFitting.Settings.USUAL);
                unseen.forEach(pair -> learned[pair] = trees.score(features[pair]));
            }
        }
        return learned;
    }

    /** For majors, help topics and expertise: how many each has, how many both, as shares, and what the score makes of it. */
    private static double[][] features(Mentoring data) {
        List<Function<Person, List<String>>> columns = List.of(Person::majors, Person::topics, Person::expertise);
        List<CrowdScores> scores = columns.stream()
                .map(column -> scores(
                        data,
                        person -> person.mentor()
                                ? Profile.of(List.of(), column.apply(person))
                                : Profile.of(column.apply(person), List.of())))
                .toList();
        return data.pairs().stream()
                .map(pair -> {
                    double[] row = new double[8 * columns.size()];
                    int at = 0;
                    for (int column = 0; column < columns.size(); column++) {
                        List<String> asked =
                                columns.get(column).apply(data.people().get(pair.mentee()));
                        List<String> offered =
                                columns.get(column).apply(data.people().get(pair.mentor()));
                        double both = shared(asked, offered);
                        double give = scores.get(column).give(pair.mentor(), pair.mentee());
                        row[at++] = asked.size();
                        row[at++] = offered.size();
                        row[at++] = both;
                        row[at++] = both / Math.sqrt(Math.max(1, asked.size() * offered.size()));
                        row[at++] = both / Math.max(1, asked.size());
                        row[at++] = both / Math.max(1, offered.size());
                        row[at++] = give;
                        row[at++] = give / Math.sqrt(1 + offered.size());
                    }
                    return row;
                })
                .toArray(double[][]::new);
    }

    private static double shared(List<String> left, List<String> right) {
        return left.stream().filter(right::contains).count();
    }

    private static double[] each(List<Pair> pairs, IntToDoubleFunction score) {
        return IntStream.range(0, pairs.size()).mapToDouble(score).toArray();
    }
}
