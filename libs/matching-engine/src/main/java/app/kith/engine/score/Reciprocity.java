package app.kith.engine.score;

/** From sums to what one gives the other, and from both directions to one weight. */
final class Reciprocity {

    private static final int REST_BITS = 12;

    private final double lambda;
    private final double scale;
    private final double[] left = new double[1 << REST_BITS];
    private final double[] leftOfRest = new double[1 << REST_BITS];

    Reciprocity(ScoreSettings settings) {
        lambda = settings.reciprocity();
        scale = settings.scale() * Fixed.ONE;
        for (int part = 0; part < left.length; part++) {
            left[part] = Math.exp(-((double) part * leftOfRest.length) / scale);
            leftOfRest[part] = Math.exp(-part / scale);
        }
    }

    /** 1 − e^(−sum / c), as the product of what is left at the sum's whole parts and at the rest. */
    double give(int sum) {
        int parts = sum >>> REST_BITS;
        return parts < left.length
                ? 1 - left[parts] * leftOfRest[sum & (leftOfRest.length - 1)]
                : -Math.expm1(-sum / scale);
    }

    double weight(int there, int back) {
        return combine(give(there), give(back));
    }

    double combine(double there, double back) {
        double mean = (there + back) / 2;
        double harmonic = mean == 0 ? 0 : there * back / mean;
        return lambda * harmonic + (1 - lambda) * mean;
    }
}
