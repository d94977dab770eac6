package app.kith.engine.score;

/** From sums to what one gives the other, and from both directions to one weight. */
final class Reciprocity {

    /** Bounds are looked up at steps of this share of the scale. */
    private static final int STEPS = 64;

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
