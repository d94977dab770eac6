package app.kith.bench.matching.reasons;

import app.kith.simulator.Arguments;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Learns anew what the engine reads by, and writes the file that comes with it. */
final class Training {

    static final List<String> NAMES = List.of("train-topics", "train-ranker", "train-judge");

    private static final Path FILES = Path.of("libs/matching-engine/src/main/resources/app/kith/engine/knowledge");

    private Training() {}

    private record Lines(String file, List<String> lines) {}

    /** @throws Arguments.Misunderstood if the words are none that it knows */
    static int run(String[] words, PrintStream out, PrintStream progress) {
        Arguments arguments = Arguments.of(words, Set.of("file"));
        Lines lines =
                switch (words[0]) {
                    case "train-topics" -> new Lines("topic-head.txt", TrainTopics.train(progress));
                    case "train-ranker" -> new Lines("topic-ranker.txt", TrainRanker.train(progress));
                    default -> new Lines("judge.txt", TrainJudge.train(out, progress));
                };
        Path file = arguments.text("file").map(Path::of).orElse(FILES.resolve(lines.file()));
        write(lines.lines(), file);
        out.println("written: " + file);
        return 0;
    }

    private static void write(List<String> lines, Path file) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
