package app.kith.engine.plan;

import java.util.Arrays;

/** Walks the inverted indexes of {@link AskOfferScores} for one person after another. */
final class AskOfferReader implements PairScores.Reader {

    /** Bounds are taken in single precision. */
    private static final double ROUNDING = 1 + 1e-5;

    private static final int BLOCK = 64;
    private static final int STEPS_PER_UNIT = 64;
    private static final double[] GIVEN_AT_MOST = givenAtMost();

    private final AskOfferScores scores;
    private final float[] asked;
    private final float[] offered;
    private final double[] greatestAsk;
    private final double[] greatestOffer;

    /** The number of the reading in which a person was last looked at. */
    private final int[] seen;

    private int reading;

    private final int[] waiting = new int[BLOCK];
    private final float[] gives = new float[BLOCK];
    private final float[] gets = new float[BLOCK];
    private int waitingCount;

    /** What each ask of the person (then each offer) can bring at most, and where a walk in the best order goes. */
    private double[] most = new double[16];

    private int[] order = new int[64];
    private double[] promise = new double[64];

    AskOfferReader(AskOfferScores scores) {
        this.scores = scores;
        seen = new int[scores.people()];
        asked = new float[scores.askers.people()];
        offered = new float[scores.askers.people()];
        greatestAsk = greatest(scores.askers);
        greatestOffer = greatest(scores.offerers);
    }

    private static double[] greatest(SparseRows index) {
        double[] greatest = new double[index.people()];
        for (int f = 0; f < greatest.length; f++) {
            for (int at = index.start[f]; at < index.start[f + 1]; at++) {
                greatest[f] = Math.max(greatest[f], index.value[at]);
            }
        }
        return greatest;
    }

    private static double[] givenAtMost() {
        double[] table = new double[20 * STEPS_PER_UNIT];
        Arrays.setAll(table, i -> AskOfferScores.given((i + 1.0) / STEPS_PER_UNIT));
        return table;
    }

    @Override
    public int heaviest(int person, int limit, double above, int[] others, double[] weights) {
        Heaviest heaviest = new Heaviest(Math.min(limit, scores.people()), others, weights);
        reading++;
        seen[person] = reading;
        spread(scores.asks, person, asked, 1);
        spread(scores.offers, person, offered, 1);
        read(person, above, heaviest);
        spread(scores.asks, person, asked, 0);
        spread(scores.offers, person, offered, 0);
        return heaviest.size();
    }

    private static void spread(SparseRows rows, int person, float[] values, int times) {
        for (int at = rows.start[person]; at < rows.start[person + 1]; at++) {
            values[rows.feature[at]] = (float) (times * rows.value[at]);
        }
    }

    private void read(int person, double above, Heaviest heaviest) {
        int asks = scores.asks.length(person);
        int offers = scores.offers.length(person);
        measure(person, asks, offers);
        if (scores.mutual != null) {
            readMutual(scores.mutual, person, above, heaviest);
            double gets = Arrays.stream(most, 0, asks).sum();
            double gives = Arrays.stream(most, asks, asks + offers).sum();
            double oneWay = Math.max(scores.blend(atMost(gets), 0), scores.blend(0, atMost(gives)));
            if (!mayJoin(oneWay * scores.attends(person), above, heaviest)) {
                return;
            }
        }
        readAll(person, above, heaviest);
    }

    private void measure(int person, int asks, int offers) {
        if (asks + offers > most.length) {
            most = new double[2 * (asks + offers)];
        }
        for (int i = 0; i < asks; i++) {
            int at = scores.asks.start[person] + i;
            most[i] = scores.asks.value[at] * greatestOffer[scores.asks.feature[at]];
        }
        for (int j = 0; j < offers; j++) {
            int at = scores.offers.start[person] + j;
            most[asks + j] = scores.offers.value[at] * greatestAsk[scores.offers.feature[at]];
        }
    }

    /** Everybody who offers one of the person's asks and asks for one of the offers, by the most promising of the two together. */
    private void readMutual(MutualIndex mutual, int person, double above, Heaviest heaviest) {
        int asks = scores.asks.length(person);
        int offers = scores.offers.length(person);
        int size = 0;
        for (int i = 0; i < asks; i++) {
            for (int j = 0; j < offers; j++) {
                insert(size++, i * offers + j, scores.blend(atMost(most[i]), atMost(most[asks + j])));
            }
        }
        for (int at = 0; at < size; at++) {
            if (!mayJoin(unseen(at, size, asks, offers) * scores.attends(person), above, heaviest)) {
                return;
            }
            int ask = scores.asks.feature[scores.asks.start[person] + order[at] / offers];
            int offer = scores.offers.feature[scores.offers.start[person] + order[at] % offers];
            for (int entry = mutual.from(offer, ask); mutual.isAt(entry, offer, ask); entry++) {
                lookAt(person, mutual.person(entry), above, heaviest);
            }
            lookAtWaiting(person, above, heaviest);
        }
    }

