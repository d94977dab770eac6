package app.kith.engine.score;

import app.kith.engine.plan.PairScores.Reader;

/** Finds the heaviest pairs of a person by adding up the whole row, and weighs exactly only what can be among the best. */
final class WholeRows implements Reader {

    private final Index index;
    private final Rules rules;
    private final Reciprocity reciprocity;
    private final Sums fromOthers;
    private final Sums toOthers;
    private final Sums scratch;

    WholeRows(int people, Index index, Rules rules, Reciprocity reciprocity) {
        this.index = index;
        this.rules = rules;
        this.reciprocity = reciprocity;
        fromOthers = new Sums(people);
        toOthers = new Sums(people);
        scratch = new Sums(Math.max(people, index.texts.size()));
    }

    @Override
    public int heaviest(int person, int limit, double above, int[] others, double[] weights) {
        index.addGivers(person, fromOthers, scratch);
        index.addTakers(person, toOthers, scratch);
        Best best = new Best(Math.min(limit, others.length), others, weights);
        for (int i = 0; i < fromOthers.size(); i++) {
            consider(person, fromOthers.place(i), above, best);
        }
        for (int i = 0; i < toOthers.size(); i++) {
            if (fromOthers.at(toOthers.place(i)) == 0) {
                consider(person, toOthers.place(i), above, best);
            }
        }
        fromOthers.clear();
        toOthers.clear();
        return best.size();
    }

    private void consider(int person, int other, double above, Best best) {
        int there = toOthers.at(other);
        int back = fromOthers.at(other);
        double atMost = reciprocity.atMost(there, back);
        if (other == person || atMost <= above || atMost < best.floor() || !rules.allow(person, other)) {
            return;
        }
        double weight = reciprocity.weight(there, back) * rules.share(person, other);
        if (weight > above) {
            best.offer(other, weight);
        }
    }
}
