package app.kith.engine.score;

import app.kith.engine.plan.PairScores.Reader;
import app.kith.engine.preference.Rules;
import java.util.Arrays;

/**
 * Finds the heaviest pairs of people: adds up roughly, and never too little, what everybody could give and take, and weighs exactly only
 * those who can be among the best. The result is that of the whole row. Several people are searched for side by side in one block of
 * others after the other, so that all that is known of the block stays in the cache.
 */
final class BoundedRows implements Reader {

    /** Of those found in a block, so many times the limit are weighed before the others. */
    private static final int FIRST = 2;

    private final Line line;
    private final Index index;
    private final Rules rules;
    private final Reciprocity reciprocity;
    private final Units units;
    private final Spread asked;
    private final Spread offered;
    private final Bounds there = new Bounds();
    private final Bounds back = new Bounds();
    private final int[] found = new int[Bounds.BLOCK];
    private final int[] sizes = new int[Units.MOST + 2];

    BoundedRows(Line line, Index index, Rules rules, Reciprocity reciprocity, Units units) {
        this.line = line;
        this.index = index;
        this.rules = rules;
        this.reciprocity = reciprocity;
        this.units = units;
        asked = new Spread(index.asks(), index.features());
        offered = new Spread(index.offers(), index.features());
    }

    @Override
    public int heaviest(int person, int limit, double above, int[] others, double[] weights) {
        RowSearch search = search(person, limit, above, others, weights);
        read(search);
        return search.best.size();
    }

    @Override
    public int[] heaviest(int first, double above, int[][] others, double[][] weights) {
        RowSearch[] searches = new RowSearch[others.length];
        Arrays.setAll(searches, i -> search(first + i, others[i].length, above, others[i], weights[i]));
        read(searches);
        return Arrays.stream(searches).mapToInt(search -> search.best.size()).toArray();
    }

    private RowSearch search(int person, int limit, double above, int[] others, double[] weights) {
        Best best = new Best(Math.min(limit, line.size()), others, weights);
        return new RowSearch(line.place(person), above, best, index, units);
    }

    private void read(RowSearch... searches) {
        for (int begin = 0; begin < line.size(); begin += Bounds.BLOCK) {
            int end = Math.min(line.size(), begin + Bounds.BLOCK);
            for (RowSearch search : searches) {
                read(search, begin, end);
            }
        }
    }

    private void read(RowSearch search, int begin, int end) {
        double need = search.floor() / (line.keeps(search.own) * line.keeps(begin));
        search.addUp(begin, end, there, back);
        int count = there.find(back, end - begin, units.needOfEach(need), units.needOfBoth(need), found);
        if (count == 0) {
            return;
        }
        asked.take(search.own);
        offered.take(search.own);
        int wanted = FIRST * search.best.limit();
        double first = count > wanted ? first(count, wanted) : 0;
        consider(search, begin, count, first, Double.POSITIVE_INFINITY);
        if (first > 0) {
            consider(search, begin, count, 0, first);
        }
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

    private double atMost(int at) {
        return units.atMost(there.of(at), back.of(at));
    }

    /** Weighs those found who weigh at most from so much to less than so much. */
    private void consider(RowSearch search, int begin, int count, double from, double to) {
        double keeps = line.keeps(search.own);
        for (int i = 0; i < count; i++) {
            int place = begin + found[i];
            double atMost = atMost(found[i]);
            if (atMost >= from
                    && atMost < to
                    && search.isEnough(atMost * keeps * line.keeps(place))
                    && place != search.own) {
                weigh(search, place, back.of(found[i]));
            }
        }
    }

    private void weigh(RowSearch search, int place, int takenAtMost) {
        double keeps = line.keeps(search.own) * line.keeps(place) * (1 + Units.LOST);
        int given = offered.product(index.asks(), place);
        if (!search.isEnough(units.atMost(units.whole(given), takenAtMost) * keeps)) {
            return;
        }
        double both = reciprocity.weight(given, asked.product(index.offers(), place));
        if (!search.isEnough(both * keeps)) {
            return;
        }
        int person = line.person(search.own);
        int other = line.person(place);
        double weight = both * rules.share(person, other);
        if (weight > search.above && rules.allow(person, other)) {
            search.best.offer(other, weight);
        }
    }
}