    /** What somebody can be worth at most who shares no couple of ask and offer before this place in the order. */
    private double unseen(int from, int size, int asks, int offers) {
        if (asks > Long.SIZE || offers > Long.SIZE) {
            return 1;
        }
        long asksLeft = 0;
        long offersLeft = 0;
        double gets = 0;
        double gives = 0;
        for (int at = from; at < size; at++) {
            int i = order[at] / offers;
            int j = order[at] % offers;
            if ((asksLeft & 1L << i) == 0) {
                asksLeft |= 1L << i;
                gets += most[i];
            }
            if ((offersLeft & 1L << j) == 0) {
                offersLeft |= 1L << j;
                gives += most[asks + j];
            }
        }
        return scores.blend(atMost(gets), atMost(gives));
    }

    /** Everybody who shares anything, by the most promising feature. */
    private void readAll(int person, double above, Heaviest heaviest) {
        int asks = scores.asks.length(person);
        int offers = scores.offers.length(person);
        double gets = 0;
        double gives = 0;
        for (int i = 0; i < asks + offers; i++) {
            insert(i, i, most[i]);
            gets += i < asks ? most[i] : 0;
            gives += i < asks ? 0 : most[i];
        }
        for (int at = 0; at < asks + offers; at++) {
            if (!mayJoin(scores.blend(atMost(gets), atMost(gives)) * scores.attends(person), above, heaviest)) {
                return;
            }
            boolean isAsk = order[at] < asks;
            SparseRows index = isAsk ? scores.offerers : scores.askers;
            int feature = isAsk
                    ? scores.asks.feature[scores.asks.start[person] + order[at]]
                    : scores.offers.feature[scores.offers.start[person] + order[at] - asks];
            for (int entry = index.start[feature]; entry < index.start[feature + 1]; entry++) {
                lookAt(person, index.feature[entry], above, heaviest);
            }
            lookAtWaiting(person, above, heaviest);
            gets = Math.max(0, gets - (isAsk ? promise[at] : 0));
            gives = Math.max(0, gives - (isAsk ? 0 : promise[at]));
        }
    }

    private void insert(int size, int one, double promised) {
        if (size == order.length) {
            order = Arrays.copyOf(order, 2 * size);
            promise = Arrays.copyOf(promise, 2 * size);
        }
        int at = size;
        while (at > 0 && promise[at - 1] < promised) {
            order[at] = order[at - 1];
            promise[at] = promise[at - 1];
            at--;
        }
        order[at] = one;
        promise[at] = promised;
    }

    private void lookAt(int person, int other, double above, Heaviest heaviest) {
        waiting[waitingCount] = other;
        waitingCount += seen[other] == reading ? 0 : 1;
        seen[other] = reading;
        if (waitingCount == BLOCK) {
            lookAtWaiting(person, above, heaviest);
        }
    }

    private void lookAtWaiting(int person, double above, Heaviest heaviest) {
        scores.profiles.meet(waiting, waitingCount, asked, offered, gives, gets);
        for (int i = 0; i < waitingCount; i++) {
            double attends = scores.attends(person) * scores.attends(waiting[i]);
            double bound = scores.blend(atMost(gives[i] * ROUNDING), atMost(gets[i] * ROUNDING)) * attends;
            if (mayJoin(bound, above, heaviest)) {
                double weight = scores.weight(person, waiting[i]);
                if (weight > above) {
                    heaviest.offer(waiting[i], weight);
                }
            }
        }
        waitingCount = 0;
    }

    private static boolean mayJoin(double bound, double above, Heaviest heaviest) {
        return bound > above && bound >= heaviest.floor();
    }

    private static double atMost(double sum) {
        if (sum == 0) {
            return 0;
        }
        int step = (int) (sum * STEPS_PER_UNIT);
        return step < GIVEN_AT_MOST.length ? GIVEN_AT_MOST[step] : 1;
    }
}
