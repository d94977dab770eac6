package app.kith.embedding;

import app.kith.engine.text.SecondOpinion.Question;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers used last. It keeps hashes, so nobody's words outlive their erasure here. */
final class RememberedOpinions {

    private final Map<String, Double> known;

    /** @param most how many are kept, at least 1 */
    RememberedOpinions(int most) {
        known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
                return size() > most;
            }
        };
    }

    synchronized @Nullable Double of(Question question) {
        return known.get(hash(question));
    }

    synchronized void put(Question question, double probability) {
        known.put(hash(question), probability);
    }

    /** The length of the first tells apart pairs that read the same in a row. */
    private static String hash(Question question) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String all = question.ask().length() + "\n" + question.ask() + question.gift();
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
