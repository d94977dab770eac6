package app.kith.engine.score;

/** Sums in fixed point: they are the same to the last bit in whatever order they are added. */
final class Fixed {

    static final int ONE = 1 << 16;

    private Fixed() {}

    /** @param amount positive; what is too small to be told from nothing counts as little as can be */
    static int of(float amount) {
        return Math.max(1, (int) (amount * ONE));
    }

    /** The same of what may be nothing, without a branch that is hard to foretell; a positive float has positive bits. */
    static int ofAny(float amount) {
        return Math.max(Math.min(1, Float.floatToRawIntBits(amount)), (int) (amount * ONE));
    }
}
