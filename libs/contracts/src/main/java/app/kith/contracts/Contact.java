package app.kith.contracts;

import java.util.List;
import java.util.UUID;

/** How a person is reached, with the tickets and personal links of all gatherings; travels compacted, keyed by person. */
public record Contact(UUID organisationId, UUID personId, String name, String email, List<Invitation> invitations) {

    /** One person's ticket (the text of the QR) and the token of the personal link for one gathering. */
    public record Invitation(UUID gatheringId, UUID registrationId, String ticket, String linkToken) {}
}
