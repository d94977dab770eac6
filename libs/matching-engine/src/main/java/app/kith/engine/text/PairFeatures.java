package app.kith.engine.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the judge looks at when it holds an ask against something that might answer it. */
final class PairFeatures {

    static final List<String> NAMES = List.of(
            "topics agree",
            "topic agrees best",
            "top topics equal",
            "rank of the best common topic",
            "role can help",
            "meaning's topics agree",
            "words against meaning's topics",
            "same field",
            "shared worth",
            "rarest shared word",
            "shared words",
            "share of the ask",
            "share of the gift",
            "shared as written",
            "cosine",
            "closeness",
            "gift is a role",
            "gift is an ask",
            "job halves",
            "same half",
            "ask seeks work",
            "ask seeks staff",
            "ask seeks peers",
            "gift seeks work",
            "gift seeks staff",
            "ask avoids",
            "ask is vague",
            "places",
            "ask's certainty",
            "gift's certainty",
            "ask's words",
            "gift's words",
            "near topics",
            "last word shared",
            "other language",
            "known words",
            "fused agree",
            "fused best",
            "fused top equal",
            "ask explained",
            "gift explained",
            "head top in words",
            "head agree best",
            "role fused",
            "ask's fused certainty",
            "second topic",
            "role's certainty",
            "role named for the top topic");

    private static final double NEAR = 0.5;

    private final TextReader reader;

    PairFeatures(TextReader reader) {
        this.reader = reader;
    }

    double[] of(Reading ask, Reading gift) {
        double[] row = new double[NAMES.size()];
        int at = 0;
        Map<Integer, Double> asked = weights(ask.guesses());
        Map<Integer, Double> given = weights(gift.guesses());
        Map<Integer, Double> capable = weights(gift.capable());
        Map<Integer, Double> askNear = weights(ask.near());
        Map<Integer, Double> giftNear = weights(gift.near());
        row[at++] = product(asked, given);
        row[at++] = best(asked, given);
        row[at++] = topEqual(ask.guesses(), gift.guesses());
        row[at++] = rank(ask.guesses(), gift.guesses());
        row[at++] = best(asked, capable) + 0.5 * best(askNear, capable);
        row[at++] = product(askNear, giftNear);
        row[at++] = Math.max(product(askNear, given), product(asked, giftNear));
        row[at++] = fields(ask, gift);
        at = shared(ask, gift, row, at);
        row[at++] = ask.cosine(gift);
        row[at++] = ask.closeness(gift);
        row[at++] = gift.kind() == Kind.ROLE ? 1 : 0;
        row[at++] = gift.kind() == Kind.ASK ? 1 : 0;
        at = intents(ask, gift, row, at);
        row[at++] = places(ask, gift);
        row[at++] = certainty(ask.guesses());
        row[at++] = Math.max(certainty(gift.guesses()), certainty(gift.capable()));
        row[at++] = ask.analysed().words().size();
        row[at++] = gift.analysed().words().size();
        row[at++] = near(ask.guesses(), given) + near(gift.guesses(), asked) + near(ask.guesses(), capable);
        row[at++] = lastShared(ask, gift);
        row[at++] = ask.analysed().language() == gift.analysed().language() ? 0 : 1;
        row[at++] = Math.min(ask.analysed().known(), gift.analysed().known());
        Map<Integer, Double> askFused = fused(asked, askNear);
        Map<Integer, Double> giftFused = fused(given, giftNear);
        capable.forEach((topic, probability) -> giftFused.merge(topic, probability, Math::max));
        row[at++] = product(askFused, giftFused);
        row[at++] = best(askFused, giftFused);
        int top = top(askFused);
        row[at++] = top >= 0 && top == top(giftFused) ? 1 : 0;
        int common = common(askFused, giftFused);
        row[at++] = common < 0 ? 0 : reader.explained(ask.analysed(), common);
        row[at++] = common < 0 ? 0 : reader.explained(gift.analysed(), common);
        row[at++] = ask.near().isEmpty() ? Double.NaN : asked.getOrDefault(ask.near().getFirst().topic(), 0.0);
        row[at++] = best(askNear, giftNear);
        row[at++] = best(askFused, capable);
        row[at++] = top < 0 ? 0 : askFused.getOrDefault(top, 0.0);
        row[at++] = common >= 0 && common != top ? askFused.getOrDefault(top, 0.0) - askFused.getOrDefault(common, 0.0) : 0;
        Map<Integer, Double> named = weights(gift.named());
        row[at++] = best(askFused, named);
        row[at++] = top < 0 ? 0 : named.getOrDefault(top, 0.0);
        return row;
    }

