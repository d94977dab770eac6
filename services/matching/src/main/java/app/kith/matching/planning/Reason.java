package app.kith.matching.planning;

import java.util.UUID;

/**
 * What one person can give another, kept with the plan or the round that put them together.
 *
 * @param id the same in every plan and round that states it
 * @param topic the id of a topic of help, or what both texts are about in other words
 * @param offer in the giver's words; behind {@code ROLE:} their role and company, behind {@code ASK:} their own ask
 * @param basis what it rests on
 * @param sure whether it is beyond doubt
 */
public record Reason(
        UUID id,
        UUID giverId,
        UUID takerId,
        double strength,
        String topic,
        String ask,
        String offer,
        String basis,
        boolean sure) {

    private static final String ROLE = "ROLE:";
    private static final String ASK = "ASK:";

    /** With whom somebody shares it. */
    UUID other(UUID personId) {
        return giverId.equals(personId) ? takerId : giverId;
    }

    /** Whether the giver's role answers the ask. */
    public boolean isByRole() {
        return offer.startsWith(ROLE);
    }

    /** Whether the giver looks for the other half of the same deal. */
    public boolean isHalf() {
        return offer.startsWith(ASK);
    }

    /** What answers the ask, as its writer put it. */
    public String gift() {
        return isByRole() ? offer.substring(ROLE.length()) : isHalf() ? offer.substring(ASK.length()) : offer;
    }
}
