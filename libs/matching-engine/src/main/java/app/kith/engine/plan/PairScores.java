package app.kith.engine.plan;

import java.util.Arrays;

/**
 * What a meeting of any two people is worth: symmetric, finite, not negative; 0 for two who have nothing to give each other. People are
 * numbered from 0. Implementations never change after they were built and may be read by several threads at once.
 */
public interface PairScores {

    int people();

    /** What it is worth that two different people meet. */
    double weight(int a, int b);

    /** A reader for one thread. */
    Reader reader();

    /** Reads pairs person by person, with scratch memory of its own. */
    @FunctionalInterface
    interface Reader {

        /**
         * Finds the heaviest pairs of a person, in any order; of equals at the limit, those with the smaller numbers.
         *
         * @param limit at most this many
         * @param above only pairs heavier than this, at least 0
         * @param others receives the numbers of the partners; as long as the limit or the number of people, whichever is less
         * @param weights receives their weights, likewise
         * @return how many were found
         */
        int heaviest(int person, int limit, double above, int[] others, double[] weights);

        /**
         * Finds the same for people who follow each other, which may take less time than one after the other.
         *
         * @param others for each of them receives the numbers of the partners, as many at most as are the limit
         * @param weights receives their weights, likewise
         * @return for each of them how many were found
         */
        default int[] heaviest(int first, double above, int[][] others, double[][] weights) {
            int[] found = new int[others.length];
            Arrays.setAll(found, i -> heaviest(first + i, others[i].length, above, others[i], weights[i]));
            return found;
        }
    }

    /** The weight of one pair. */
    @FunctionalInterface
    interface Weight {
        double of(int a, int b);
    }

    /** Scores that are known by their weights alone; reading a person asks for every pair, so this is for small crowds. */
    static PairScores of(int people, Weight weight) {
        return new AllPairs(people, weight);
    }
}
