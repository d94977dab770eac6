package app.kith.bench.matching.reasons;

/** So many of so many. */
record Share(int count, int of) {

    static final Share NONE = new Share(0, 0);

    double value() {
        return of == 0 ? 0 : (double) count / of;
    }

    Share plus(Share other) {
        return new Share(count + other.count, of + other.of);
    }

    @Override
    public String toString() {
        return of == 0 ? "–" : "%d/%d = %.0f %%".formatted(count, of, 100 * value());
    }
}
