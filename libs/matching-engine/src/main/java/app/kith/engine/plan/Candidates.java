package app.kith.engine.plan;

import app.kith.engine.progress.Progress;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** The pairs worth looking at: for each person the heaviest, joined to one graph. */
final class Candidates {

    private static final int PEOPLE_PER_PART = 256;
    private static final CandidateGraph EMPTY = CandidateGraph.of(0, new int[0], new int[0], new double[0]);

    private Candidates() {}

    /**
     * @param perPerson each person's heaviest pairs that are taken; somebody popular may be in many more
     * @param progress once it wants to stop, people who were not read yet get no pairs
     */
    static CandidateGraph heaviest(Problem problem, int perPerson, Progress progress) {
        int people = problem.people();
        int limit = Math.min(perPerson, people);
        int[][] others = new int[people][];
        double[][] weights = new double[people][];
        Arrays.fill(others, new int[0]);
        Arrays.fill(weights, new double[0]);
        PairScores scores = problem.scores();
        ThreadLocal<PairScores.Reader> readers = ThreadLocal.withInitial(scores::reader);
        Thread caller = Thread.currentThread();
        AtomicBoolean stopped = new AtomicBoolean();
        parts(people).parallel().forEach(part -> {
            if (Thread.currentThread() == caller
                    && !progress.goesOn(Progress.Step.CANDIDATES, (double) part / people)) {
                stopped.set(true);
            }
            if (!stopped.get()) {
                int size = end(part, people) - part;
                int[][] found = new int[size][limit];
                double[][] weigh = new double[size][limit];
                int[] counts = readers.get().heaviest(part, 0, found, weigh);
                for (int i = 0; i < size; i++) {
                    int kept = keepFree(problem, part + i, counts[i], found[i], weigh[i]);
                    others[part + i] = Arrays.copyOf(found[i], kept);
                    weights[part + i] = Arrays.copyOf(weigh[i], kept);
                }
            }
        });
        return join(people, EMPTY, others, weights);
    }

    private static int keepFree(Problem problem, int v, int count, int[] found, double[] weigh) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (problem.isFree(v, found[i])) {
                found[kept] = found[i];
                weigh[kept++] = weigh[i];
            }
        }
        return kept;
    }

    static IntStream parts(int people) {
        return IntStream.range(0, (people + PEOPLE_PER_PART - 1) / PEOPLE_PER_PART)
                .map(part -> part * PEOPLE_PER_PART);
    }

    static int end(int part, int people) {
        return Math.min(people, part + PEOPLE_PER_PART);
    }

    /** A graph and more pairs, given for one person of each or for both. */
    static CandidateGraph join(CandidateGraph graph, int[][] others, double[][] weights) {
        return join(graph.people(), graph, others, weights);
    }

    private static CandidateGraph join(int people, CandidateGraph graph, int[][] others, double[][] weights) {
        int size = graph.edges()
                + Arrays.stream(others).mapToInt(row -> row.length).sum();
        int[] low = new int[size];
        int[] high = new int[size];
        double[] weight = new double[size];
        int at = 0;
        for (; at < graph.edges(); at++) {
            low[at] = graph.tail(at);
            high[at] = graph.head(at);
            weight[at] = graph.weight(at);
        }
        for (int v = 0; v < people; v++) {
            for (int i = 0; i < others[v].length; i++) {
                low[at] = Math.min(v, others[v][i]);
                high[at] = Math.max(v, others[v][i]);
                weight[at++] = weights[v][i];
            }
        }
        return CandidateGraph.union(people, low, high, weight);
    }
}
