package app.kith.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a person is reached, with the tickets and personal links of all gatherings; travels compacted, keyed by person.
 *
 * @param unsubscribeToken opens nothing of the person's; whoever holds it can end the mails after events, and no more
 */
public record Contact(
        UUID organisationId,
        UUID personId,
        String name,
        String email,
        List<Invitation> invitations,
        @Nullable String unsubscribeToken) {

    public Contact(UUID organisationId, UUID personId, String name, String email, List<Invitation> invitations) {
        this(organisationId, personId, name, email, invitations, null);
    }

    /**
     * One person's ticket (the text of the QR) and the token of the personal link for one gathering.
     *
     * @param pending what somebody entered under the person's address and waits until the person confirms it behind the link
     */
    public record Invitation(
            UUID gatheringId,
            UUID registrationId,
            String ticket,
            String linkToken,
            @Nullable List<Pending> pending) {

        /** An invitation under which nothing waits. */
        public Invitation(UUID gatheringId, UUID registrationId, String ticket, String linkToken) {
            this(gatheringId, registrationId, ticket, linkToken, null);
        }
    }

    /**
     * Details that count once the person confirms them.
     *
     * @param consents what was ticked or left unticked, purpose by purpose
     * @param companions the names of those who are to come along
     */
    public record Pending(
            UUID pendingId,
            @Nullable String name,
            @Nullable String company,
            @Nullable String role,
            List<String> asks,
            List<String> offers,
            List<Profile.Consent> consents,
            List<String> companions) {}
}
