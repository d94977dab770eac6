package app.kith.engine.judge;

import app.kith.engine.language.Intent;
import app.kith.engine.language.Places;
import app.kith.engine.reading.Reading;
import app.kith.engine.reading.Terms;
import app.kith.engine.reading.TextReader;
import app.kith.engine.topic.Guesses;
import app.kith.engine.topic.Kind;
import app.kith.engine.topic.Weights;
import java.util.List;

/** What the judge looks at when it holds an ask against something that might answer it. */
public final class PairFeatures {

    static final List<String> NAMES = List.of(
            "topics agree",
            "topic agrees best",
            "top topics equal",
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
            "cosine over topics",
            "gift is a role",
            "gift is an ask",
            "job halves",
            "same half",
            "ask seeks work",
            "ask seeks staff",
            "ask seeks peers",
            "gift seeks work",
            "gift seeks staff",
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
            "role named",
            "role named for the top topic",
            "ask confirmed",
            "gift confirmed",
            "confirmed topics equal",
            "confirmed topics near",
            "the other's text about what one confirmed");

    private static final double NEAR = 0.5;
    private static final double WORTH_COUNTING = 1.5;

    private final TextReader reader;

    public PairFeatures(TextReader reader) {
        this.reader = reader;
    }

    public double[] of(Reading ask, Reading gift) {
        double[] row = new double[NAMES.size()];
        int at = 0;
        Guesses wanted = ask.guesses();
        Guesses there = gift.guesses();
        row[at++] = wanted.words().agree(there.words());
        row[at++] = wanted.words().agreeBest(there.words());
        row[at++] = isSameTop(wanted.words(), there.words());
        row[at++] = wanted.words().agreeBest(there.capable())
                + 0.5 * wanted.meaning().agreeBest(there.capable());
        row[at++] = wanted.meaning().agree(there.meaning());
        row[at++] =
                Math.max(wanted.meaning().agree(there.words()), wanted.words().agree(there.meaning()));
        row[at++] = sameField(wanted, there);
        at = shared(ask.terms(), gift.terms(), row, at);
        row[at++] = ask.cosine(gift);
        row[at++] = ask.closeness(gift);
        row[at++] = ask.topicCosine(gift);
        row[at++] = gift.kind() == Kind.ROLE ? 1 : 0;
        row[at++] = gift.kind() == Kind.ASK ? 1 : 0;
        at = intents(ask, gift, row, at);
        row[at++] = places(ask, gift);
        row[at++] = wanted.words().certainty();
        row[at++] = Math.max(there.words().certainty(), there.capable().certainty());
        row[at++] = ask.terms().size();
        row[at++] = gift.terms().size();
        row[at++] = near(wanted.words(), there.words())
                + near(there.words(), wanted.words())
                + near(wanted.words(), there.capable());
        row[at++] = Math.max(last(ask.terms(), gift.terms()), last(gift.terms(), ask.terms()));
        row[at++] = ask.analysed().language() == gift.analysed().language() ? 0 : 1;
        row[at++] = Math.min(ask.analysed().known(), gift.analysed().known());
        at = fused(wanted, there, row, at);
        confirmed(ask, gift, row, at);
        return row;
    }

    private static double isSameTop(Weights one, Weights other) {
        return one.size() > 0 && one.top() == other.top() ? 1 : 0;
    }

    private static double sameField(Guesses one, Guesses other) {
        double sum = 0;
        for (int field = 0; field < one.fields().size(); field++) {
            sum += one.fields().get(field) * other.fields().get(field);
        }
        return sum;
    }

