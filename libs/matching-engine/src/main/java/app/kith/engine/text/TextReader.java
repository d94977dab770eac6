package app.kith.engine.text;

import app.kith.engine.score.TextEmbedding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads texts: what they are about, whom a role can help, and what they mean. Reads one text at a time. */
final class TextReader {

    private static final int NEAREST = 6;

    /** Of what its writer says of a text. */
    private static final double CERTAIN = 0.99;

    private final Topics topics;
    private final TextAnalysis analysis;
    private final TopicIndex phrases;
    private final TopicIndex roles;
    private final RoleIndex named;
    private final int[] fieldOf;
    private final int[][] nearOf;
    private final TopicHead head;
    private final @Nullable TextEmbedding embedding;
    private float @Nullable [][] titles;

    TextReader(Topics topics, @Nullable TextEmbedding embedding) {
        this.topics = topics;
        this.embedding = embedding;
        analysis = new TextAnalysis();
        head = TopicHead.known();
        topics.all()
                .forEach(topic -> topic.phrases()
                        .forEach((language, said) -> said.forEach(phrase -> analysis.learn(language, phrase))));
        phrases = TopicIndex.ofPhrases(topics, analysis);
        roles = TopicIndex.ofRoles(topics, analysis);
        named = new RoleIndex(topics, analysis);
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

    private TextReader(TextReader shared, @Nullable TextEmbedding embedding) {
        topics = shared.topics;
        analysis = shared.analysis;
        phrases = shared.phrases;
        roles = shared.roles;
        named = shared.named;
        fieldOf = shared.fieldOf;
        nearOf = shared.nearOf;
        head = shared.head;
        this.embedding = embedding;
    }

    /** Reads by the same topics, of which nothing is kept twice, and by other meanings. */
    TextReader with(@Nullable TextEmbedding other) {
        return new TextReader(this, other);
    }

    /** Works out what texts mean, as long as that takes; nobody who reads meanwhile waits for it. */
    void prepare(List<String> texts) {
        List<Written> written =
                texts.stream().map(text -> new Written(text, Kind.ASK, null)).toList();
        List<Analysed> analysed;
        synchronized (analysis) {
            analysed = written.stream().map(one -> analysis.analyse(one.text())).toList();
        }
        if (vectors(written, analysed).stream().anyMatch(Objects::nonNull)) {
            titles();
        }
    }

    Topics topics() {
        return topics;
    }

    /** How each is read, in the same order. */
    List<Reading> read(List<Written> written) {
        synchronized (analysis) {
            return readNow(written);
        }
    }

    private List<Reading> readNow(List<Written> written) {
        List<Analysed> analysed =
                written.stream().map(one -> analysis.analyse(one.text())).toList();
        List<float @Nullable []> vectors = vectors(written, analysed);
        List<Reading> readings = new ArrayList<>();
        for (int text = 0; text < written.size(); text++) {
            Analysed one = analysed.get(text);
            Kind kind = written.get(text).kind();
            float[] vector = vectors.get(text);
            Meaning meaning = null;
            List<Guess> near = List.of();
            if (vector != null) {
                double[] cosines = cosines(vector);
                double mean = Arrays.stream(cosines).average().orElse(0);
                double deviation = deviation(cosines, mean);
                meaning = new Meaning(vector, fits(vector) ? head.direction(vector) : new float[0], mean, deviation);
                near = fits(vector) ? head.guesses(vector, topics, NEAREST) : near(cosines, mean, deviation);
            }
            readings.add(new Reading(
                    written.get(text),
                    one,
                    new Terms(one.words(), phrases::rarity),
                    confirmed(written.get(text).confirmed(), guesses(one, kind, near)),
                    meaning));
        }
        return readings;
    }

    /** The topics were learnt from the vectors of one model; those of another may have as many dimensions and mean nothing here. */
    private boolean fits(float[] vector) {
        return embedding != null && !embedding.readsAnyLanguage() && head.fits(vector);
    }

    private List<float @Nullable []> vectors(List<Written> written, List<Analysed> analysed) {
        float[][] found = new float[written.size()][];
        TextEmbedding model = embedding;
        if (model != null) {
            String[] said = new String[found.length];
            Arrays.setAll(said, text -> said(model, written.get(text).text(), analysed.get(text)));
            int[] known = IntStream.range(0, found.length)
                    .filter(text -> !said[text].isBlank() && model.knows(said[text]))
                    .toArray();
            List<float[]> vectors = model.embed(
                    Arrays.stream(known).mapToObj(text -> said[text]).toList());
            for (int i = 0; i < known.length; i++) {
                found[known[i]] = vectors.get(i);
            }
        }
        return Arrays.asList(found);
    }

    /** As it is written if the model reads its language; else word by word in English, which is what the built-in one was made for. */
    private static String said(TextEmbedding model, String text, Analysed analysed) {
        return model.readsAnyLanguage() || analysed.language() == Language.ENGLISH ? text : analysed.english();
    }

    private double[] cosines(float[] meaning) {
        float[][] all = titles();
        double[] cosines = new double[all.length];
        for (int topic = 0; topic < all.length; topic++) {
            double sum = 0;
            for (int at = 0; at < meaning.length; at++) {
                sum += meaning[at] * all[topic][at];
            }
            cosines[topic] = sum;
        }
        return cosines;
    }

    private float[][] titles() {
        float[][] known = titles;
        if (known == null) {
            known = Objects.requireNonNull(embedding)
                    .embed(topics.all().stream()
                            .map(topic -> topic.title(Language.ENGLISH))
                            .toList())
                    .toArray(float[][]::new);
            titles = known;
        }
        return known;
    }

    private static double deviation(double[] cosines, double mean) {
        return Math.sqrt(Arrays.stream(cosines)
                        .map(cosine -> (cosine - mean) * (cosine - mean))
                        .average()
                        .orElse(1))
                + 1e-9;
    }

    private static List<Guess> near(double[] cosines, double mean, double deviation) {
        return IntStream.range(0, cosines.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer topic) -> -cosines[topic]))
                .limit(NEAREST)
                .map(topic -> {
                    double score = (cosines[topic] - mean) / deviation;
                    return new Guess(topic, score, 1 / (1 + Math.exp(4 - 1.2 * score)));
                })
                .toList();
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
        Weights topics = Weights.of(said.stream()
                .map(this.topics::number)
                .filter(topic -> topic >= 0)
                .map(topic -> new Guess(topic, 1, CERTAIN))
                .toList());
        Weights none = Weights.NONE;
        return Guesses.of(
                topics,
                topics,
                guesses.capable().size() == 0 ? none : topics,
                guesses.named().size() == 0 ? none : topics,
                topics,
                fields(topics));
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
