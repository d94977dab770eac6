package app.kith.engine.preference;

/** Who sat together before, at this gathering or another, had the occasion. */
public final class MetBefore implements Preference {

    private final PairSet met;
    private final Penalty penalty;

    /**
     * @param weight the share of the score that it costs, in [0, 1]; 1 means never where there is another way
     * @throws IllegalArgumentException if the weight lies outside its range or is not a number
     */
    public MetBefore(PairSet met, double weight) {
        this.met = met;
        penalty = new Penalty(weight);
    }

    @Override
    public String name() {
        return "met before";
    }

    @Override
    public double share(int a, int b) {
        return penalty.shareIf(met.has(a, b));
    }
}
