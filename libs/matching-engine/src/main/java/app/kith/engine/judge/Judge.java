package app.kith.engine.judge;

import app.kith.engine.reading.Reading;
import app.kith.engine.reading.TextReader;
import app.kith.engine.reading.TopicFinder;
import app.kith.engine.reading.Written;
import app.kith.engine.text.Statement;
import app.kith.engine.text.TextEmbedding;
import app.kith.engine.text.TextJudge;
import app.kith.engine.topic.Kind;
import app.kith.engine.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads asks, offers and roles, and tells how probable it is that a sensible host would introduce two people for them. What a writer
 * confirmed outweighs all else. May be called by several threads.
 */
public final class Judge implements TextJudge {

    /** A pair that is less probable is not worth keeping. */
    private static final double WORTH_KEEPING = 0.05;

    /** So many gifts are held against each ask. */
    public static final int CANDIDATES = 64;

    /** Words alone, or meaning alone, where topics do not agree. */
    private static final double HARDLY = 0.1;

    private final TextReader reader;
    private final PairFeatures features;
    private final Confirmed confirmed;
    private final JudgeModel model;

    /** @param embedding what texts mean; null judges by words and topics alone */
    public Judge(Topics topics, @Nullable TextEmbedding embedding) {
        this(new TextReader(topics, embedding), JudgeModel.known());
    }

    Judge(TextReader reader, JudgeModel model) {
        this.reader = reader;
        this.model = model;
        features = new PairFeatures(reader);
        confirmed = new Confirmed(reader.topics());
    }

    /** Judges by the same topics, of which nothing is kept twice, and by other meanings. */
    public Judge with(@Nullable TextEmbedding embedding) {
        return new Judge(reader.with(embedding), model);
    }

    /** Proposes topics by words alone; nothing is kept twice. */
    public TopicFinder finder() {
        return new TopicFinder(reader.with(null));
    }

    /** Hands texts to the embedding, as long as that takes; nobody who is judged meanwhile waits for it. */
    public void prepare(List<String> texts) {
        reader.prepare(texts);
    }

    @Override
    public double statedFrom() {
        return model.statedFrom();
    }

    @Override
    public double sureFrom() {
        return model.sureFrom();
    }

    @Override
    public List<Answer> judge(List<Statement> asks, List<Statement> gifts) {
        List<Reading> read = reader.read(written(asks, gifts));
        List<Reading> asked = read.subList(0, asks.size());
        List<Reading> given = read.subList(asks.size(), read.size());
        var candidates = new CandidateGifts(given);
        List<Answer> answers = new ArrayList<>();
        for (int ask = 0; ask < asked.size(); ask++) {
            Reading wanted = asked.get(ask);
            if (wanted.isIdle()) {
                continue;
            }
            for (int gift : candidates.of(wanted, CANDIDATES)) {
                if (isSameWish(wanted, given.get(gift))) {
                    continue;
                }
                double probability = probability(wanted, given.get(gift));
                if (probability >= WORTH_KEEPING) {
                    answers.add(answer(ask, wanted, gift, given.get(gift), probability));
                }
            }
        }
        return answers;
    }

    /** First the asks, then the gifts. */
    public static List<Written> written(List<Statement> asks, List<Statement> gifts) {
        return Stream.concat(
                        asks.stream().map(one -> new Written(one.text(), Kind.ASK, one.confirmed())),
                        gifts.stream().map(one -> new Written(one.text(), kind(one.source()), one.confirmed())))
                .toList();
    }

    private double probability(Reading ask, Reading gift) {
        return confirmed.weigh(ask, gift, model.probability(features.of(ask, gift)));
    }

    private Answer answer(int ask, Reading wanted, int gift, Reading there, double probability) {
        int common = wanted.guesses().asked().common(there.guesses().given());
        String topic = common < 0 ? "" : reader.topics().all().get(common).id();
        return new Answer(ask, gift, probability, basis(wanted, there, common), topic);
    }

    /** Two who ask for the same thing in the same words have nothing for each other, unless one seeks work and the other staff. */
    private static boolean isSameWish(Reading ask, Reading gift) {
        return gift.kind() == Kind.ASK
                && ask.terms().isWrittenIn(gift.terms())
                && gift.terms().isWrittenIn(ask.terms());
    }

    private static Basis basis(Reading ask, Reading gift, int common) {
        if (ask.confirmed() != null || gift.confirmed() != null) {
            return Basis.CONFIRMED;
        }
        return switch (gift.kind()) {
            case ROLE -> Basis.ROLE;
            case ASK -> Basis.HALVES;
            case OFFER -> {
                boolean words = ask.guesses().words().of(common) >= HARDLY
                        && gift.guesses().words().of(common) >= HARDLY;
                boolean shared = ask.guesses().words().agreeBest(gift.guesses().words()) >= HARDLY;
                yield words ? Basis.TOPIC : shared ? Basis.WORDS : Basis.MEANING;
            }
        };
    }

    private static Kind kind(Statement.Source source) {
        return switch (source) {
            case OWN_WORDS -> Kind.OFFER;
            case ROLE -> Kind.ROLE;
            case OWN_ASK -> Kind.ASK;
        };
    }
}
