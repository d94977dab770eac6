package app.kith.engine.score;

/** Sums rounded up to units of which a byte holds all that matter, and what a pair is worth at most at them. */
final class Units {

    /** So many, or any more. */
    static final int MOST = 127;

    /** At so many scales one gives 0.86. */
    private static final double REACH = 2;

    /** What floating point may have lost. */
    static final double LOST = 1e-5;

    private final double perAmount;
    private final double[] atMost = new double[(MOST + 1) * (MOST + 1)];
    private final double[] atMostOfBoth = new double[MOST + 1];

    Units(ScoreSettings settings, Reciprocity reciprocity) {
        double unit = settings.scale() * REACH / MOST;
        perAmount = (1 + LOST) / unit;
        double[] give = new double[2 * MOST + 1];
        for (int half = 0; half <= 2 * MOST; half++) {
            give[half] = half == 2 * MOST ? 1 : reciprocity.give((int) Math.ceil(half * unit / 2 * Fixed.ONE));
        }
        for (int there = 0; there <= MOST; there++) {
            atMostOfBoth[there] = more(reciprocity.combine(give[there], give[there]));
            for (int back = 0; back <= MOST; back++) {
                atMost[index(there, back)] = more(reciprocity.combine(give[2 * there], give[2 * back]));
            }
        }
    }

    private static double more(double weight) {
        return weight == 0 ? 0 : weight + LOST;
    }

    private static int index(int there, int back) {
        return there * (MOST + 1) + back;
    }

    /** How many units an amount makes, not rounded yet. */
    float of(float amount) {
        return (float) (amount * perAmount);
    }

    /** The units that a sum fills or begins. */
    int whole(int sum) {
        return (int) Math.min(MOST, 1 + sum * perAmount / Fixed.ONE);
    }

    /** What a pair is worth at most that gives and takes so much, before anything speaks against it. */
    double atMost(int there, int back) {
        return atMost[index(there, back)];
    }

    /** So much must be given and so much must be taken, lest the pair be worth less than a positive weight. */
    int needOfEach(double weight) {
        int need = 0;
        while (need < MOST && atMost(need, MOST) < weight) {
            need++;
        }
        return need;
    }

    /** So much must be given and taken together, unless one of them is the most: of all ways to share a sum, the even one is worth most. */
    int needOfBoth(double weight) {
        int need = 0;
        while (need < MOST && atMostOfBoth[need] < weight) {
            need++;
        }
        return need;
    }
}
