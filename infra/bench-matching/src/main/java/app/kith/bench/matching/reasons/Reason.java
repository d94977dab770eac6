package app.kith.bench.matching.reasons;

/**
 * What a giver can do for a taker.
 *
 * @param gift an offer of the giver, or {@code ROLE:} with role and company, or {@code ASK:} with the giver's own ask
 */
record Reason(String taker, String ask, String giver, String gift) {

    static final String ROLE = "ROLE:";
    static final String ASK = "ASK:";

    Help help() {
        return new Help(taker, ask, giver);
    }

    boolean isOffer() {
        return !isRole() && !gift.startsWith(ASK);
    }

    boolean isRole() {
        return gift.startsWith(ROLE);
    }

    /** Somebody who helps with an ask, by whatever gift. */
    record Help(String taker, String ask, String giver) {

        Couple couple() {
            return Couple.of(taker, giver);
        }
    }
}
