package app.kith.engine.preference;

/** Who stays in touch already needs no introduction. */
public final class AlreadyConnected implements Preference {

    private final PairSet connected;
    private final Penalty penalty;

    /**
     * @param weight the share of the score that it costs, in [0, 1]; 1 means never where there is another way
     * @throws IllegalArgumentException if the weight lies outside its range or is not a number
     */
    public AlreadyConnected(PairSet connected, double weight) {
        this.connected = connected;
        penalty = new Penalty(weight);
    }

    @Override
    public String name() {
        return "already connected";
    }

    @Override
    public double share(int a, int b) {
        return penalty.shareIf(connected.has(a, b));
    }
}
