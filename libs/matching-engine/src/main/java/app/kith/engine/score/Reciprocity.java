package app.kith.engine.score;

/** From sums to what one gives the other, and from both directions to one weight. */
final class Reciprocity {

    /** Bounds are looked up at steps of this share of the scale. */
    private static final int STEPS = 256;

    private static final int REACH = 12;

    private final double lambda;
    private final double scale;
    private final double[] bounds = new double[STEPS * REACH + 1];

    Reciprocity(ScoreSettings settings) {
        lambda = settings.reciprocity();
        scale = settings.scale() * Fixed.ONE;
        for (int step = 0; step < bounds.length; step++) {
            bounds[step] = -Math.expm1(-(step + 1.0) / STEPS) + 1e-12;
        }
    }

    double give(int sum) {
        return -Math.expm1(-sum / scale);
    }

    double weight(int there, int back) {
        return combine(give(there), give(back));
    }

    /** Not less than the weight, and never an exponential. */
    double atMost(int there, int back) {
        return combine(bound(there), bound(back));
    }

    /** Where the smaller of both sums is below this, {@link #atMost} times the share is not above, nor as much as the least. */
    int need(double above, double least, double share) {
        if (isEnough(combine(0, 1) * share, above, least)) {
            return 0;
        }
        int step = 0;
        while (step < bounds.length && !isEnough(combine(bounds[step], 1) * share, above, least)) {
            step++;
        }
        return step == bounds.length && !isEnough(combine(1, 1) * share, above, least)
                ? Integer.MAX_VALUE
                : Math.max(1, (int) (step * scale / STEPS) - 1);
    }

    private static boolean isEnough(double atMost, double above, double least) {
        return atMost > above && atMost >= least;
    }

    private double bound(int sum) {
        if (sum == 0) {
            return 0;
        }
        double step = sum / scale * STEPS;
        return step < bounds.length ? bounds[(int) step] : 1;
    }

    private double combine(double there, double back) {
        double mean = (there + back) / 2;
        double harmonic = mean == 0 ? 0 : there * back / mean;
        return lambda * harmonic + (1 - lambda) * mean;
    }
}
