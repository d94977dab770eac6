package app.kith.bench.matching.reasons;

import app.kith.bench.Measured;
import app.kith.engine.reading.TopicFinder;
import app.kith.engine.text.TextJudge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Measures a crowd: the engine's plan, and those that it is judged by. */
final class CrowdBench {

    static final int MEETINGS = 3;
    private static final long SEED = 1;

    /** Of pairs rather than of takers, so it has no half. */
    private static final Set<ReasonFigure> WHOLE_ONLY = EnumSet.of(ReasonFigure.WITHOUT_REASON);

    private final TextJudge judge;
    private final TopicFinder finder;
    private final Optional<Path> planFolder;
    private final List<Row> rows = new ArrayList<>();
    private final List<Measured> numbers = new ArrayList<>();

    CrowdBench(TextJudge judge, TopicFinder finder, Optional<Path> planFolder) {
        this.judge = judge;
        this.finder = finder;
        this.planFolder = planFolder;
    }

    List<Row> rows() {
        return rows;
    }

    List<Measured> numbers() {
        return numbers;
    }

    /** @param own whether a half of it was learnt from */
    void measure(LabelledCrowd crowd, boolean own) {
        Plans plans = new Plans(
                EnginePlan.of(crowd, judge, Map.of(), MEETINGS, SEED),
                TfIdfPlan.of(crowd, MEETINGS, SEED),
                RandomPlan.of(crowd, MEETINGS, SEED),
                BestPlan.of(crowd, MEETINGS, SEED));
        write(crowd, "engine", plans.engine());
        write(crowd, "tfidf", plans.tfIdf());
        write(crowd, "random", plans.random());
        write(crowd, "best", plans.best());
        add(crowd, own, Row.Part.ALL, plans);
        if (own) {
            add(crowd, true, Row.Part.KEPT_APART, plans);
        }
        if (!crowd.subjects().isEmpty() && !CrowdFiles.teaching().contains(crowd.name())) {
            measureConfirmed(crowd);
        }
    }

    private record Plans(ReasonedPlan engine, ReasonedPlan tfIdf, ReasonedPlan random, ReasonedPlan best) {}

    private void measureConfirmed(LabelledCrowd crowd) {
        var confirmations = new Confirmations(crowd, finder);
        ReasonedPlan plan = EnginePlan.of(crowd, judge, confirmations.answers(), MEETINGS, SEED);
        write(crowd, "confirmed", plan);
        for (Row.Part part : List.of(Row.Part.ALL_CONFIRMED, Row.Part.KEPT_APART_CONFIRMED)) {
            score(crowd, part)
                    .of(plan)
                    .forEach((figure, share) -> rows.add(new Row(
                            crowd.name(),
                            part,
                            figure.title(),
                            share,
                            null,
                            null,
                            null,
                            Targets.of(false, part, figure))));
        }
        rows.add(new Row(
                crowd.name(),
                Row.Part.KEPT_APART_CONFIRMED,
                "texts of which a right topic is among the three offered",
                confirmations.rightAmongOffered(Guest::isKeptApart),
                null,
                null,
                null,
                Targets.TOPIC_AMONG_THREE));
        rows.add(new Row(
                crowd.name(),
                Row.Part.KEPT_APART_CONFIRMED,
                "texts of which the most fitting topic is among them",
                confirmations.firstAmongOffered(Guest::isKeptApart),
                null,
                null,
                null,
                null));
        numbers.add(new Measured(
                crowd.name() + ": people per confirmed topic, median",
                confirmations.peoplePerTopic(),
                "people",
                null,
                null));
    }

    private void add(LabelledCrowd crowd, boolean own, Row.Part part, Plans plans) {
        ReasonScore score = score(crowd, part);
        Map<ReasonFigure, Share> engine = score.of(plans.engine());
        Map<ReasonFigure, Share> tfIdf = score.of(plans.tfIdf());
        Map<ReasonFigure, Share> random = score.of(plans.random());
        Map<ReasonFigure, Share> best = score.of(plans.best());
        engine.forEach((figure, share) -> {
            if (part == Row.Part.ALL || !WHOLE_ONLY.contains(figure)) {
                rows.add(new Row(
                        crowd.name(),
                        part,
                        figure.title(),
                        share,
                        tfIdf.get(figure),
                        random.get(figure),
                        best.get(figure),
                        Targets.of(!own, part, figure)));
            }
        });
    }

    private static ReasonScore score(LabelledCrowd crowd, Row.Part part) {
        return switch (part) {
            case ALL, ALL_CONFIRMED -> ReasonScore.ofAll(crowd, MEETINGS);
            case KEPT_APART, KEPT_APART_CONFIRMED -> ReasonScore.ofKeptApart(crowd, MEETINGS);
        };
    }

    private void write(LabelledCrowd crowd, String kind, ReasonedPlan plan) {
        planFolder.ifPresent(folder -> PlanFile.write(plan, folder.resolve(crowd.name() + "-" + kind + ".json")));
    }
}
