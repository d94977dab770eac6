package app.kith.engine.text;

/** What a model says a text means, as a direction, and how close that is to texts in general. */
final class Meaning {

    private final float[] vector;
    private final double mean;
    private final double deviation;

    /**
     * @param vector of length 1
     * @param mean of the cosines with the titles of all topics
     * @param deviation likewise
     */
    Meaning(float[] vector, double mean, double deviation) {
        this.vector = vector;
        this.mean = mean;
        this.deviation = deviation;
    }

    double cosine(Meaning other) {
        double sum = 0;
        for (int at = 0; at < vector.length; at++) {
            sum += vector[at] * other.vector[at];
        }
        return sum;
    }

    /** The cosine in standard deviations above what each has with texts in general: the lower of the two. */
    double closeness(Meaning other) {
        double cosine = cosine(other);
        return Math.min((cosine - mean) / deviation, (cosine - other.mean) / other.deviation);
    }
}
