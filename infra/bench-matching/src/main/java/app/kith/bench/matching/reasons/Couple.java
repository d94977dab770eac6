package app.kith.bench.matching.reasons;

/** Two people in no order: {@code a} is always the one whose name sorts first. */
record Couple(String a, String b) {

    static Couple of(String one, String other) {
        return one.compareTo(other) <= 0 ? new Couple(one, other) : new Couple(other, one);
    }

    boolean has(String name) {
        return a.equals(name) || b.equals(name);
    }
}
