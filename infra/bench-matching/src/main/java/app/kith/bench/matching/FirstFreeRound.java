package app.kith.bench.matching;

/** What one would do first: give each meeting the first round that is free for both, as long as there are tables. */
final class FirstFreeRound {

    private FirstFreeRound() {}

    /** How many meetings find no round. */
    static int lost(int people, int rounds, int tables, int[] left, int[] right) {
        boolean[] taken = new boolean[people * rounds];
        int[] size = new int[rounds];
        int lost = 0;
        for (int m = 0; m < left.length; m++) {
            int round = 0;
            int u = left[m] * rounds;
            int v = right[m] * rounds;
            while (round < rounds && (taken[u + round] || taken[v + round] || size[round] >= tables)) {
                round++;
            }
            if (round < rounds) {
                taken[u + round] = true;
                taken[v + round] = true;
                size[round]++;
            } else {
                lost++;
            }
        }
        return lost;
    }
}
