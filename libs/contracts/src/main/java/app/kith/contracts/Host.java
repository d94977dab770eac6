package app.kith.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who invites to a gathering: under whose name its mails leave, and where answers to them go. Travels compacted, keyed by gathering.
 *
 * @param name null where the operator's name stands in its place
 * @param replyTo an e-mail address of the organisers, which every guest may know
 */
public record Host(
        UUID organisationId,
        UUID gatheringId,
        @Nullable String name,
        @Nullable String replyTo) {}
