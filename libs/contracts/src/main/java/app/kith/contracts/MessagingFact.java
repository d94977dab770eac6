package app.kith.contracts;

import java.time.Instant;
import java.util.UUID;

/** What the messaging service makes known: mail that left and what people did for each other afterwards. */
@TopicName(Topics.MESSAGING_FACTS)
public sealed interface MessagingFact extends Fact {

    /** A mail was handed to the mail server. Kind: {@code confirmation}, {@code waiting-place}, {@code waiting-offer}, {@code cancellation}, {@code link} or {@code follow-up}. */
    @WireType("messaging.mail-sent.v1")
    record MailSent(UUID organisationId, UUID gatheringId, UUID mailId, String kind, UUID personId, Instant sentAt)
            implements MessagingFact {}

    /**
     * A person followed up with somebody met at the gathering. Kind: {@code message}, {@code second-meeting},
     * {@code introduction}, {@code resource} or {@code outside-contact}.
     */
    @WireType("messaging.followed-up.v1")
    record FollowedUp(
            UUID organisationId,
            UUID gatheringId,
            UUID actId,
            UUID personId,
            UUID withPersonId,
            String kind,
            boolean selfReported,
            Instant followedUpAt)
            implements MessagingFact {}
}
