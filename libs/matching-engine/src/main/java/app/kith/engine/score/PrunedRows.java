package app.kith.engine.score;

import app.kith.engine.plan.PairScores.Reader;
import java.util.Arrays;

/**
 * Finds the heaviest pairs of a person without looking at the whole row. People are visited in blocks of ascending numbers. Lists of
 * features stop bringing up people as soon as nobody who is in none of the others can be among the best any more (MaxScore: Turtle,
 * Flood, Query Evaluation: Strategies and Optimizations, 1995); they are only added to those whom the others brought up. The result is
 * that of the whole row.
 */
final class PrunedRows implements Reader {

    private static final int FIRST_BLOCK = 1024;
    private static final int LARGEST_BLOCK = 4096;

    /** So many entries of a list are added up in the time in which one pair is looked up. */
    private static final int LOOKUP = 64;

    private final Index index;
    private final Rules rules;
    private final Reciprocity reciprocity;
    private final int people;
    private final int[] there;
    private final int[] back;
    private final int[] survivors;
    private FeatureLists lists = new FeatureLists(16);

    PrunedRows(int people, Index index, Rules rules, Reciprocity reciprocity) {
        this.people = people;
        this.index = index;
        this.rules = rules;
        this.reciprocity = reciprocity;
        int block = Math.min(people, LARGEST_BLOCK);
        there = new int[block];
        back = new int[block];
        survivors = new int[block];
    }

    @Override
    public int heaviest(int person, int limit, double above, int[] others, double[] weights) {
        Best best = new Best(Math.min(limit, people), others, weights);
        double most = rules.most(person);
        collect(person);
        int begin = 0;
        for (int size = FIRST_BLOCK; begin < people; size = Math.min(2 * size, LARGEST_BLOCK)) {
            int end = Math.min(people, begin + Math.min(size, there.length));
            retire(Math.max(above, best.floor()), most);
            if (lists.leading == 0) {
                break;
            }
            add(false, begin, end);
            int need = reciprocity.need(above, best.floor(), most);
            int found = survive(end - begin, need - lists.retiredBound(there), need - lists.retiredBound(back));
            boolean complete = lists.retiredIn(begin, end, people) <= (long) LOOKUP * found;
            if (complete) {
                add(true, begin, end);
                found = survive(end - begin, need, need);
            }
            for (int i = 0; i < found; i++) {
                consider(person, begin, survivors[i], complete, above, most, best);
            }
            Arrays.fill(there, 0, end - begin, 0);
            Arrays.fill(back, 0, end - begin, 0);
            begin = end;
        }
        return best.size();
    }

    private void collect(int person) {
        SparseRows asks = index.asks();
        SparseRows offers = index.offers();
        int count = asks.size(person) + offers.size(person);
        if (count > lists.room()) {
            lists = new FeatureLists(2 * count);
        }
        lists.clear();
        for (int entry = asks.start(person); entry < asks.start(person + 1); entry++) {
            lists.put(index.offering(), asks.column(entry), asks.value(entry), back);
        }
        for (int entry = offers.start(person); entry < offers.start(person + 1); entry++) {
            lists.put(index.asking(), offers.column(entry), offers.value(entry), there);
        }
        lists.sort();
    }

    /** Retires the longest lists as long as all the retired together bring nobody above the floor. */
    private void retire(double floor, double most) {
        for (int i = 0; i < lists.count; i++) {
            int list = lists.order[i];
            if (!lists.retired[list]) {
                lists.retired[list] = true;
                if (reciprocity.weight(lists.retiredBound(there), lists.retiredBound(back)) * most <= floor) {
                    lists.leading--;
                } else {
                    lists.retired[list] = false;
                }
            }
        }
    }

    private void add(boolean retired, int begin, int end) {
        for (int list = 0; list < lists.count; list++) {
            if (lists.retired[list] == retired) {
                int from = lists.seek(list, begin);
                int to = lists.seek(list, end);
                lists.rows[list].addTo(lists.sums[list], begin, from, to, lists.factor[list]);
                lists.next[list] = to;
            }
        }
    }

    /** Notes those of a block who share something with the person, and give and take so much. */
    private int survive(int size, int needThere, int needBack) {
        int found = 0;
        for (int place = 0; place < size; place++) {
            if (there[place] >= needThere && back[place] >= needBack && (there[place] | back[place]) != 0) {
                survivors[found++] = place;
            }
        }
        return found;
    }

    private void consider(int person, int begin, int place, boolean complete, double above, double most, Best best) {
        int other = begin + place;
        int atMostThere = there[place] + (complete ? 0 : lists.retiredBound(there));
        int atMostBack = back[place] + (complete ? 0 : lists.retiredBound(back));
        double atMost = reciprocity.atMost(atMostThere, atMostBack) * most;
        if (other == person || atMost <= above || atMost < best.floor() || !rules.allow(person, other)) {
            return;
        }
        double weight = (complete
                        ? reciprocity.weight(atMostThere, atMostBack)
                        : reciprocity.weight(index.sum(person, other), index.sum(other, person)))
                * rules.share(person, other);
        if (weight > above) {
            best.offer(other, weight);
        }
    }
}
