package app.kith.engine.text;

import app.kith.engine.score.TextEmbedding;
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
final class TextReader {

    /** Of what its writer says of a text. */
    private static final double CERTAIN = 0.99;

    private final Topics topics;
    private final TextAnalysis analysis;
    private final TopicIndex phrases;
    private final TopicIndex roles;
    private final RoleIndex named;
    private final int[] fieldOf;
    private final int[][] nearOf;
    private final @Nullable MeaningReader meanings;

    /** @param embedding null reads by words alone */
    TextReader(Topics topics, @Nullable TextEmbedding embedding) {
        this.topics = topics;
        analysis = new TextAnalysis();
        meanings = embedding == null ? null : new MeaningReader(topics, embedding);
        topics.all()
                .forEach(topic -> topic.phrases()
                        .forEach((language, said) -> said.forEach(phrase -> analysis.learn(language, phrase))));
        phrases = TopicIndex.ofPhrases(topics, analysis);
        roles = TopicIndex.ofRoles(topics, analysis);
        named = new RoleIndex(topics, analysis);
        analysis.forgetFurtherWords();
        List<Field> fields = List.of(Field.values());
        fieldOf = topics.all().stream()
                .mapToInt(topic -> fields.indexOf(topic.field()))
                .toArray();
        nearOf = topics.all().stream()
                .map(topic -> topic.near().stream()
                        .mapToInt(topics::number)
                        .filter(near -> near >= 0)
                        .toArray())
                .toArray(int[][]::new);
    }

    private TextReader(TextReader shared, @Nullable MeaningReader meanings) {
        this.meanings = meanings;
        topics = shared.topics;
        analysis = shared.analysis;
        phrases = shared.phrases;
        roles = shared.roles;
        named = shared.named;
        fieldOf = shared.fieldOf;
        nearOf = shared.nearOf;
    }

    /** Reads by the same topics, of which nothing is kept twice, and by other meanings. */
    TextReader with(@Nullable TextEmbedding other) {
        return new TextReader(this, other == null ? null : new MeaningReader(topics, other));
    }

    /** Works out what texts mean, as long as that takes; nobody who reads meanwhile waits for it. */
    void prepare(List<String> texts) {
        if (meanings != null) {
            List<Analysed> analysed = texts.stream().map(analysis::analyse).toList();
            List<String> said = new ArrayList<>();
            for (int text = 0; text < texts.size(); text++) {
                said.add(said(meanings, texts.get(text), analysed.get(text)));
            }
            meanings.read(said);
        }
    }

    Topics topics() {
        return topics;
    }

    TextAnalysis analysis() {
        return analysis;
    }

    /** How each is read, in the same order; what is written twice is read once. */
    List<Reading> read(List<Written> written) {
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
        Guesses guesses = guesses(text, written.kind(), meant == null ? List.of() : meant.topics());
        return new Reading(
                written,
                text.withoutWords(),
                new Terms(text.words(), phrases::rarity),
                confirmed(written.confirmed(), guesses),
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

    private Guesses guesses(Analysed text, Kind kind, List<Guess> near) {
        Weights words = Weights.of(phrases.guesses(phrases.scores(text)));
        Weights meaning = Weights.of(near);
        Weights capable = kind == Kind.ROLE ? Weights.of(roles.guesses(roles.scores(text))) : Weights.NONE;
        Weights byName = kind == Kind.ROLE ? Weights.of(named.guesses(text)) : Weights.NONE;
        Weights all = words.or(meaning).max(capable);
        return Guesses.of(words, meaning, capable, byName, phrases.explained(text, all), fields(words));
    }

    /** What a writer said takes the place of all guesses. */
    private Guesses confirmed(@Nullable Set<String> said, Guesses guesses) {
        if (said == null) {
            return guesses;
        }
        Weights chosen = Weights.of(said.stream()
                .map(topics::number)
                .filter(topic -> topic >= 0)
                .map(topic -> new Guess(topic, 1, CERTAIN))
                .toList());
        Weights none = Weights.NONE;
        return Guesses.of(
                chosen,
                chosen,
                guesses.capable().size() == 0 ? none : chosen,
                guesses.named().size() == 0 ? none : chosen,
                chosen,
                fields(chosen));
    }

    private List<Double> fields(Weights words) {
        double[] fields = new double[Field.values().length];
        for (int at = 0; at < words.size(); at++) {
            fields[fieldOf[words.topic(at)]] += words.probability(at);
        }
        return Arrays.stream(fields).boxed().toList();
    }

    /** The topics that are plausible but weaker help than this one. */
    int[] near(int topic) {
        return nearOf[topic];
    }
}
