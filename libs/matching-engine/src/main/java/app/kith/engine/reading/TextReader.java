package app.kith.engine.reading;

import app.kith.engine.language.Analysed;
import app.kith.engine.language.Field;
import app.kith.engine.language.Language;
import app.kith.engine.language.TextAnalysis;
import app.kith.engine.text.TextEmbedding;
import app.kith.engine.topic.Guess;
import app.kith.engine.topic.Guesses;
import app.kith.engine.topic.Kind;
import app.kith.engine.topic.MeaningReader;
import app.kith.engine.topic.RoleIndex;
import app.kith.engine.topic.TopicIndex;
import app.kith.engine.topic.TopicRanker;
import app.kith.engine.topic.Topics;
import app.kith.engine.topic.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads texts: what they are about, whom a role can help, and what they mean. May be called by several threads. */
public final class TextReader {

    /** Of what its writer says of a text. */
    private static final double CERTAIN = 0.99;

    private final Topics topics;
    private final TextAnalysis analysis;
    private final TopicIndex phrases;
    private final TopicIndex roles;
    private final RoleIndex named;
    private final TopicRanker ranker;
    private final @Nullable MeaningReader meanings;

    /** @param embedding null reads by words alone */
    public TextReader(Topics topics, @Nullable TextEmbedding embedding) {
        this.topics = topics;
        analysis = new TextAnalysis();
        meanings = embedding == null ? null : new MeaningReader(topics, embedding);
        topics.all()
                .forEach(topic -> topic.phrases()
                        .forEach((language, said) -> said.forEach(phrase -> analysis.learn(language, phrase))));
        phrases = TopicIndex.ofPhrases(topics, analysis);
        roles = TopicIndex.ofRoles(topics, analysis);
        named = new RoleIndex(topics, analysis);
        ranker = new TopicRanker(topics, phrases, TopicRanker.known());
        analysis.forgetFurtherWords();
    }

    private TextReader(TextReader shared, @Nullable MeaningReader meanings, TopicRanker ranker) {
        this.ranker = ranker;
        this.meanings = meanings;
        topics = shared.topics;
        analysis = shared.analysis;
        phrases = shared.phrases;
        roles = shared.roles;
        named = shared.named;
    }

    /** Reads by the same topics, of which nothing is kept twice, and by other meanings. */
    public TextReader with(@Nullable TextEmbedding other) {
        return new TextReader(this, other == null ? null : new MeaningReader(topics, other), ranker);
    }

    /** Reads what texts are about, by their words and what they mean. */
    static TextReader ofTopics(Topics topics, TextEmbedding embedding) {
        var words = new TextReader(topics, null);
        return new TextReader(words, MeaningReader.ofTopics(topics, embedding), words.ranker);
    }

    /** Works out what texts mean, as long as that takes; nobody who reads meanwhile waits for it. */
    public void prepare(List<String> texts) {
        if (meanings != null) {
            List<Analysed> analysed = texts.stream().map(analysis::analyse).toList();
            List<String> said = new ArrayList<>();
            for (int text = 0; text < texts.size(); text++) {
                said.add(said(meanings, texts.get(text), analysed.get(text)));
            }
            meanings.read(said);
        }
    }

    public Topics topics() {
        return topics;
    }

    public TextAnalysis analysis() {
        return analysis;
    }

    /** How each is read, in the same order; what is written twice is read once. */
    public List<Reading> read(List<Written> written) {
        List<Written> different = written.stream().distinct().toList();
        List<Analysed> analysed =
                different.stream().map(one -> analysis.analyse(one.text())).toList();
        List<MeaningReader.@Nullable Meant> meant = meant(different, analysed);
        Map<Written, Reading> readings = new HashMap<>();
        for (int text = 0; text < different.size(); text++) {
            readings.put(different.get(text), reading(different.get(text), analysed.get(text), meant.get(text)));
        }
        return written.stream()
                .map(one -> Objects.requireNonNull(readings.get(one)))
                .toList();
    }

