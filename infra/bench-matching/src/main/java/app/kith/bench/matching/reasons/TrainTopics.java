package app.kith.bench.matching.reasons;

import app.kith.bench.matching.reasons.JudgeTraining.Sentence;
import app.kith.embedding.BgeEmbedding;
import app.kith.engine.topic.Topics;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/** {@code ./kith bench reasons train-topics}: learns from the topics' phrases and examples which meanings speak for which topic. */
final class TrainTopics {

    private static final int EPOCHS = 8;

    private TrainTopics() {}

    /** The lines of topic-head.txt. */
    static List<String> train(PrintStream progress) {
        List<Sentence> sentences = JudgeTraining.sentences(Topics.known());
        progress.printf("%,d sentences%n", sentences.size());
        List<float[]> vectors = new BgeEmbedding(ForkJoinPool.commonPool())
                .embed(sentences.stream().map(Sentence::text).toList());
        var softmax = new Softmax(sentences, vectors, Topics.known().all().size());
        progress.printf("mean loss %.3f%n", softmax.learn(EPOCHS));
        return JudgeTraining.topicFile(Topics.known(), softmax.mean(), softmax.biases(), softmax.weights());
    }
}
