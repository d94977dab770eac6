package app.kith.engine.room.design;

/**
 * Bose's rounds of fours (On a resolvable series of balanced incomplete block designs, 1947): 3q + 1 points, q = 4t + 1 a prime power,
 * all pairs meeting once in q rounds.
 */
final class Bose {

    private Bose() {}

    static boolean exists(int groups) {
        int q = (4 * groups - 1) / 3;
        return (4 * groups - 1) % 3 == 0 && q % 4 == 1 && GaloisField.exists(q);
    }

    /** Point x of copy j is j·q + x, and 3q the point that stays. */
    static Schedule of(int groups) {
        GaloisField field = new GaloisField((4 * groups - 1) / 3);
        int q = field.order;
        int t = (q - 1) / 4;
        int[][] rounds = new int[q][3 * q + 1];
        for (int by = 0; by < q; by++) {
            int at = 0;
            for (int copy = 0; copy < 3; copy++) {
                rounds[by][at++] = copy * q + by;
            }
            rounds[by][at++] = 3 * q;
            for (int copy = 0; copy < 3; copy++) {
                int next = (copy + 1) % 3;
                for (int i = 0; i < t; i++) {
                    rounds[by][at++] = copy * q + field.plus(field.power(i), by);
                    rounds[by][at++] = copy * q + field.plus(field.power(i + 2 * t), by);
                    rounds[by][at++] = next * q + field.plus(field.power(i + t), by);
                    rounds[by][at++] = next * q + field.plus(field.power(i + 3 * t), by);
                }
            }
        }
        return new Schedule(4, rounds);
    }
}
