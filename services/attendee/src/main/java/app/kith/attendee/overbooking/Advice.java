package app.kith.attendee.overbooking;

import java.util.List;

/** What the history of a series says about how many people to confirm. */
sealed interface Advice {

    /** The most that a series is followed: whatever it says, half of the places at least are real. */
    int MOST_PER_SEAT = 2;

    int FEWEST_GATHERINGS = 3;
    double ACCEPTED_RISK = 0.05;

    /** So many may be confirmed; with the risk that more come than there are seats. */
    record Limit(int limit, double risk, ShowUp showUp, int gatherings) implements Advice {}

    /** The series is too short to learn from. */
    record NotEnoughData(int gatherings) implements Advice {}

    /**
     * Advises the largest number of confirmed people with which more than {@code seats} come with a probability of at most 5 %.
     *
     * @param history gatherings of the series, each with at least one person expected
     */
    static Advice of(int seats, List<Turnout> history) {
        if (history.size() < FEWEST_GATHERINGS) {
            return new NotEnoughData(history.size());
        }
        var showUp = estimate(history);
        int limit = limit(seats, showUp);
        return new Limit(limit, showUp.overflow(limit, seats), showUp, history.size());
    }

    /** The largest number of confirmed people, at least {@code seats}, whose risk of overflow is accepted. */
    static int limit(int seats, ShowUp showUp) {
        int enough = seats;
        int tooMany = seats * MOST_PER_SEAT + 1;
        while (tooMany - enough > 1) {
            int middle = (enough + tooMany) >>> 1;
            if (showUp.overflow(middle, seats) <= ACCEPTED_RISK) {
                enough = middle;
            } else {
                tooMany = middle;
            }
        }
        return enough;
    }

    /**
     * What the next gathering's share may be: the pooled mean, and a deviation that holds both how much gatherings differ (method of
     * moments, as DerSimonian and Laird 1986) and how well so few of them tell the mean.
     */
    static ShowUp estimate(List<Turnout> history) {
        double expected = history.stream().mapToInt(Turnout::expected).sum();
        double mean = history.stream().mapToInt(Turnout::came).sum() / expected;
        double chance = mean * (1 - mean);
        double squares = history.stream()
                .mapToDouble(turnout -> (double) turnout.expected() * turnout.expected())
                .sum();
        double spread = history.stream()
                .mapToDouble(turnout -> turnout.expected() * Math.pow(turnout.share() - mean, 2))
                .sum();
        double between = Math.max(0, (spread - (history.size() - 1) * chance) / (expected - squares / expected));
        double variance = between * (1 + squares / (expected * expected)) + chance / expected;
        return new ShowUp(mean, Math.min(0.5, Math.sqrt(variance)));
    }
}