    private static int fused(Guesses ask, Guesses gift, double[] row, int from) {
        int at = from;
        int top = ask.asked().top();
        int common = ask.asked().common(gift.given());
        row[at++] = ask.asked().agree(gift.given());
        row[at++] = ask.asked().agreeBest(gift.given());
        row[at++] = top >= 0 && top == gift.given().top() ? 1 : 0;
        row[at++] = common < 0 ? 0 : ask.explained().of(common);
        row[at++] = common < 0 ? 0 : gift.explained().of(common);
        row[at++] = ask.meaning().size() == 0
                ? Double.NaN
                : ask.words().of(ask.meaning().top());
        row[at++] = ask.meaning().agreeBest(gift.meaning());
        row[at++] = ask.asked().agreeBest(gift.capable());
        row[at++] = ask.asked().certainty();
        row[at++] =
                common >= 0 && common != top ? ask.asked().of(top) - ask.asked().of(common) : 0;
        row[at++] = ask.asked().agreeBest(gift.named());
        row[at++] = top < 0 ? 0 : gift.named().of(top);
        return at;
    }

    private void confirmed(Reading ask, Reading gift, double[] row, int from) {
        Weights asked = ask.confirmed() == null ? Weights.NONE : ask.guesses().asked();
        Weights given = gift.confirmed() == null ? Weights.NONE : gift.guesses().given();
        int at = from;
        row[at++] = asked.size() > 0 ? 1 : 0;
        row[at++] = given.size() > 0 ? 1 : 0;
        row[at++] = asked.common(given) >= 0 ? 1 : 0;
        row[at++] = Math.max(near(asked, given), near(given, asked));
        row[at++] = asked.size() == given.size()
                ? 0
                : ask.guesses().asked().agreeBest(gift.guesses().given());
    }

    private double near(Weights one, Weights other) {
        double most = 0;
        for (int at = 0; at < one.size(); at++) {
            for (int topic : reader.near(one.topic(at))) {
                most = Math.max(most, NEAR * Math.min(one.probability(at), other.of(topic)));
            }
        }
        return most;
    }

    private static int shared(Terms ask, Terms gift, double[] row, int from) {
        double both = 0;
        double rarest = 0;
        double sum = 0;
        int count = 0;
        int asWritten = 0;
        for (int word = 0; word < ask.size(); word++) {
            double shared = ask.shared(word, gift);
            both += shared * shared;
            rarest = Math.max(rarest, shared);
            sum += shared;
            count += shared > WORTH_COUNTING ? 1 : 0;
            asWritten += ask.isWrittenIn(word, gift) ? 1 : 0;
        }
        int at = from;
        row[at++] = both / Math.sqrt(ask.norm() * gift.norm() + 1e-9);
        row[at++] = rarest;
        row[at++] = count;
        row[at++] = ask.worth() == 0 ? 0 : sum / ask.worth();
        row[at++] = gift.worth() == 0 ? 0 : Math.min(1, sum / gift.worth());
        row[at++] = asWritten;
        return at;
    }

    private static int intents(Reading ask, Reading gift, double[] row, int from) {
        boolean work = ask.has(Intent.SEEKS_WORK);
        boolean staff = ask.has(Intent.SEEKS_STAFF);
        boolean giftAsks = gift.kind() == Kind.ASK;
        boolean giftWork = giftAsks && gift.has(Intent.SEEKS_WORK);
        boolean giftStaff = gift.has(Intent.SEEKS_STAFF);
        int at = from;
        row[at++] = (work && giftStaff && !giftWork) || (staff && !work && giftWork) ? 1 : 0;
        row[at++] = giftAsks && ((work && giftWork) || (staff && giftStaff && !work && !giftWork)) ? 1 : 0;
        row[at++] = work ? 1 : 0;
        row[at++] = staff ? 1 : 0;
        row[at++] = ask.has(Intent.SEEKS_PEERS) ? 1 : 0;
        row[at++] = giftWork ? 1 : 0;
        row[at++] = giftStaff ? 1 : 0;
        row[at++] = ask.has(Intent.VAGUE) ? 1 : 0;
        return at;
    }

    private static double places(Reading ask, Reading gift) {
        if (Places.differ(ask.analysed().places(), gift.analysed().places())) {
            return -1;
        }
        return Places.meet(ask.analysed().places(), gift.analysed().places()) ? 1 : 0;
    }

    /** How rare the last word of one is, if the other has it too: in these languages the head of a phrase often stands last. */
    private static double last(Terms one, Terms other) {
        return one.size() == 0 ? 0 : one.shared(one.size() - 1, other);
    }
}
