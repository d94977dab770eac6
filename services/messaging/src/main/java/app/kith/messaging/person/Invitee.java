package app.kith.messaging.person;

import org.jspecify.annotations.Nullable;

/**
 * A person who can be written to about one gathering: the ticket is the text of the QR, the token opens the personal page.
 * The other one ends the mails after gatherings, and no more.
 */
public record Invitee(
        String name,
        String email,
        String ticket,
        String linkToken,
        @Nullable String unsubscribeToken) {}
