package app.kith.matching.reading;

import app.kith.engine.score.Statement;
import app.kith.engine.score.Statement.Source;
import app.kith.engine.score.TextJudge;
import app.kith.engine.text.Kind;
import app.kith.engine.text.TopicFinder;
import app.kith.engine.text.TopicFinder.Understood;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Judges, in no time, texts whose meaning nobody has worked out: how probable it is that both are about one topic, by their words or as
 * their writers confirmed.
 */
final class TopicAgreement implements TextJudge {

    private static final double STATED_FROM = 0.5;
    private static final double SURE_FROM = 0.8;

    /** Two texts about one topic may still miss each other. */
    private static final double MOST = 0.9;

    private static final double CONFIRMED = 0.97;
    private static final double WORTH_KEEPING = 0.03;

    /** What a text may be about; nothing for what somebody does not want. */
    private record About(Map<String, Double> topics) {}

    private final Supplier<TopicFinder> finder;
    private final Map<UUID, About> known;

    /** @param most of so many texts it is remembered what they are about */
    TopicAgreement(Supplier<TopicFinder> finder, int most) {
        this.finder = finder;
        known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, About> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public double statedFrom() {
        return STATED_FROM;
    }

    @Override
    public double sureFrom() {
        return SURE_FROM;
    }

    @Override
    public List<Answer> judge(List<Statement> asks, List<Statement> gifts) {
        Map<String, Map<Integer, Double>> giftsByTopic = new HashMap<>();
        for (int gift = 0; gift < gifts.size(); gift++) {
            if (gifts.get(gift).source() != Source.OWN_ASK) {
                for (Map.Entry<String, Double> topic : topics(gifts.get(gift)).entrySet()) {
                    giftsByTopic
                            .computeIfAbsent(topic.getKey(), any -> new HashMap<>())
                            .put(gift, topic.getValue());
                }
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (int ask = 0; ask < asks.size(); ask++) {
            Map<Integer, Double> sums = new HashMap<>();
            Map<Integer, Map.Entry<String, Double>> best = new HashMap<>();
            for (Map.Entry<String, Double> topic : topics(asks.get(ask)).entrySet()) {
                giftsByTopic.getOrDefault(topic.getKey(), Map.of()).forEach((gift, there) -> {
                    double both = topic.getValue() * there;
                    sums.merge(gift, both, Double::sum);
                    best.merge(
                            gift,
                            Map.entry(topic.getKey(), both),
                            (one, other) -> one.getValue() >= other.getValue() ? one : other);
                });
            }
            for (Map.Entry<Integer, Double> sum : sums.entrySet()) {
                if (sum.getValue() >= WORTH_KEEPING) {
                    answers.add(
                            answer(ask, asks.get(ask), sum.getKey(), gifts.get(sum.getKey()), sum.getValue(), best));
                }
            }
        }
        return answers;
    }

    private static Answer answer(
            int place,
            Statement ask,
            int giftPlace,
            Statement gift,
            double sum,
            Map<Integer, Map.Entry<String, Double>> best) {
        boolean isConfirmed = (ask.confirmed() != null || gift.confirmed() != null) && sum >= STATED_FROM;
        Basis basis = isConfirmed ? Basis.CONFIRMED : gift.source() == Source.ROLE ? Basis.ROLE : Basis.TOPIC;
        double probability = Math.min(sum, isConfirmed ? CONFIRMED : MOST);
        String topic = best.getOrDefault(giftPlace, Map.entry("", 0.0)).getKey();
        return new Answer(place, giftPlace, probability, basis, topic);
    }

    private Map<String, Double> topics(Statement statement) {
        Set<String> confirmed = statement.confirmed();
        if (confirmed != null) {
            Map<String, Double> topics = new HashMap<>();
            confirmed.forEach(topic -> topics.put(topic, 1.0));
            return topics;
        }
        UUID key = TextHash.of((statement.source() == Source.ROLE) + statement.text());
        About about = remembered(key);
        if (about == null) {
            about = read(statement);
            synchronized (known) {
                known.put(key, about);
            }
        }
        return about.topics();
    }

    private @Nullable About remembered(UUID key) {
        synchronized (known) {
            return known.get(key);
        }
    }

    private About read(Statement statement) {
        Kind kind = statement.source() == Source.ROLE ? Kind.ROLE : Kind.ASK;
        Understood understood = finder.get().understand(statement.text(), kind);
        Map<String, Double> topics = new HashMap<>();
        if (!understood.avoids()) {
            understood
                    .proposals()
                    .forEach(proposal -> topics.put(proposal.topic().id(), proposal.probability()));
        }
        return new About(topics);
    }
}
