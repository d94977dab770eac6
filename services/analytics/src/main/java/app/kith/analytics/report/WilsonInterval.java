package app.kith.analytics.report;

/** The 95 % score interval of a proportion (Wilson 1927): honest for small numbers and near 0 and 1. */
record WilsonInterval(double low, double high) {

    private static final double Z = 1.959963984540054;

    /** The interval of {@code numerator} of {@code denominator}, which must not be 0. */
    static WilsonInterval of(long numerator, long denominator) {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + " of " + denominator + " is no proportion");
        }
        double n = denominator;
        double rate = numerator / n;
        double weight = 1 + Z * Z / n;
        double centre = (rate + Z * Z / (2 * n)) / weight;
        double half = Z * Math.sqrt(rate * (1 - rate) / n + Z * Z / (4 * n * n)) / weight;
        // nobody and everybody are exact ends, whatever rounding says
        return new WilsonInterval(numerator == 0 ? 0 : centre - half, numerator == denominator ? 1 : centre + half);
    }
}
