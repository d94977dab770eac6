package app.kith.attendee.overbooking;

/**
 * How many of those who are confirmed come, at the next gathering of a series.
 *
 * @param mean the expected share, in [0, 1]
 * @param sd the standard deviation of the share between gatherings, in [0, 0.5]; 0 means that only chance within one gathering is left
 */
record ShowUp(double mean, double sd) {

    private static final double HARDLY_ANY = 1e-9;

    ShowUp {
        if (!(mean >= 0 && mean <= 1 && sd >= 0 && sd <= 0.5)) {
            throw new IllegalArgumentException("no share: " + mean + " with sd " + sd);
        }
    }

    /**
     * The probability that more than {@code seats} of {@code confirmed} people come: the tail of a beta-binomial distribution with this
     * mean and standard deviation (binomial where the deviation is 0), in [0, 1].
     */
    double overflow(int confirmed, int seats) {
        if (confirmed <= seats || mean == 0) {
            return 0;
        }
        if (mean == 1) {
            return 1;
        }
        double logProbability = 0; // of nobody coming
        for (int i = 0; i < confirmed; i++) {
            logProbability += Math.log(stayingAway(i, i));
        }
        double tail = 0;
        for (int come = 1; come <= confirmed; come++) {
            int away = confirmed - come;
            logProbability += Math.log((away + 1.0) / come) + logOdds(come - 1, away);
            if (come > seats) {
                tail += Math.exp(logProbability);
            }
        }
        return Math.min(1, tail);
    }

    /** The probability that one more stays away when {@code away} of {@code asked} did. */
    private double stayingAway(int away, int asked) {
        double strength = strength();
        return Double.isInfinite(strength) ? 1 - mean : ((1 - mean) * strength + away) / (strength + asked);
    }

    /** By how much one more who comes is likelier than one more who stays away. */
    private double logOdds(int come, int away) {
        double strength = strength();
        return Double.isInfinite(strength)
                ? Math.log(mean / (1 - mean))
                : Math.log((mean * strength + come) / ((1 - mean) * strength + away));
    }

    /** The two parameters of the beta distribution together: how little gatherings differ. */
    private double strength() {
        return sd < HARDLY_ANY ? Double.POSITIVE_INFINITY : Math.max(HARDLY_ANY, mean * (1 - mean) / (sd * sd) - 1);
    }
}
