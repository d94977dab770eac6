package app.kith.engine.topic;

import app.kith.engine.language.Analysed;
import app.kith.engine.language.Language;
import app.kith.engine.language.TextAnalysis;
import app.kith.engine.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which words speak for which topics, and how much. */
public final class TopicIndex {

    /** A word of a longer phrase says less than one that says it all. */
    private static final double PART = 0.7;

    private static final double TITLE = 0.8;
    private static final double EXAMPLE = 0.6;

    /** What a phrase that stands whole in a text adds, against its words by themselves. */
    private static final double WHOLE = 0.7;

    /** What the further phrases of a topic add that a word stands in. */
    private static final double FURTHER = 0.1;

    private static final int MOST_GUESSES = 8;
    private static final double SHARPNESS = 0.9;

    /** What "none of the topics" scores. */
    private static final double NONE = 3;

    private record Posting(int topic, double weight) {}

    private record Phrase(int topic, List<Set<String>> words, double weight) {}

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final int topics;

    private TopicIndex(int topics) {
        this.topics = topics;
    }

    /** By what people say. */
    public static TopicIndex ofPhrases(Topics topics, TextAnalysis analysis) {
        var examples = Examples.read();
        return build(topics, topic -> {
            List<Said> said = new ArrayList<>();
            for (Language language : Language.values()) {
                topic.phrases()
                        .getOrDefault(language, List.of())
                        .forEach(phrase -> said.add(new Said(analysis.analyse(phrase, language), 1)));
            }
            for (Language language : Language.values()) {
                String title = topic.titles().get(language);
                if (title != null) {
                    said.add(new Said(analysis.analyse(title, language), TITLE));
                }
            }
            examples.of(topic.id())
                    .forEach(sentence ->
                            said.add(new Said(analysis.analyse(sentence.text(), sentence.language()), EXAMPLE)));
            return said;
        });
    }

    /** By who can help. */
    public static TopicIndex ofRoles(Topics topics, TextAnalysis analysis) {
        return build(
                topics,
                topic -> topic.by().stream()
                        .map(role -> new Said(analysis.analyse(role), 1))
                        .toList());
    }

    private record Said(Analysed phrase, double weight) {}

    private interface Saying {
        List<Said> of(Topic topic);
    }

    private static TopicIndex build(Topics topics, Saying saying) {
        var index = new TopicIndex(topics.all().size());
        Map<String, Map<Integer, Double>> weights = new HashMap<>();
        for (int topic = 0; topic < topics.all().size(); topic++) {
            for (Said said : saying.of(topics.all().get(topic))) {
                index.add(topic, said, weights);
            }
        }
        weights.forEach((key, byTopic) -> {
            index.rarity.put(key, Math.log(1 + topics.all().size() / (double) byTopic.size()));
            index.postings.put(
                    key,
                    byTopic.entrySet().stream()
                            .map(entry -> new Posting(entry.getKey(), entry.getValue()))
                            .toList());
        });
        return index;
    }

    private void add(int topic, Said said, Map<String, Map<Integer, Double>> weights) {
        List<Word> words = said.phrase().words();
        double share = said.weight() / Math.pow(Math.max(1, words.size()), PART);
        for (Word word : words) {
            word.keys()
                    .forEach((key, weight) -> weights.computeIfAbsent(key, any -> new TreeMap<>())
                            .merge(
                                    topic,
                                    share * weight,
                                    (one, other) -> Math.max(one, other) + FURTHER * Math.min(one, other)));
        }
        if (words.size() > 1 && said.weight() != EXAMPLE) {
            List<Set<String>> keys =
                    words.stream().map(word -> word.keys().keySet()).toList();
            var phrase = new Phrase(topic, keys, said.weight());
            keys.getLast()
                    .forEach(key -> phrases.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(phrase));
        }
    }

    public double rarity(String key) {
        return rarity.getOrDefault(key, Math.log(1 + topics));
    }

    boolean knows(String key) {
        return rarity.containsKey(key);
    }

    /** The share of what a text says, by the rarity of its words, that speaks for each of some topics, in [0, 1]. */
    public Weights explained(Analysed text, Weights topics) {
        List<Guess> shares = new ArrayList<>();
        for (int at = 0; at < topics.size(); at++) {
            double share = explained(text, topics.topic(at));
            shares.add(new Guess(topics.topic(at), share, share));
        }
        return Weights.of(shares);
    }

    /** The share of what a text says that speaks for a topic. */
    public double explained(Analysed text, int topic) {
        double all = 0;
        double speaking = 0;
        for (Word word : text.words()) {
            double worth = 0;
            double best = 0;
            for (Map.Entry<String, Double> key : word.keys().entrySet()) {
                worth = Math.max(worth, key.getValue() * rarity(key.getKey()));
                for (Posting posting : postings.getOrDefault(key.getKey(), List.of())) {
                    if (posting.topic() == topic) {
                        best = Math.max(
                                best, key.getValue() * rarity(key.getKey()) * Math.min(1, 1.5 * posting.weight()));
                    }
                }
            }
            all += worth;
            speaking += best;
        }
        return all == 0 ? 0 : Math.min(1, speaking / all);
    }

    /** What speaks for each topic. */
    public double[] scores(Analysed text) {
        double[] scores = new double[topics];
        Set<Word> different = new LinkedHashSet<>(text.words());
        for (Word word : different) {
            Map<Integer, Double> best = new HashMap<>();
            word.keys().forEach((key, weight) -> {
                for (Posting posting : postings.getOrDefault(key, List.of())) {
                    best.merge(posting.topic(), weight * rarity(key) * posting.weight(), Math::max);
                }
            });
            best.forEach((topic, score) -> scores[topic] += score);
        }
        addWhole(different, scores);
        double length = Math.sqrt(Math.max(1, different.size()));
        for (int topic = 0; topic < scores.length; topic++) {
            scores[topic] /= Math.sqrt(length);
        }
        return scores;
    }

    private void addWhole(Set<Word> words, double[] scores) {
        Map<String, Double> there = new HashMap<>();
        words.forEach(word -> word.keys().forEach((key, weight) -> there.merge(key, weight, Math::max)));
        Map<Integer, Double> whole = new HashMap<>();
        for (String key : there.keySet()) {
            for (Phrase phrase : phrases.getOrDefault(key, List.of())) {
                double worth = worth(phrase, there);
                if (worth > 0) {
                    whole.merge(phrase.topic(), worth, Math::max);
                }
            }
        }
        whole.forEach((topic, worth) -> scores[topic] += WHOLE * worth);
    }

    private double worth(Phrase phrase, Map<String, Double> there) {
        double worth = 0;
        for (Set<String> keys : phrase.words()) {
            double best = 0;
            for (String key : keys) {
                Double weight = there.get(key);
                best = weight == null ? best : Math.max(best, weight * rarity(key));
            }
            if (best == 0) {
                return 0;
            }
            worth += best;
        }
        return worth * phrase.weight() / Math.sqrt(phrase.words().size());
    }

    /** The likeliest topics, the likeliest first. */
    public static List<Guess> guesses(double[] scores) {
        int[] best = Largest.of(scores, MOST_GUESSES, topic -> scores[topic] > 0);
        double sum = Math.exp(SHARPNESS * NONE);
        for (int topic : best) {
            sum += Math.exp(SHARPNESS * scores[topic]);
        }
        List<Guess> guesses = new ArrayList<>();
        for (int topic : best) {
            guesses.add(new Guess(topic, scores[topic], Math.exp(SHARPNESS * scores[topic]) / sum));
        }
        return guesses;
    }
}
