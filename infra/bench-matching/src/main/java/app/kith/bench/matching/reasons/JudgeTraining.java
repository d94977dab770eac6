package app.kith.bench.matching.reasons;

import app.kith.engine.judge.CandidateGifts;
import app.kith.engine.judge.Judge;
import app.kith.engine.judge.JudgeModel;
import app.kith.engine.judge.PairFeatures;
import app.kith.engine.language.Language;
import app.kith.engine.language.TextAnalysis;
import app.kith.engine.learning.BoostedTrees;
import app.kith.engine.reading.Reading;
import app.kith.engine.reading.TextReader;
import app.kith.engine.reading.TopicFinder;
import app.kith.engine.reading.Written;
import app.kith.engine.text.Statement;
import app.kith.engine.text.TextEmbedding;
import app.kith.engine.topic.Examples;
import app.kith.engine.topic.Kind;
import app.kith.engine.topic.Topic;
import app.kith.engine.topic.TopicHead;
import app.kith.engine.topic.Topics;
import java.util.ArrayList;
import java.util.List;

/** What programs need that teach the judge and its topics anew: what these look at, and how it is written down what they learnt. */
public final class JudgeTraining {

    private static final float PHRASE = 1;
    private static final float PHRASE_TRANSLATED = 0.7f;
    private static final float EXAMPLE = 1.5f;
    private static final float EXAMPLE_TRANSLATED = 1.2f;

    private final TextReader whole;
    private final TextReader bare;

    public JudgeTraining(Topics topics, TextEmbedding embedding) {
        whole = new TextReader(topics, embedding);
        bare = whole.with(null);
    }

    /** Proposes topics, with meanings, as this sees them. */
    public TopicFinder finder() {
        return new TopicFinder(whole);
    }

    /** An ask and a gift that may answer it, as the judge looks at them. */
    public static final class Candidate {

        private final int ask;
        private final int gift;
        private final double[] features;
        private final double[] featuresWithoutMeaning;

        private Candidate(int ask, int gift, double[] features, double[] featuresWithoutMeaning) {
            this.ask = ask;
            this.gift = gift;
            this.features = features;
            this.featuresWithoutMeaning = featuresWithoutMeaning;
        }

        public int ask() {
            return ask;
        }

        public int gift() {
            return gift;
        }

        public double[] features() {
            return features.clone();
        }

        /** What is left where no model tells what texts mean. */
        public double[] featuresWithoutMeaning() {
            return featuresWithoutMeaning.clone();
        }
    }

    /** Everything that the judge would hold against each other, by the places of asks and gifts. */
    public List<Candidate> candidates(List<Statement> asks, List<Statement> gifts) {
        List<Written> written = Judge.written(asks, gifts);
        List<Reading> read = whole.read(written);
        List<Reading> byWords = bare.read(written);
        var features = new PairFeatures(whole);
        var featuresByWords = new PairFeatures(bare);
        var found = new CandidateGifts(read.subList(asks.size(), read.size()));
        List<Candidate> candidates = new ArrayList<>();
        for (int ask = 0; ask < asks.size(); ask++) {
            Reading wanted = read.get(ask);
            if (wanted.isIdle()) {
                continue;
            }
            for (int gift : found.of(wanted, Judge.CANDIDATES)) {
                candidates.add(new Candidate(
                        ask,
                        gift,
                        features.of(wanted, read.get(asks.size() + gift)),
                        featuresByWords.of(byWords.get(ask), byWords.get(asks.size() + gift))));
            }
        }
        return candidates;
    }

    /**
     * A topic that a text may be about.
     *
     * @param features what speaks for it
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record TopicCandidate(String topic, double[] features) {}

    /** Every topic that a text may be about, first in the light of what it means too, then by its words alone. */
    public List<List<TopicCandidate>> topics(String text, Kind kind) {
        return List.of(topics(whole, text, kind), topics(bare, text, kind));
    }

    private static List<TopicCandidate> topics(TextReader reader, String text, Kind kind) {
        return reader.candidates(text, kind).stream()
                .map(one -> new TopicCandidate(
                        reader.topics().all().get(one.topic()).id(), one.features()))
                .toList();
    }

    /** The lines of the file that says how what speaks for topics is weighed. */
    public static List<String> rankerFile(BoostedTrees trees) {
        List<String> lines =
                new ArrayList<>(List.of("# Learnt from texts whose topics people had named: boosted trees."));
        lines.addAll(trees.written());
        return lines;
    }

    /** The lines of the file that a judge reads what it learnt from. It states reasons from the same probability as before. */
    public static List<String> judgeFile(List<BoostedTrees> sets) {
        JudgeModel before = JudgeModel.known();
        List<String> lines = new ArrayList<>();
        lines.add("# What the judge learnt: from which probability a reason is stated, and beyond doubt; "
                + "then boosted trees, a set after the other.");
        lines.addAll(new JudgeModel(sets, before.statedFrom(), before.sureFrom()).written());
        return lines;
    }

    /**
     * Something that people say of a topic, in English.
     *
     * @param topic its number in {@link Topics#all()}
     * @param weight how much it counts
     */
    public record Sentence(String text, int topic, float weight) {}

    /** The phrases, titles and examples of all topics; what is not English as the judge translates it, word by word. */
    public static List<Sentence> sentences(Topics topics) {
        TextAnalysis analysis = new TextAnalysis();
        topics.all()
                .forEach(topic -> topic.phrases()
                        .forEach((language, said) -> said.forEach(phrase -> analysis.learn(language, phrase))));
        Examples examples = Examples.read();
        List<Sentence> sentences = new ArrayList<>();
        for (int topic = 0; topic < topics.all().size(); topic++) {
            Topic one = topics.all().get(topic);
            for (Language language : Language.values()) {
                float weight = language == Language.ENGLISH ? PHRASE : PHRASE_TRANSLATED;
                for (String phrase : one.phrases().getOrDefault(language, List.of())) {
                    sentences.add(new Sentence(inEnglish(phrase, language, analysis), topic, weight));
                }
                sentences.add(new Sentence(inEnglish(one.title(language), language, analysis), topic, weight));
            }
            for (Examples.Sentence example : examples.of(one.id())) {
                sentences.add(new Sentence(
                        inEnglish(example.text(), example.language(), analysis),
                        topic,
                        example.language() == Language.ENGLISH ? EXAMPLE : EXAMPLE_TRANSLATED));
            }
        }
        sentences.removeIf(sentence -> sentence.text().isBlank());
        return sentences;
    }

    private static String inEnglish(String text, Language language, TextAnalysis analysis) {
        return language == Language.ENGLISH
                ? text
                : analysis.analyse(text, language).english();
    }

    /**
     * The lines of the file that says which meanings speak for which topic.
     *
     * @param mean of the meanings of all sentences, which is subtracted first
     * @param weights of each topic
     */
    public static List<String> topicFile(Topics topics, float[] mean, float[] biases, float[][] weights) {
        List<TopicHead.Learnt> learnt = new ArrayList<>();
        for (int topic = 0; topic < weights.length; topic++) {
            learnt.add(new TopicHead.Learnt(topics.all().get(topic).id(), biases[topic], weights[topic]));
        }
        List<String> lines = new ArrayList<>();
        lines.add("# Learnt from the topics' phrases and examples: mean, then for each topic its id, bias and weights, "
                + "as bytes of the largest.");
        lines.addAll(TopicHead.written(mean, learnt));
        return lines;
    }
}
