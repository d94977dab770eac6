package app.kith.engine.text;

import app.kith.engine.score.Statement;
import app.kith.engine.score.TextEmbedding;
import app.kith.engine.score.TextJudge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads asks, offers and roles, and tells how probable it is that a sensible host would introduce two people for them. What a writer
 * confirmed outweighs all else.
 */
public final class Judge implements TextJudge {

    /** A pair that is less probable is not worth keeping. */
    private static final double WORTH_KEEPING = 0.03;

    /** Words that fewer topics than this rarity allows may bring a pair before the judge. */
    private static final double RARE = 3.5;

    private final TextReader reader;
    private final PairFeatures features;
    private final JudgeModel model;

    /** @param embedding what texts mean; null judges by words and topics alone */
    public Judge(Topics topics, @Nullable TextEmbedding embedding) {
        reader = new TextReader(topics, embedding);
        features = new PairFeatures(reader);
        model = JudgeModel.known();
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
        List<Reading> asked = reader.read(asAsks(asks));
        List<Reading> given = reader.read(asGifts(gifts));
        Map<Object, Set<Integer>> byTopic = new HashMap<>();
        for (int gift = 0; gift < given.size(); gift++) {
            for (Object handle : handles(given.get(gift)).toList()) {
                byTopic.computeIfAbsent(handle, any -> new HashSet<>()).add(gift);
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (int ask = 0; ask < asked.size(); ask++) {
            Reading wanted = asked.get(ask);
            if (wanted.analysed().has(Intent.AVOIDS)) {
                continue;
            }
            Set<Integer> candidates = new HashSet<>();
            handles(wanted).forEach(handle -> candidates.addAll(byTopic.getOrDefault(handle, Set.of())));
            for (int gift : candidates.stream().sorted().toList()) {
                judge(ask, wanted, gift, given.get(gift)).ifPresent(answers::add);
            }
        }
        return answers;
    }

    private Optional<Answer> judge(int ask, Reading wanted, int gift, Reading there) {
        if (there.analysed().has(Intent.AVOIDS)) {
            return Optional.empty();
        }
        double[] row = features.of(wanted, there);
        double probability = model.trees().probability(row);
        if (probability < WORTH_KEEPING) {
            return Optional.empty();
        }
        return Optional.of(new Answer(ask, gift, probability, basis(there), topic(wanted, there)));
    }

    private static Basis basis(Reading gift) {
        return switch (gift.kind()) {
            case ROLE -> Basis.ROLE;
            case ASK -> Basis.HALVES;
            case OFFER -> Basis.TOPIC;
        };
    }

    private String topic(Reading ask, Reading gift) {
        Map<Integer, Double> there = new HashMap<>();
        Stream.concat(gift.guesses().stream(), gift.capable().stream())
                .forEach(guess -> there.merge(guess.topic(), guess.probability(), Math::max));
        int best = -1;
        double most = 0;
        for (Guess guess : ask.guesses()) {
            double both = guess.probability() * there.getOrDefault(guess.topic(), 0.0);
            if (both > most) {
                most = both;
                best = guess.topic();
            }
        }
        return best < 0 ? "" : reader.topics().all().get(best).id();
    }

    /** What brings a text together with others: its topics, and its rare words. */
    private Stream<Object> handles(Reading reading) {
        return Stream.of(
                        reading.guesses().stream().<Object>map(Guess::topic),
                        reading.capable().stream().<Object>map(Guess::topic),
                        reading.near().stream().<Object>map(Guess::topic),
                        reading.analysed().words().stream()
                                .flatMap(word -> word.keys().keySet().stream())
                                .filter(key -> reader.rarity(key) >= RARE)
                                .<Object>map(key -> key))
                .flatMap(all -> all);
    }

    private static List<Written> asAsks(List<Statement> statements) {
        return statements.stream()
                .map(one -> new Written(one.text(), Kind.ASK, one.confirmed()))
                .toList();
    }

    private static List<Written> asGifts(List<Statement> statements) {
        return statements.stream()
                .map(one -> new Written(one.text(), kind(one.source()), one.confirmed()))
                .toList();
    }

    private static Kind kind(Statement.Source source) {
        return switch (source) {
            case OWN_WORDS -> Kind.OFFER;
            case ROLE -> Kind.ROLE;
            case OWN_ASK -> Kind.ASK;
        };
    }
}