    private static Map<Integer, Double> weights(List<Guess> guesses) {
        Map<Integer, Double> weights = new HashMap<>();
        guesses.forEach(guess -> weights.put(guess.topic(), guess.probability()));
        return weights;
    }

    private static double product(Map<Integer, Double> one, Map<Integer, Double> other) {
        double sum = 0;
        for (Map.Entry<Integer, Double> entry : one.entrySet()) {
            sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        return Math.sqrt(sum);
    }

    private static double best(Map<Integer, Double> one, Map<Integer, Double> other) {
        double most = 0;
        for (Map.Entry<Integer, Double> entry : one.entrySet()) {
            most = Math.max(most, Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0.0)));
        }
        return most;
    }

    private static Map<Integer, Double> fused(Map<Integer, Double> words, Map<Integer, Double> meaning) {
        Map<Integer, Double> fused = new HashMap<>(words);
        meaning.forEach((topic, probability) ->
                fused.merge(topic, probability, (one, other) -> 1 - (1 - one) * (1 - other)));
        return fused;
    }

    private static int top(Map<Integer, Double> weights) {
        int best = -1;
        double most = 0;
        for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    /** The topic that both are most surely about, or -1. */
    private static int common(Map<Integer, Double> one, Map<Integer, Double> other) {
        Map<Integer, Double> both = new HashMap<>();
        one.forEach((topic, probability) -> both.put(topic, probability * other.getOrDefault(topic, 0.0)));
        return top(both);
    }

    private static double topEqual(List<Guess> one, List<Guess> other) {
        return !one.isEmpty()
                        && !other.isEmpty()
                        && one.getFirst().topic() == other.getFirst().topic()
                ? 1
                : 0;
    }

    /** The sum of the two places of the topic that stands highest in both; 20 if they have none in common. */
    private static double rank(List<Guess> one, List<Guess> other) {
        int best = 20;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                if (one.get(i).topic() == other.get(j).topic()) {
                    best = Math.min(best, i + j);
                }
            }
        }
        return best;
    }

    private double fields(Reading ask, Reading gift) {
        double sum = 0;
        for (Guess one : ask.guesses()) {
            for (Guess other : gift.guesses()) {
                boolean same = topic(one).field() == topic(other).field();
                sum += same ? one.probability() * other.probability() : 0;
            }
        }
        return sum;
    }

    private Topic topic(Guess guess) {
        return reader.topics().all().get(guess.topic());
    }

    private double near(List<Guess> guesses, Map<Integer, Double> others) {
        double most = 0;
        for (Guess guess : guesses) {
            for (String id : topic(guess).near()) {
                double there = others.getOrDefault(reader.topics().number(id), 0.0);
                most = Math.max(most, NEAR * Math.min(guess.probability(), there));
            }
        }
        return most;
    }

    private static double certainty(List<Guess> guesses) {
        return guesses.isEmpty() ? 0 : guesses.getFirst().probability();
    }

    private int shared(Reading ask, Reading gift, double[] row, int from) {
        double both = 0;
        double rarest = 0;
        double askWorth = 0;
        double askShared = 0;
        int count = 0;
        int asWritten = 0;
        Map<String, Double> offered = new HashMap<>();
        gift.analysed()
                .words()
                .forEach(word -> word.keys().forEach((key, weight) -> offered.merge(key, weight, Math::max)));
        for (Word word : ask.analysed().words()) {
            double worth = reader.worth(word.keys());
            double most = 0;
            for (Map.Entry<String, Double> key : word.keys().entrySet()) {
                double there = offered.getOrDefault(key.getKey(), 0.0);
                most = Math.max(most, Math.min(key.getValue(), there) * reader.rarity(key.getKey()));
            }
            boolean written = gift.analysed().words().stream()
                    .anyMatch(other -> other.surface().equals(word.surface()));
            both += most * most;
            rarest = Math.max(rarest, most);
            askWorth += worth;
            askShared += most;
            count += most > 1.5 ? 1 : 0;
            asWritten += written ? 1 : 0;
        }
        double giftWorth = gift.analysed().words().stream()
                .mapToDouble(word -> reader.worth(word.keys()))
                .sum();
        int at = from;
        row[at++] = both / Math.sqrt(norm(ask) * norm(gift) + 1e-9);
        row[at++] = rarest;
        row[at++] = count;
        row[at++] = askWorth == 0 ? 0 : askShared / askWorth;
        row[at++] = giftWorth == 0 ? 0 : Math.min(1, askShared / giftWorth);
        row[at++] = asWritten;
        return at;
    }

    private double norm(Reading text) {
        return text.analysed().words().stream()
                .mapToDouble(word -> Math.pow(reader.worth(word.keys()), 2))
                .sum();
    }

    private static int intents(Reading ask, Reading gift, double[] row, int from) {
        boolean work = ask.analysed().has(Intent.SEEKS_WORK);
        boolean staff = ask.analysed().has(Intent.SEEKS_STAFF);
        boolean giftAsks = gift.kind() == Kind.ASK;
        boolean giftWork = giftAsks && gift.analysed().has(Intent.SEEKS_WORK);
        boolean giftStaff = gift.analysed().has(Intent.SEEKS_STAFF);
        int at = from;
        row[at++] = (work && giftStaff && !giftWork) || (staff && !work && giftWork) ? 1 : 0;
        row[at++] = giftAsks && ((work && giftWork) || (staff && giftStaff && !work && !giftWork)) ? 1 : 0;
        row[at++] = work ? 1 : 0;
        row[at++] = staff ? 1 : 0;
        row[at++] = ask.analysed().has(Intent.SEEKS_PEERS) ? 1 : 0;
        row[at++] = giftWork ? 1 : 0;
        row[at++] = giftStaff ? 1 : 0;
        row[at++] = ask.analysed().has(Intent.AVOIDS) || gift.analysed().has(Intent.AVOIDS) ? 1 : 0;
        row[at++] = ask.analysed().has(Intent.VAGUE) ? 1 : 0;
        return at;
    }

    private static double places(Reading ask, Reading gift) {
        if (Places.differ(ask.analysed().places(), gift.analysed().places())) {
            return -1;
        }
        return Places.meet(ask.analysed().places(), gift.analysed().places()) ? 1 : 0;
    }

    /** How rare the last word of each is, if the other text has it too: in these languages the head of a phrase often stands last. */
    private double lastShared(Reading ask, Reading gift) {
        return Math.max(lastIn(ask, gift), lastIn(gift, ask));
    }

    private double lastIn(Reading one, Reading other) {
        if (one.analysed().words().isEmpty()) {
            return 0;
        }
        Word last = one.analysed().words().getLast();
        double most = 0;
        for (Map.Entry<String, Double> key : last.keys().entrySet()) {
            for (Word word : other.analysed().words()) {
                double there = word.keys().getOrDefault(key.getKey(), 0.0);
                most = Math.max(most, Math.min(key.getValue(), there) * reader.rarity(key.getKey()));
            }
        }
        return most;
    }
}
