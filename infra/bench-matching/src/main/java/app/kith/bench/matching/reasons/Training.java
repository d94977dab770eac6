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

    static final List<String> NAMES = List.of("train-topics", "train-judge");

    private static final Path FILES = Path.of("libs/matching-engine/src/main/resources/app/kith/engine/text");

    private Training() {}

    /** @throws Arguments.Misunderstood if the words are none that it knows */
    static int run(String[] words, PrintStream out, PrintStream progress) {
        Arguments arguments = Arguments.of(words, Set.of("file"));
        boolean topics = arguments.rest().equals(List.of(NAMES.getFirst()));
        Path file = arguments.text("file").map(Path::of).orElse(FILES.resolve(topics ? "topic-head.txt" : "judge.txt"));
        write(topics ? TrainTopics.train(progress) : TrainJudge.train(out, progress), file);
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
