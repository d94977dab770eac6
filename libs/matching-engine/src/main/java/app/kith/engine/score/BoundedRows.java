package app.kith.engine.score;

import app.kith.engine.plan.PairScores.Reader;
import java.util.Arrays;

/**
 * Finds the heaviest pairs of a person: adds up roughly, and never too little, what everybody could give and take, and weighs exactly only
 * those who can be among the best. The result is that of the whole row.
 */
final class BoundedRows implements Reader {

    private static final int FIRST_BLOCK = 1024;
    private static final int BLOCK = 4096;

    /** Of those found in a block, so many times the limit are weighed before the others. */
    private static final int FIRST = 2;

    private final Line line;
    private final Index index;
    private final Rules rules;
    private final Reciprocity reciprocity;
    private final Units units;
    private final Spread asked;
    private final Spread offered;
    private final Bounds there;
    private final Bounds back;
    private final int[] found = new int[BLOCK];
    private final int[] sizes = new int[Units.MOST + 2];

    BoundedRows(Line line, Index index, Rules rules, Reciprocity reciprocity, Units units) {
        this.line = line;
        this.index = index;
        this.rules = rules;
        this.reciprocity = reciprocity;
        this.units = units;
        asked = new Spread(index.asks(), index.features());
        offered = new Spread(index.offers(), index.features());
        there = new Bounds(line.size());
        back = new Bounds(line.size());
    }

    @Override
    public int heaviest(int person, int limit, double above, int[] others, double[] weights) {
        Best best = new Best(Math.min(limit, line.size()), others, weights);
        int own = line.place(person);
        addUp(own);
        int begin = 0;
        while (begin < line.size()) {
            int end = Math.min(line.size(), begin + (begin == 0 ? FIRST_BLOCK : BLOCK));
            double floor = Math.max(Math.max(above, best.floor()), Double.MIN_NORMAL);
            double need = floor / (line.keeps(own) * line.keeps(begin));
            int count = there.find(back, begin, end, units.needOfEach(need), units.needOfBoth(need), found);
            double first = count > FIRST * limit ? first(count, FIRST * limit) : 0;
            consider(own, count, first, Double.POSITIVE_INFINITY, above, best);
            if (first > 0) {
                consider(own, count, 0, first, above, best);
            }
            begin = end;
        }
        return best.size();
    }

    private void addUp(int own) {
        SparseRows asks = index.asks();
        SparseRows offers = index.offers();
        asked.take(own);
        offered.take(own);
        there.clear();
        back.clear();
        for (boolean inQuarters : new boolean[] {true, false}) {
            for (int entry = asks.start(own); entry < asks.start(own + 1); entry++) {
                index.offering().addTo(back, asks.column(entry), units.of(asks.value(entry)), inQuarters);
            }
            for (int entry = offers.start(own); entry < offers.start(own + 1); entry++) {
                index.asking().addTo(there, offers.column(entry), units.of(offers.value(entry)), inQuarters);
            }
        }
        there.limit();
        back.limit();
    }

    /** What at least so many of those found weigh at most, before shares. */
    private double first(int count, int wanted) {
        Arrays.fill(sizes, 0);
        for (int i = 0; i < count; i++) {
            sizes[(int) (atMost(found[i]) * Units.MOST)]++;
        }
        int at = sizes.length - 1;
        for (int left = wanted - sizes[at]; left > 0 && at > 0; left -= sizes[at]) {
            at--;
        }
        return at / (double) Units.MOST;
    }

    private double atMost(int place) {
        return units.atMost(there.of(place), back.of(place));
    }

    /** Weighs those found who weigh at most from so much to less than so much. */
    private void consider(int own, int count, double from, double to, double above, Best best) {
        double keeps = line.keeps(own);
        for (int i = 0; i < count; i++) {
            int place = found[i];
            double atMost = atMost(place);
            double kept = atMost * keeps * line.keeps(place);
            if (atMost >= from && atMost < to && kept > above && kept >= best.floor() && place != own) {
                weigh(own, place, above, best);
            }
        }
    }

    private void weigh(int own, int place, double above, Best best) {
        double keeps = line.keeps(own) * line.keeps(place) * (1 + Units.LOST);
        int given = offered.product(index.asks(), place);
        double rather = units.atMost(units.whole(given), back.of(place)) * keeps;
        if (rather <= above || rather < best.floor()) {
            return;
        }
        double both = reciprocity.weight(given, asked.product(index.offers(), place));
        if (both * keeps <= above || both * keeps < best.floor()) {
            return;
        }
        int person = line.person(own);
        int other = line.person(place);
        double weight = both * rules.share(person, other);
        if (weight > above && rules.allow(person, other)) {
            best.offer(other, weight);
        }
    }
}
