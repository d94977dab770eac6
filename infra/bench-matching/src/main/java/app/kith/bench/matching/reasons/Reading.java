package app.kith.bench.matching.reasons;

import app.kith.bench.matching.Memory;
import app.kith.embedding.BgeEmbedding;
import app.kith.embedding.MiniLmEmbedding;
import app.kith.engine.Matchmaker;
import app.kith.engine.PlanSettings;
import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Participant;
import app.kith.engine.judge.Judge;
import app.kith.engine.text.CachedEmbedding;
import app.kith.engine.text.TextMatching;
import app.kith.engine.topic.Topics;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

/** Reads, judges and plans made-up guests once, from a cold start, in a JVM of its own; prints what that took. */
final class Reading {

    private static final int TEXTS_EACH = 4;

    private Reading() {}

    /**
     * What reading took.
     *
     * @param seconds to read, judge and plan, loading included
     * @param loading seconds of these, for the topics, the judge and the model
     * @param resident MiB of memory that the process took beyond what it had before
     * @param plain seconds to embed the same texts one by one with MiniLM
     */
    record Took(double seconds, double loading, double resident, double plain) {

        static Took parse(String line) {
            double[] numbers = Stream.of(line.strip().split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Took(numbers[0], numbers[1], numbers[2], numbers[3]);
        }

        String line() {
            return "%s %s %s %s".formatted(seconds, loading, resident, plain);
        }
    }

    public static void main(String[] words) {
        System.out.println(measure(Integer.parseInt(words[0])).line());
    }

    static Took measure(int guests) {
        Memory memory = Memory.watch();
        long began = System.nanoTime();
        var embedding = new CachedEmbedding(new BgeEmbedding(ForkJoinPool.commonPool()), TEXTS_EACH * guests);
        embedding.embed(List.of("a first text"));
        Judge judge = new Judge(Topics.known(), embedding);
        double loading = secondsSince(began);
        List<Participant> people = MadeUpGuests.of(guests, 1);
        long loaded = System.nanoTime();
        Crowd crowd = new Crowd(people, Set.of(), Set.of()).with(TextMatching.judged(judge));
        Matchmaker.plan(crowd, PlanSettings.judged(CrowdBench.MEETINGS, 1));
        double seconds = loading + secondsSince(loaded);
        double resident = memory.moreOfProcess();
        return new Took(seconds, loading, resident, plain(people));
    }

    private static double plain(List<Participant> people) {
        var plain = new MiniLmEmbedding();
        plain.knows("a first text");
        long began = System.nanoTime();
        people.stream().flatMap(MadeUpGuests::texts).forEach(text -> plain.embed(List.of(text)));
        return secondsSince(began);
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
