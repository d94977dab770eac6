package app.kith.engine.plan;

/** Pair scores without an index: every pair is asked for. */
record AllPairs(int people, Weight of) implements PairScores {

    @Override
    public double weight(int a, int b) {
        double weight = of.of(a, b);
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no weight of a pair: " + weight);
        }
        return weight;
    }

    @Override
    public Reader reader() {
        return (person, limit, above, others, weights) -> {
            Heaviest heaviest = new Heaviest(Math.min(limit, people), others, weights);
            for (int other = 0; other < people; other++) {
                if (other != person) {
                    double weight = weight(person, other);
                    if (weight > above) {
                        heaviest.offer(other, weight);
                    }
                }
            }
            return heaviest.size();
        };
    }
}
