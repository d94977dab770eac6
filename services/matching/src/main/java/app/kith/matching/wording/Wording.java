package app.kith.matching.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.UUID;
import java.util.stream.Stream;

/** Every sentence that the service itself speaks. None is longer than 140 characters, and none guesses at anybody's gender. */
public final class Wording {

    private static final int PROMPTS = 6;
    private static final int WORD = 4;

    private final ResourceBundle texts;

    private Wording(ResourceBundle texts) {
        this.texts = texts;
    }

    /** In the reader's language, or in English where we do not speak it. */
    public static Wording in(Locale reader) {
        return new Wording(ResourceBundle.getBundle(
                "app.kith.matching.wording.wording", reader, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
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
        String known = topic(topic);
        boolean isSeen = Stream.of(topic, known).anyMatch(name -> isNamed(name, ask) || isNamed(name, offer));
        return isSeen || haveOneWord(ask, offer)
                ? sentence(key, names, Map.of("ask", ask, "offer", offer))
                : sentence(key + "-about", names, Map.of("topic", known, "ask", ask, "offer", offer));
    }

    /** A topic that we know in the reader's language; any other in the words that were used for it. */
    public String topic(String name) {
        String key = "topic-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return texts.containsKey(key) ? texts.getString(key) : name;
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
        return new Sentence(texts.getString(key)).with(names, quotes);
    }
}
