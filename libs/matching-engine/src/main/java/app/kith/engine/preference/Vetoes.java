package app.kith.engine.preference;

/** Pairs that are never put together, whatever it costs. */
public record Vetoes(PairSet pairs) implements Constraint {

    @Override
    public boolean allows(int a, int b) {
        return !pairs.has(a, b);
    }
}
