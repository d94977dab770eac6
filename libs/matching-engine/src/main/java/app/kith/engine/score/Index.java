package app.kith.engine.score;

import app.kith.engine.preference.Complement;
import app.kith.engine.preference.Profile;
import app.kith.engine.preference.Rules;
import app.kith.engine.text.Statement;
import app.kith.engine.text.TextEmbedding;
import app.kith.engine.text.TextJudge;
import app.kith.engine.text.TextMatching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who asks and offers what, as sparse rows by person and by feature. An ask's entry holds rarity · level · freshness, divided by the
 * root of the number of features of its text; an offer's entry holds its freshness. Their product, summed over common features, is what
 * the texts contribute to give.
 */
final class Index {

    final Texts texts;
    final @Nullable Meanings meanings;
    final @Nullable Judged judged;

    private final SparseRows asks;
    private final SparseRows offers;
    private final FeatureLists asking;
    private final FeatureLists offering;
    private final List<Profile> people;
    private final Rules rules;
    private final ScoreSettings settings;
    private final double[] rarity;
    private final int features;
    private final int[][] askTexts;
    private final int[][] offerTexts;

    Index(List<Profile> people, ScoreSettings settings, TextMatching matching, Rules rules) {
        this.people = people;
        this.rules = rules;
        this.settings = settings;
        texts = new Texts(matching);
        askTexts = numbered(Profile::asks);
        offerTexts = numbered(Profile::offers);
        rarity = rarity(told());
        TextJudge judge = matching.judge();
        judged = judge == null ? null : Judged.by(judge, texts, all(askTexts), all(offerTexts), settings.scale());
        meanings = judged == null ? embedded(matching) : Meanings.judged(judged.rows(), rarity.length);
        features = rarity.length + (meanings == null ? 0 : meanings.features());
        asks = askRows();
        offers = offerRows();
        asking = new FeatureLists(asks.transposed(features), people.size());
        offering = new FeatureLists(offers.transposed(features), people.size());
    }

    private @Nullable Meanings embedded(TextMatching matching) {
        TextEmbedding embedding = matching.embedding();
        return embedding == null
                ? null
                : Meanings.embedded(
                        new SimilarTexts(texts, embedding, matching.similarFrom()).find(all(askTexts), all(offerTexts)),
                        all(offerTexts),
                        people.size(),
                        settings.similarLevel(),
                        rarity.length);
    }

    /** Σ of what the giver's texts and part have for the taker. */
    int sum(int giver, int taker) {
        return asks.product(taker, offers, giver);
    }

    int features() {
        return features;
    }

    SparseRows asks() {
        return asks;
    }

    SparseRows offers() {
        return offers;
    }

    /** For each feature, who asks for it. */
    FeatureLists asking() {
        return asking;
    }

    /** For each feature, who offers it. */
    FeatureLists offering() {
        return offering;
    }

    int[] askTexts(int person) {
        return askTexts[person];
    }

    int[] offerTexts(int person) {
        return offerTexts[person];
    }

    /** How well an ask and an offer meet. */
    double closeness(int ask, int offer) {
        double sum = 0;
        for (int feature : texts.features(ask)) {
            if (texts.has(offer, feature)) {
                sum += rarity[feature];
            }
            for (int topic : texts.neighbours(feature)) {
                if (texts.has(offer, topic)) {
                    sum += rarity[topic] * settings.parentLevel();
                }
            }
        }
        double means = meanings == null ? 0 : meanings.worth(ask) * meanings.cosine(ask, offer);
        return sum == 0 ? means : sum / Math.sqrt(texts.features(ask).length);
    }

