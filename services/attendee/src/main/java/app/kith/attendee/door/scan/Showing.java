package app.kith.attendee.door.scan;

import app.kith.attendee.door.DoorReason;
import app.kith.attendee.place.Ticket;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was shown at the door. */
public sealed interface Showing {

    /** The text of it, as it came. */
    String text();

    /** The registration it claims to be, if it names one. */
    @Nullable UUID registrationId();

    /** A ticket was scanned. */
    record OfTicket(Ticket ticket) implements Showing {

        @Override
        public String text() {
            return ticket.text();
        }

        @Override
        public UUID registrationId() {
            return ticket.registrationId();
        }
    }

    /** Something else was scanned: an address, another badge, nothing. */
    record OfSomethingElse(String text) implements Showing {

        @Override
        public @Nullable UUID registrationId() {
            return null;
        }
    }

    /** The guest was found by name. */
    record OfName(UUID registrationId) implements Showing {

        @Override
        public String text() {
            return registrationId.toString();
        }
    }

    /** The guest came without a place and was given one. */
    record OfWalkIn(String text, UUID registrationId) implements Showing {}

    /** Somebody came without a place, and none could be given. */
    record OfNobody(String text, DoorReason reason) implements Showing {

        @Override
        public @Nullable UUID registrationId() {
            return null;
        }
    }

    static Showing scanned(String text) {
        return Ticket.parse(text).<Showing>map(OfTicket::new).orElseGet(() -> new OfSomethingElse(text));
    }
}
