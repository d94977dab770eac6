package app.kith.bench.matching.reasons;

import app.kith.bench.matching.LabelledRows;
import app.kith.bench.matching.TreeFitting;
import app.kith.bench.matching.reasons.JudgeTraining.TopicCandidate;
import app.kith.embedding.BgeEmbedding;
import app.kith.engine.text.CachedEmbedding;
import app.kith.engine.topic.Topics;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * {@code ./kith bench reasons train-ranker}: learns from the texts of the crowds that teach topics how much each thing that speaks for a
 * topic counts. The topic that its writer would confirm before all others counts as two examples that are right, one that they would
 * also accept as one that is and one that is not.
 */
final class TrainRanker {

    private static final int MOST_TEXTS = 20_000;
    private static final TreeFitting.Settings SETTINGS = new TreeFitting.Settings(150, 4, 0.07, 15, 0.7, 0.5, 1);

    private final LabelledRows rows = new LabelledRows();

    private TrainRanker() {}

    /** The lines of topic-ranker.txt. */
    static List<String> train(PrintStream progress) {
        var embedding = new CachedEmbedding(new BgeEmbedding(ForkJoinPool.commonPool()), MOST_TEXTS);
        var training = new JudgeTraining(Topics.known(), embedding);
        var ranker = new TrainRanker();
        for (String crowd : CrowdFiles.teaching()) {
            progress.println(crowd);
            CrowdFiles.own(crowd).subjects().stream()
                    .filter(subject -> !subject.topics().isEmpty())
                    .forEach(subject -> training.topics(subject.text(), subject.kind())
                            .forEach(candidates -> ranker.add(subject, candidates)));
        }
        return JudgeTraining.rankerFile(ranker.rows.trees(SETTINGS));
    }

    private void add(Subject subject, List<TopicCandidate> candidates) {
        for (TopicCandidate candidate : candidates) {
            rows.add(
                    candidate.features(),
                    subject.topics().contains(candidate.topic()),
                    subject.topics().getFirst().equals(candidate.topic()));
        }
    }
}
