package app.kith.engine;

/** Decides among equals, always the same way for the same seed. */
final class Chance {

    private Chance() {}

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014) over seed and key. */
    static long of(long seed, long key) {
        long mixed = seed * 0x9E3779B97F4A7C15L + key;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
