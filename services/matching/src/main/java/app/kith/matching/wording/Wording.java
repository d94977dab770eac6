package app.kith.matching.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence that the service itself speaks. None is longer than 140 characters unless it is asked for whole, and none guesses at
 * anybody's gender.
 */
public final class Wording {

    private static final int PROMPTS = 6;
    private static final int WORD = 4;

    private final ResourceBundle texts;
    private final Locale reader;
    private final boolean isWhole;

    private Wording(ResourceBundle texts, Locale reader, boolean isWhole) {
        this.texts = texts;
        this.reader = reader;
        this.isWhole = isWhole;
    }

    /** In the reader's language, or in English where we do not speak it. */
    public static Wording in(Locale reader) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "app.kith.matching.wording.wording", reader, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new Wording(texts, reader, false);
    }

    /** The same with every quote as long as it is. */
    public Wording whole() {
        return new Wording(texts, reader, true);
    }

    public Locale reader() {
        return reader;
    }

    /** Why two people should meet, for a third who looks on; the topic is named where neither of the texts names it. */
    public String help(String giver, String taker, String topic, String ask, String offer) {
        return about("help", Map.of("giver", giver, "taker", taker), topic, ask, offer);
    }

    public String strangers(String one, String other) {
        return sentence("strangers", Map.of("giver", one, "taker", other), Map.of());
    }

    public String helpForYou(String partner, String topic, String ask, String offer) {
        return about("help-for-you", Map.of("partner", partner), topic, ask, offer);
    }

    public String helpByYou(String partner, String topic, String ask, String offer) {
        return about("help-by-you", Map.of("partner", partner), topic, ask, offer);
    }

    /** The same where the giver's role answers the ask. */
    public String helpByRole(String giver, String taker, String position, String ask) {
        return sentence("help-role", Map.of("giver", giver, "taker", taker), Map.of("role", position, "ask", ask));
    }

    public String helpForYouByRole(String partner, String position, String ask) {
        return sentence("help-for-you-role", Map.of("partner", partner), Map.of("role", position, "ask", ask));
    }

    public String helpByYourRole(String partner, String position, String ask) {
        return sentence("help-by-you-role", Map.of("partner", partner), Map.of("role", position, "ask", ask));
    }

    /** The same where both look for the other half of one deal. */
    public String halves(String giver, String taker, String ask, String other) {
        return sentence("halves", Map.of("giver", giver, "taker", taker), Map.of("ask", ask, "other", other));
    }

    public String halvesWithYou(String partner, String yours, String theirs) {
        return sentence("halves-with-you", Map.of("partner", partner), Map.of("ask", yours, "other", theirs));
    }

    /** What somebody does and where, as far as it is known; empty if neither is. */
    public String position(@Nullable String role, @Nullable String company) {
        String job = role == null ? "" : role.strip();
        String employer = company == null ? "" : company.strip();
        return job.isEmpty() || employer.isEmpty()
                ? job + employer
                : new Sentence(texts.getString("position")).whole(Map.of("role", job, "company", employer));
    }

    public String strangerToYou(String partner) {
        return sentence("stranger-to-you", Map.of("partner", partner), Map.of());
    }

    public String promptToOffer(String partner, String ask, String offer) {
        return sentence("prompt-offer", Map.of("partner", partner), Map.of("ask", ask, "offer", offer));
    }

    public String promptToAsk(String partner, String ask) {
        return sentence("prompt-ask", Map.of("partner", partner), Map.of("ask", ask));
    }

    /** An opening for two people of whom nothing is known; the same for the same meeting. */
    public String promptFor(UUID meetingId) {
        return texts.getString("prompt-" + (1 + Math.floorMod(meetingId.hashCode(), PROMPTS)));
    }

    /** What somebody is called whose name is not known, or no longer. */
    public String guest() {
        return texts.getString("guest");
    }

    private String about(String key, Map<String, String> names, String topic, String ask, String offer) {
        return topic.isBlank() || isNamed(topic, ask) || isNamed(topic, offer) || haveOneWord(ask, offer)
                ? sentence(key, names, Map.of("ask", ask, "offer", offer))
                : sentence(key + "-about", names, Map.of("topic", topic, "ask", ask, "offer", offer));
    }

    /** Whoever reads both sees what they are about. */
    private static boolean haveOneWord(String ask, String offer) {
        String written = offer.toLowerCase(Locale.ROOT);
        return Arrays.stream(ask.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(word -> word.length() >= WORD && written.contains(word));
    }

    private static boolean isNamed(String topic, String text) {
        String written = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(topic.toLowerCase(Locale.ROOT).split("[\\s,]+")).allMatch(written::contains);
    }

    private String sentence(String key, Map<String, String> names, Map<String, String> quotes) {
        Sentence sentence = new Sentence(texts.getString(key));
        if (!isWhole) {
            return sentence.with(names, quotes);
        }
        Map<String, String> fillings = new HashMap<>(names);
        fillings.putAll(quotes);
        return sentence.whole(fillings);
    }
}
