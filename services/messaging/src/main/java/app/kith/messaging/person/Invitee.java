package app.kith.messaging.person;

/** A person who can be written to about one gathering: the ticket is the text of the QR, the token opens the personal page. */
public record Invitee(String name, String email, String ticket, String linkToken) {}
