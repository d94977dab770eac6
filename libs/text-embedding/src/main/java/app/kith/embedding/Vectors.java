package app.kith.embedding;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The vectors of an answer, checked: one for each text, all of one dimension, of length 1. */
final class Vectors {

    private Vectors() {}

    static List<float[]> read(JsonNode answer, int texts) throws NoAnswer {
        JsonNode data = answer.path("data");
        if (!data.isArray() || data.size() != texts) {
            throw NoAnswer.lasting("it gives " + data.size() + " vectors for " + texts + " texts");
        }
        float[] @Nullable [] vectors = new float[texts][];
        for (int at = 0; at < texts; at++) {
            JsonNode entry = data.get(at);
            int place = entry.path("index").asInt(at);
            if (place < 0 || place >= texts || vectors[place] != null) {
                throw NoAnswer.lasting("its vectors are numbered wrongly");
            }
            vectors[place] = vector(entry.path("embedding"));
        }
        List<float[]> all = Arrays.asList(vectors);
        if (all.stream().mapToInt(vector -> vector.length).distinct().count() != 1) {
            throw NoAnswer.lasting("its vectors are of several dimensions");
        }
        return all;
    }

    private static float[] vector(JsonNode numbers) throws NoAnswer {
        float[] vector = new float[numbers.isArray() ? numbers.size() : 0];
        double square = 0;
        for (int at = 0; at < vector.length; at++) {
            JsonNode number = numbers.get(at);
            vector[at] = number.isNumber() ? (float) number.asDouble(Double.NaN) : Float.NaN;
            square += (double) vector[at] * vector[at];
        }
        if (!(square > 0) || Double.isInfinite(square)) {
            throw NoAnswer.lasting("what it gives for a text is no vector");
        }
        double length = Math.sqrt(square);
        for (int at = 0; at < vector.length; at++) {
            vector[at] = (float) (vector[at] / length);
        }
        return vector;
    }
}
