package app.kith.analytics.report;

/**
 * Numbers that screens show on their own.
 *
 * @param present everybody who attended, walk-ins included
 * @param shownUp those of the expected who attended
 * @param walkIns those who attended and had no confirmed place
 * @param lateCheckIns people who are known by a scan alone that was recorded too late to count
 * @param checkInsOutside people who are known by a scan alone that happened before the doors opened or after the end
 * @param connections pairs, whether new or known from an earlier gathering
 */
record Counts(
        long registered,
        long expected,
        long present,
        long shownUp,
        long walkIns,
        long lateCheckIns,
        long checkInsOutside,
        long met,
        long connected,
        long followedUp,
        long meetingsSeated,
        long meetingsHeld,
        long meetingsNotHeld,
        long meetingsDisputed,
        long meetingsUnknown,
        long connections,
        long newConnections,
        long pairsFollowedUp48h,
        long pairsFollowedUp7d,
        long pairsFollowedUp30d) {

    static Counts of(Tallies tallies) {
        return new Counts(
                tallies.count("registered"),
                tallies.count("expected"),
                tallies.count("attended"),
                tallies.count("shown-up"),
                tallies.count("walk-ins"),
                tallies.count("late-check-ins"),
                tallies.count("check-ins-outside"),
                tallies.count("met-people"),
                tallies.count("connected"),
                tallies.count("followed-up"),
                tallies.count("meetings-seated"),
                tallies.count("meetings-held"),
                tallies.count("meetings-not-held"),
                tallies.count("meetings-disputed"),
                tallies.count("meetings-unknown"),
                tallies.count("connections"),
                tallies.count("new-connections"),
                tallies.count("follow-up-rate-48h"),
                tallies.count("follow-up-rate-7d"),
                tallies.count("follow-up-rate-30d"));
    }
}
