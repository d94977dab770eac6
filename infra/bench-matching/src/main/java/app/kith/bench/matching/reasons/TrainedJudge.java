package app.kith.bench.matching.reasons;

import app.kith.bench.matching.LabelledRows;
import app.kith.bench.matching.TreeFitting;
import app.kith.engine.learning.BoostedTrees;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Trees that learnt from lessons. A pair of grade 2 counts as two examples that are right, one of grade 1 as one that is and one that is
 * not; and each stands there once with what texts mean and once without, so that the judge also knows its way without a model.
 */
record TrainedJudge(List<BoostedTrees> sets) {

    private static final int SETS = 3;
    private static final int TREES = 200;
    private static final int DEPTH = 4;
    private static final double RATE = 0.07;
    private static final double RIDGE = 10;
    private static final double ROWS = 0.7;
    private static final double COLUMNS = 0.4;

    TrainedJudge {
        sets = List.copyOf(sets);
    }

    static TrainedJudge by(List<Lesson> lessons) {
        var rows = new LabelledRows();
        lessons.stream()
                .flatMap(lesson -> lesson.pairs().stream())
                .filter(Lesson.Pair::isToLearnFrom)
                .forEach(pair -> {
                    for (boolean meaning : new boolean[] {true, false}) {
                        rows.add(pair.features(meaning), pair.grade() >= 1, pair.grade() == 2);
                    }
                });
        return new TrainedJudge(LongStream.rangeClosed(1, SETS)
                .mapToObj(seed -> rows.trees(new TreeFitting.Settings(TREES, DEPTH, RATE, RIDGE, ROWS, COLUMNS, seed)))
                .toList());
    }

    double probability(double[] features) {
        double sum = 0;
        for (BoostedTrees set : sets) {
            sum += set.score(features);
        }
        return 1 / (1 + Math.exp(-sum / sets.size()));
    }
}
