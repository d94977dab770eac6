package app.kith.bench.matching;

import java.util.Arrays;

/** The heaviest choice of pairs in which nobody of either side has more than k: shortest augmenting paths in the residual network. */
final class BipartiteMatching {

    private BipartiteMatching() {}

    /**
     * Chooses pairs.
     *
     * @param left one person of each pair, from 0; the others are numbered on their own
     * @param weight positive
     */
    static boolean[] choose(int[] left, int[] right, double[] weight, int perPerson) {
        int lefts = Arrays.stream(left).max().orElse(-1) + 1;
        int rights = Arrays.stream(right).max().orElse(-1) + 1;
        boolean[] chosen = new boolean[left.length];
        int[] leftLoad = new int[lefts];
        int[] rightLoad = new int[rights];
        while (true) {
            double[] leftGain = new double[lefts];
            double[] rightGain = new double[rights];
            int[] leftVia = new int[lefts];
            int[] rightVia = new int[rights];
            Arrays.fill(rightGain, Double.NEGATIVE_INFINITY);
            Arrays.fill(leftVia, -1);
            Arrays.fill(rightVia, -1);
            for (int person = 0; person < lefts; person++) {
                leftGain[person] = leftLoad[person] < perPerson ? 0 : Double.NEGATIVE_INFINITY;
            }
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int pair = 0; pair < left.length; pair++) {
                    int a = left[pair];
                    int b = right[pair];
                    if (!chosen[pair] && leftGain[a] + weight[pair] > rightGain[b] + 1e-12) {
                        rightGain[b] = leftGain[a] + weight[pair];
                        rightVia[b] = pair;
                        changed = true;
                    } else if (chosen[pair] && rightGain[b] - weight[pair] > leftGain[a] + 1e-12) {
                        leftGain[a] = rightGain[b] - weight[pair];
                        leftVia[a] = pair;
                        changed = true;
                    }
                }
            }
            int end = -1;
            for (int person = 0; person < rights; person++) {
                boolean better = rightLoad[person] < perPerson && rightGain[person] > (end < 0 ? 0 : rightGain[end]);
                end = better ? person : end;
            }
            if (end < 0) {
                return chosen;
            }
            rightLoad[end]++;
            int at = end;
            while (true) {
                int in = rightVia[at];
                chosen[in] = true;
                int out = leftVia[left[in]];
                if (out < 0) {
                    leftLoad[left[in]]++;
                    break;
                }
                chosen[out] = false;
                at = right[out];
            }
        }
    }
}
