package app.kith.engine.plan;

/** Pair scores without an index: every pair is asked for. */
record AllPairs(int people, Weight of) implements PairScores {

    @Override
    public double weight(int a, int b) {
        return of.of(a, b);
    }

    @Override
    public Reader reader() {
        return (person, limit, above, others, weights) -> {
            Heaviest heaviest = new Heaviest(Math.min(limit, people), others, weights);
            for (int other = 0; other < people; other++) {
                if (other != person) {
                    double weight = of.of(person, other);
                    if (weight > above) {
                        heaviest.offer(other, weight);
                    }
                }
            }
            return heaviest.size();
        };
    }
}
