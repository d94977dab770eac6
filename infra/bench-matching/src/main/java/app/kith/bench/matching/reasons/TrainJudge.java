package app.kith.bench.matching.reasons;

import app.kith.bench.matching.reasons.RoughPlan.Stated;
import app.kith.embedding.BgeEmbedding;
import app.kith.engine.text.CachedEmbedding;
import app.kith.engine.topic.Topics;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code ./kith bench reasons train-judge}: learns from the labelled crowds what answers what, and prints how right the judge is about
 * crowds that it did not learn from, and from which probability a reason may be stated.
 */
final class TrainJudge {

    private static final int MOST_TEXTS = 20_000;

    /** Of the reasons stated, so many are right: the rule that stands beside the crowds. */
    private static final double RIGHT = 0.75;

    private static final List<Double> PROBABILITIES = IntStream.rangeClosed(35, 90)
            .filter(percent -> percent % 5 == 0)
            .mapToObj(percent -> percent / 100.0)
            .toList();

    /** The same crowd as imported, and after everybody confirmed what is offered to them. */
    private record Both(Lesson imported, Lesson confirmed) {}

    private final List<Both> lessons;
    private final PrintStream out;

    private TrainJudge(List<Both> lessons, PrintStream out) {
        this.lessons = lessons;
        this.out = out;
    }

    /** The lines of judge.txt. The probabilities in its first line stay; they are set by hand, in the light of the figures. */
    static List<String> train(PrintStream out, PrintStream progress) {
        var embedding = new CachedEmbedding(new BgeEmbedding(ForkJoinPool.commonPool()), MOST_TEXTS);
        var training = new JudgeTraining(Topics.known(), embedding);
        List<Both> lessons = CrowdFiles.own().stream()
                .map(name -> lessons(name, training, progress))
                .toList();
        TrainedJudge judge = judge(lessons);
        var report = new TrainJudge(lessons, out);
        report.printEachByTheOthers();
        report.print(
                "crowds that the judge never learnt from, with meanings",
                CrowdFiles.teaching().stream()
                        .map(CrowdFiles::own)
                        .map(crowd -> new RoughPlan(Lesson.of(crowd, training, Map.of()), judge, true))
                        .toList());
        return JudgeTraining.judgeFile(judge.sets());
    }

    private static Both lessons(String name, JudgeTraining training, PrintStream progress) {
        progress.println(name);
        LabelledCrowd crowd = CrowdFiles.own(name);
        return new Both(
                Lesson.of(crowd, training, Map.of()),
                Lesson.of(crowd, training, new Confirmations(crowd, training.finder()).answers()));
    }

    private static TrainedJudge judge(List<Both> lessons) {
        return TrainedJudge.by(lessons.stream()
                .flatMap(both -> Stream.of(both.imported(), both.confirmed()))
                .toList());
    }

    private void printEachByTheOthers() {
        List<TrainedJudge> judges = IntStream.range(0, lessons.size())
                .mapToObj(one -> judge(IntStream.range(0, lessons.size())
                        .filter(other -> other != one)
                        .mapToObj(lessons::get)
                        .toList()))
                .toList();
        String each = "each crowd judged by what was learnt from the others, ";
        print(each + "with meanings", plans(judges, Both::imported, true));
        print(each + "without", plans(judges, Both::imported, false));
        print(each + "with confirmed topics", plans(judges, Both::confirmed, true));
    }

    private List<RoughPlan> plans(List<TrainedJudge> judges, Function<Both, Lesson> version, boolean meaning) {
        return IntStream.range(0, lessons.size())
                .mapToObj(lesson -> new RoughPlan(version.apply(lessons.get(lesson)), judges.get(lesson), meaning))
                .toList();
    }

    private void print(String how, List<RoughPlan> plans) {
        int traps = plans.stream().mapToInt(RoughPlan::traps).sum();
        out.println(how + ":");
        out.printf(
                "%12s %8s %8s %16s %12s %8s%n",
                "stated from", "reasons", "right", "training halves", "told a crowd", "traps");
        for (double from : PROBABILITIES) {
            Stated stated = stated(plans, from, any -> true);
            out.printf(
                    "%12.2f %8d %8.3f %16.3f %12.1f %8.3f%n",
                    from,
                    stated.all(),
                    stated.precision(),
                    stated(plans, from, Lesson.Pair::isToLearnFrom).precision(),
                    stated.told() / (double) plans.size(),
                    stated.traps() / (double) Math.max(1, traps));
        }
        PROBABILITIES.stream()
                .filter(from -> stated(plans, from, any -> true).precision() >= RIGHT)
                .findFirst()
                .ifPresentOrElse(
                        from -> out.printf("by the rule, reasons would be stated from %.2f%n%n", from),
                        () -> out.printf("no probability keeps the rule%n%n"));
    }

    private static Stated stated(List<RoughPlan> plans, double from, Predicate<Lesson.Pair> counts) {
        return plans.stream().map(plan -> plan.stated(from, counts)).reduce(Stated.NOTHING, Stated::plus);
    }
}