    private int[][] numbered(Function<Profile, List<Statement>> statements) {
        return people.stream()
                .map(person -> statements.apply(person).stream()
                        .mapToInt(statement -> texts.number(statement))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static IntStream all(int[][] numbers) {
        return Arrays.stream(numbers).flatMapToInt(Arrays::stream);
    }

    /** The keys that complements use: reading them once makes features of them all. */
    private List<int[]> told() {
        List<int[]> told = new ArrayList<>();
        for (Profile person : people) {
            IntStream.Builder keys = IntStream.builder();
            Told sink = new Told((key, value) -> keys.add(key), keys::add);
            rules.complements().forEach(complement -> complement.tell(person, sink));
            told.add(keys.build().toArray());
        }
        return told;
    }

    /** 1 + ln((n + 1) / (people who use the feature + 1)): what few people speak of tells more about a pair. */
    private double[] rarity(List<int[]> told) {
        int[] users = new int[texts.features()];
        int[] lastUser = new int[users.length];
        for (int person = 0; person < people.size(); person++) {
            int user = person + 1;
            IntStream.concat(
                            IntStream.concat(Arrays.stream(askTexts[person]), Arrays.stream(offerTexts[person]))
                                    .flatMap(text -> Arrays.stream(texts.features(text))),
                            Arrays.stream(told.get(person)))
                    .filter(feature -> lastUser[feature] != user)
                    .forEach(feature -> {
                        lastUser[feature] = user;
                        users[feature]++;
                    });
        }
        return Arrays.stream(users)
                .mapToDouble(count -> 1 + Math.log((people.size() + 1.0) / (count + 1.0)))
                .toArray();
    }

    private SparseRows askRows() {
        SparseRows.Writer rows = new SparseRows.Writer();
        Told sink = new Told((key, value) -> put(rows, key, value * rarity[key]), key -> {});
        for (int person = 0; person < people.size(); person++) {
            for (int i = 0; i < askTexts[person].length; i++) {
                double freshness = people.get(person).asks().get(i).freshness();
                int[] features = texts.features(askTexts[person][i]);
                double share = freshness / Math.sqrt(features.length);
                for (int feature : features) {
                    put(rows, feature, rarity[feature] * share);
                    for (int topic : texts.neighbours(feature)) {
                        put(rows, topic, rarity[topic] * settings.parentLevel() * share);
                    }
                }
                if (meanings != null) {
                    meanings.asks(askTexts[person][i], freshness, (key, value) -> put(rows, key, value));
                }
            }
            Profile profile = people.get(person);
            rules.complements().forEach(complement -> complement.tell(profile, sink));
            rows.endRow();
        }
        return rows.written();
    }

    private SparseRows offerRows() {
        SparseRows.Writer rows = new SparseRows.Writer();
        Told sink = new Told((key, value) -> {}, key -> put(rows, key, 1));
        for (int person = 0; person < people.size(); person++) {
            for (int i = 0; i < offerTexts[person].length; i++) {
                double freshness = people.get(person).offers().get(i).freshness();
                for (int feature : texts.features(offerTexts[person][i])) {
                    put(rows, feature, freshness);
                }
                if (meanings != null) {
                    meanings.offers(offerTexts[person][i], freshness, (key, value) -> put(rows, key, value));
                }
            }
            Profile profile = people.get(person);
            rules.complements().forEach(complement -> complement.tell(profile, sink));
            rows.endRow();
        }
        return rows.written();
    }

    private static void put(SparseRows.Writer rows, int column, double value) {
        float rounded = (float) value;
        if (rounded > 0) {
            rows.put(column, rounded);
        }
    }

    /** Turns keys into features. */
    private final class Told implements Complement.Sink {

        private interface Asked {
            void of(int feature, double value);
        }

        private interface Offered {
            void of(int feature);
        }

        private final Asked asked;
        private final Offered offered;

        Told(Asked asked, Offered offered) {
            this.asked = asked;
            this.offered = offered;
        }

        @Override
        public void asks(String key, double value) {
            asked.of(texts.feature("besides " + key), value);
        }

        @Override
        public void offers(String key) {
            offered.of(texts.feature("besides " + key));
        }
    }
}
