package app.kith.messaging.mail;

import app.kith.messaging.gathering.Host;
import app.kith.messaging.person.Invitee;
import java.util.UUID;

/** A letter on its way: under whose name it leaves, and to whom. */
record Outgoing(UUID mailId, Host host, Invitee addressee, Letter letter) {}
