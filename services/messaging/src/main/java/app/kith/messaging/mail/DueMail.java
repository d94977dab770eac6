package app.kith.messaging.mail;

import java.util.UUID;

/** A mail that waits to be sent; {@code attempts} have failed so far. */
record DueMail(UUID mailId, UUID gatheringId, UUID registrationId, UUID personId, MailKind kind, int attempts) {}