    private Reading reading(Written written, Analysed text, MeaningReader.@Nullable Meant meant) {
        Guesses guesses = guesses(text, written.kind(), meant);
        return new Reading(
                written,
                text.withoutWords(),
                new Terms(text.words(), phrases::rarity),
                confirmed(text, written.confirmed(), guesses),
                meant == null ? null : meant.meaning());
    }

    private List<MeaningReader.@Nullable Meant> meant(List<Written> written, List<Analysed> analysed) {
        if (meanings == null) {
            return Collections.nCopies(written.size(), null);
        }
        List<String> said = new ArrayList<>();
        for (int text = 0; text < written.size(); text++) {
            said.add(said(meanings, written.get(text).text(), analysed.get(text)));
        }
        return meanings.read(said);
    }

    /** As it is written if the model reads its language; else word by word in English, which is what the built-in one was made for. */
    private static String said(MeaningReader model, String text, Analysed analysed) {
        return model.readsAnyLanguage() || analysed.language() == Language.ENGLISH ? text : analysed.english();
    }

    private Guesses guesses(Analysed text, Kind kind, MeaningReader.@Nullable Meant meant) {
        TopicRanker.Evidence known = evidence(text, kind, meant);
        Weights words = Weights.of(TopicIndex.guesses(known.words()));
        Weights meaning = meant == null ? Weights.NONE : Weights.of(meant.topics());
        double[] spoken = known.roles();
        Weights capable = spoken == null ? Weights.NONE : Weights.of(TopicIndex.guesses(spoken));
        Weights byName = Weights.of(known.named());
        Weights asked = words.or(meaning);
        Weights given = asked.max(capable);
        Weights ranked = Weights.of(ranker.guesses(known));
        Weights all = words.or(meaning).max(capable);
        return new Guesses(
                words, meaning, capable, byName, asked, given, ranked, phrases.explained(text, all), fields(words));
    }

    private TopicRanker.Evidence evidence(Analysed text, Kind kind, MeaningReader.@Nullable Meant meant) {
        boolean role = kind == Kind.ROLE;
        return new TopicRanker.Evidence(
                text,
                kind,
                phrases.scores(text),
                role ? roles.scores(text) : null,
                role ? named.guesses(text) : List.of(),
                meant == null ? null : meant.scores());
    }

    /** Every topic that a text may be about, and what speaks for it, to learn from. */
    public List<TopicRanker.Candidate> candidates(String text, Kind kind) {
        Analysed analysed = analysis.analyse(text);
        List<Analysed> one = List.of(analysed);
        return ranker.candidates(evidence(
                analysed,
                kind,
                meant(List.of(new Written(text, kind, null)), one).getFirst()));
    }

    /** What a writer said takes the place of all guesses. */
    private Guesses confirmed(Analysed text, @Nullable Set<String> said, Guesses guesses) {
        if (said == null) {
            return guesses;
        }
        Weights chosen = Weights.of(said.stream()
                .map(topics::number)
                .filter(topic -> topic >= 0)
                .map(topic -> new Guess(topic, 1, CERTAIN))
                .toList());
        Weights none = Weights.NONE;
        return new Guesses(
                chosen,
                chosen,
                guesses.capable().size() == 0 ? none : chosen,
                guesses.named().size() == 0 ? none : chosen,
                chosen,
                chosen,
                chosen,
                phrases.explained(text, chosen),
                fields(chosen));
    }

    private List<Double> fields(Weights words) {
        double[] fields = new double[Field.values().length];
        for (int at = 0; at < words.size(); at++) {
            fields[ranker.field(words.topic(at))] += words.probability(at);
        }
        return Arrays.stream(fields).boxed().toList();
    }

    /** The topics that are plausible but weaker help than this one. */
    public int[] near(int topic) {
        return ranker.near(topic);
    }
}
