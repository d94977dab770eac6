package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import app.kith.bench.matching.SpeedDating.Date;
import app.kith.bench.matching.SpeedDating.Person;
import app.kith.engine.learning.RoomFeedback;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * M10: who will want to meet again, told before the evening and after half of its rounds. Nothing that tells of an evening has seen an
 * answer of it, save those of its first half: whole evenings are left out, also where one model learns from the other's predictions.
 */
final class SpeedDatingBenchmark implements Benchmark {

    private static final double RIDGE_BEFORE = 300;
    private static final double RIDGE_AFTER = 3;
    private static final int PER_PERSON = 3;

    private final Map<List<Integer>, RidgeLogistic> fitted = new HashMap<>();

    @Override
    public String name() {
        return "M10";
    }

    @Override
    public String about() {
        return "AUC of mutual yes in speed dating, evenings left out; baselines: common interests, and how often"
                + " others said yes so far";
    }

    @Override
    public List<Measured> run() {
        Map<Integer, List<Date>> waves = SpeedDating.read(SharedData.require("speed-dating/waves-01-14.csv"))
                .waves();
        DateFeatures features = new DateFeatures(waves.values());
        List<Scored> before = new ArrayList<>();
        List<Scored> after = new ArrayList<>();
        for (int wave : waves.keySet()) {
            List<Date> dates = dates(waves, wave);
            RidgeLogistic prior = prior(waves, features, wave, wave);
            for (Date date : dates) {
                double both = prior.probability(features.of(date.a(), date.b(), date.interests()))
                        * prior.probability(features.of(date.b(), date.a(), date.interests()));
                before.add(new Scored(wave, date, both, known(date.interests())));
            }
            after.addAll(secondHalf(waves, features, wave));
        }
        List<Measured> figures = new ArrayList<>();
        figures.addAll(figures("before the evening", before, 0.62, 1.15));
        figures.addAll(figures("after half of the rounds", after, 0.75, 1.40));
        return figures;
    }

    private static List<Date> dates(Map<Integer, List<Date>> waves, int wave) {
        return Objects.requireNonNull(waves.get(wave));
    }

