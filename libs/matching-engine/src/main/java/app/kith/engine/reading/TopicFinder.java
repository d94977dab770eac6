package app.kith.engine.reading;

import app.kith.engine.language.Analysed;
import app.kith.engine.language.Intent;
import app.kith.engine.language.Language;
import app.kith.engine.language.Tokens;
import app.kith.engine.text.TextEmbedding;
import app.kith.engine.topic.Kind;
import app.kith.engine.topic.Topic;
import app.kith.engine.topic.Topics;
import app.kith.engine.topic.Weights;
import java.util.Arrays;
import java.util.List;

/** Proposes what a text is about to the one who wrote it. May be called by several threads. */
public final class TopicFinder {

    /** So many topics are proposed at most. */
    public static final int PROPOSALS = 3;

    /** From here on a reading needs nobody to look at it. */
    private static final double SURE = 0.6;

    /** Of a topic that is less probable nobody would say that the text is about it. */
    private static final double WORTH_PROPOSING = 0.02;

    /** The likeliest topic of a text that hardly says anything must be so probable at least: a wild guess reads like a joke. */
    private static final double WORTH_A_GUESS = 0.15;

    /** What is said in one word can mean this or that, unless a topic is called so. */
    private static final double DOUBTFUL = 0.5;

    private static final int LONG_WORD = 12;

    private final TextReader reader;

    /** Reads by the words alone, in no time. */
    public TopicFinder(Topics topics) {
        this(new TextReader(topics, null));
    }

    /** Reads by what a text means too, as long as the model takes for it. */
    public TopicFinder(Topics topics, TextEmbedding embedding) {
        this(TextReader.ofTopics(topics, embedding));
    }

    public TopicFinder(TextReader reader) {
        this.reader = reader;
    }

    /**
     * A topic that a text may be about.
     *
     * @param probability in (0, 1)
     */
    public record Proposal(Topic topic, double probability) {}

    /**
     * How a text is read.
     *
     * @param proposals the likeliest first, at most three; none where nothing is understood
     * @param avoids whether it says what its writer does not want
     * @param vague whether it says nothing that somebody could do
     */
    public record Understood(Language language, List<Proposal> proposals, boolean avoids, boolean vague) {

        public Understood {
            proposals = List.copyOf(proposals);
        }

        /** Whether the first proposal is so probable that nobody needs to look at it. */
        public boolean isSure() {
            return !proposals.isEmpty() && proposals.getFirst().probability() >= SURE;
        }
    }

    public Understood understand(String text, Kind kind) {
        Reading reading = reader.read(List.of(new Written(text, kind, null))).getFirst();
        Analysed analysed = reading.analysed();
        if (analysed.has(Intent.ORDERS)) {
            return new Understood(analysed.language(), List.of(), false, true);
        }
        Weights likely = reading.guesses().ranked();
        double most = kind != Kind.ROLE && isOneWord(text) && !isTitle(text, likely.top()) ? DOUBTFUL : 1;
        boolean isGuess = saysLittle(reading) && likely.of(likely.top()) < WORTH_A_GUESS;
        List<Proposal> proposals = Arrays.stream(likely.ranked())
                .filter(topic -> !isGuess && likely.of(topic) >= WORTH_PROPOSING)
                .limit(PROPOSALS)
                .mapToObj(topic -> new Proposal(reader.topics().all().get(topic), Math.min(most, likely.of(topic))))
                .toList();
        return new Understood(analysed.language(), proposals, reading.avoids(), analysed.has(Intent.VAGUE));
    }

    /** No word of it belongs to a topic, or it wants no help. */
    private static boolean saysLittle(Reading reading) {
        return reading.avoids()
                || reading.analysed().has(Intent.VAGUE)
                || reading.guesses().words().size() == 0;
    }

    /** One word, however often; a long one, as German compounds are, says more. */
    private static boolean isOneWord(String text) {
        List<String> words = Tokens.of(text).stream().distinct().toList();
        return words.size() == 1 && words.getFirst().length() < LONG_WORD;
    }

    private boolean isTitle(String text, int topic) {
        return topic >= 0
                && reader.topics().all().get(topic).titles().values().stream()
                        .anyMatch(title -> Tokens.of(title).equals(Tokens.of(text)));
    }
}
