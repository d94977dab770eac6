package app.kith.engine.topic;

/** What a model says a text means, as a direction, and how close that is to texts in general. */
public final class Meaning {

    private final float[] vector;
    private final float[] topics;
    private final double mean;
    private final double deviation;

    /**
     * @param vector of length 1
     * @param topics how much it speaks of all topics, likewise of length 1; empty if that is not known
     * @param mean of the cosines with the titles of all topics
     * @param deviation likewise
     */
    Meaning(float[] vector, float[] topics, double mean, double deviation) {
        this.vector = vector;
        this.topics = topics;
        this.mean = mean;
        this.deviation = deviation;
    }

    public double cosine(Meaning other) {
        return Vectors.product(vector, other.vector);
    }

    /** The cosine of what both say of all topics. */
    public double topicCosine(Meaning other) {
        return topics.length == 0 || other.topics.length == 0 ? Double.NaN : Vectors.product(topics, other.topics);
    }

    /** The cosine in standard deviations above what each has with texts in general: the lower of the two. */
    public double closeness(Meaning other) {
        double cosine = cosine(other);
        return Math.min((cosine - mean) / deviation, (cosine - other.mean) / other.deviation);
    }
}