    private static double known(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private record Scored(int wave, Date date, double score, double baseline) {}

    /** Learned from the answers of all evenings but two. */
    private RidgeLogistic prior(Map<Integer, List<Date>> waves, DateFeatures features, int without, int alsoWithout) {
        return fitted.computeIfAbsent(
                List.of(Math.min(without, alsoWithout), Math.max(without, alsoWithout)), ignored -> {
                    LabelledRows examples = new LabelledRows();
                    waves.forEach((wave, dates) -> {
                        if (wave != without && wave != alsoWithout) {
                            for (Date date : dates) {
                                examples.add(features.of(date.a(), date.b(), date.interests()), date.yesOfA());
                                examples.add(features.of(date.b(), date.a(), date.interests()), date.yesOfB());
                            }
                        }
                    });
                    return examples.line(RIDGE_BEFORE);
                });
    }

    private List<Scored> secondHalf(Map<Integer, List<Date>> waves, DateFeatures features, int wave) {
        LabelledRows examples = new LabelledRows();
        for (int other : waves.keySet()) {
            if (other != wave) {
                Half half = new Half(dates(waves, other), features, prior(waves, features, wave, other));
                for (Date date : half.second) {
                    examples.add(half.of(date.a(), date.b()), date.yesOfA());
                    examples.add(half.of(date.b(), date.a()), date.yesOfB());
                }
            }
        }
        RidgeLogistic model = examples.line(RIDGE_AFTER);
        Half half = new Half(dates(waves, wave), features, prior(waves, features, wave, wave));
        return half.second.stream()
                .map(date -> new Scored(
                        wave,
                        date,
                        model.probability(half.of(date.a(), date.b())) * model.probability(half.of(date.b(), date.a())),
                        half.liked(date.a()) * half.liked(date.b())))
                .toList();
    }

    private static List<Measured> figures(String when, List<Scored> scored, double areaGoal, double hitGoal) {
        boolean[] mutual = new boolean[scored.size()];
        for (int i = 0; i < mutual.length; i++) {
            mutual[i] = scored.get(i).date().mutual();
        }
        Ranking ranking = new Ranking(each(scored, Scored::score), mutual);
        Ranking baseline = new Ranking(each(scored, Scored::baseline), mutual);
        int[] waves = scored.stream().mapToInt(Scored::wave).toArray();
        Hits hits = new Hits(scored);
        return List.of(
                new Measured(
                        "M10 AUC %s %s, by evening"
                                .formatted(when, ranking.interval(waves).text()),
                        ranking.auc(),
                        "",
                        baseline.auc(),
                        new Goal.AtLeast(areaGoal)),
                new Measured("M10 AUC %s, mean of evenings".formatted(when), meanOfWaves(scored), "", null, null),
                new Measured(
                        "M10 hit rate %s over random %s, by evening"
                                .formatted(when, hits.interval().text()),
                        hits.ratio(),
                        "×",
                        1.0,
                        new Goal.AtLeast(hitGoal)));
    }

    private static double[] each(List<Scored> scored, ToDoubleFunction<Scored> score) {
        return scored.stream().mapToDouble(score).toArray();
    }

    private static double meanOfWaves(List<Scored> scored) {
        return new TreeSet<>(scored.stream().map(Scored::wave).toList())
                .stream()
                        .mapToDouble(wave -> {
                            List<Scored> own = scored.stream()
                                    .filter(one -> one.wave() == wave)
                                    .toList();
                            boolean[] mutual = new boolean[own.size()];
                            for (int i = 0; i < mutual.length; i++) {
                                mutual[i] = own.get(i).date().mutual();
                            }
                            return new Ranking(each(own, Scored::score), mutual).auc();
                        })
                        .average()
                        .orElseThrow();
    }

    /** An evening of which the first half of the rounds is over. */
    private static final class Half {

        private final Map<Person, Integer> numbers = new HashMap<>();
        private final Map<List<Integer>, Double> prior = new HashMap<>();
        private final List<RoomFeedback.Answer> answers = new ArrayList<>();
        private final List<Date> second = new ArrayList<>();
        private final RoomFeedback feedback;

        Half(List<Date> dates, DateFeatures features, RidgeLogistic model) {
            int rounds = dates.stream().mapToInt(Date::round).max().orElse(0);
            for (Date date : dates) {
                int a = number(date.a());
                int b = number(date.b());
                prior.put(List.of(a, b), model.score(features.of(date.a(), date.b(), date.interests())));
                prior.put(List.of(b, a), model.score(features.of(date.b(), date.a(), date.interests())));
                if (2 * date.round() <= rounds) {
                    answers.add(new RoomFeedback.Answer(a, b, date.yesOfA()));
                    answers.add(new RoomFeedback.Answer(b, a, date.yesOfB()));
                } else {
                    second.add(date);
                }
            }
            feedback =
                    RoomFeedback.of(numbers.size(), answers, (from, to) -> prior.getOrDefault(List.of(from, to), 0.0));
        }

        double[] of(Person from, Person to) {
            return feedback.features(number(from), number(to));
        }

        /** The share of yes so far, held back by one yes in two answers. */
        double liked(Person person) {
            int number = number(person);
            long received =
                    answers.stream().filter(answer -> answer.to() == number).count();
            long yes = answers.stream()
                    .filter(answer -> answer.to() == number && answer.yes())
                    .count();
            return (yes + 1.0) / (received + 2.0);
        }

        private int number(Person person) {
            return numbers.computeIfAbsent(person, ignored -> numbers.size());
        }
    }

    /** For each evening: how many of the chosen pairs both wanted, and how many of as many drawn at random would have. */
    private static final class Hits {

        private final double[] hits;
        private final double[] expected;

        Hits(List<Scored> scored) {
            List<Integer> waves =
                    List.copyOf(new TreeSet<>(scored.stream().map(Scored::wave).toList()));
            hits = new double[waves.size()];
            expected = new double[waves.size()];
            for (int wave = 0; wave < hits.length; wave++) {
                int number = waves.get(wave);
                count(wave, scored.stream().filter(one -> one.wave() == number).toList());
            }
        }

        private void count(int wave, List<Scored> own) {
            Map<Person, Integer> left = new HashMap<>();
            Map<Person, Integer> right = new HashMap<>();
            boolean[] chosen = BipartiteMatching.choose(
                    own.stream()
                            .mapToInt(one -> left.computeIfAbsent(one.date().a(), ignored -> left.size()))
                            .toArray(),
                    own.stream()
                            .mapToInt(one -> right.computeIfAbsent(one.date().b(), ignored -> right.size()))
                            .toArray(),
                    each(own, Scored::score),
                    PER_PERSON);
            double base = own.stream().filter(one -> one.date().mutual()).count() / (double) own.size();
            for (int pair = 0; pair < chosen.length; pair++) {
                hits[wave] += chosen[pair] && own.get(pair).date().mutual() ? 1 : 0;
                expected[wave] += chosen[pair] ? base : 0;
            }
        }

        double ratio() {
            return Arrays.stream(hits).sum() / Arrays.stream(expected).sum();
        }

        Interval interval() {
            SplittableRandom random = new SplittableRandom(1);
            double[] ratios = new double[1000];
            for (int resample = 0; resample < ratios.length; resample++) {
                double hit = 0;
                double by = 0;
                for (int draw = 0; draw < hits.length; draw++) {
                    int wave = random.nextInt(hits.length);
                    hit += hits[wave];
                    by += expected[wave];
                }
                ratios[resample] = hit / by;
            }
            return Interval.of(ratios);
        }
    }
}
