package app.kith.attendee.person;

import java.util.Optional;

/** What a typed text turned out to be. */
public sealed interface TypedAddress {

    /** An address, in its one form. */
    record Usable(EmailAddress email) implements TypedAddress {}

    /** None that anybody could be reached at. */
    record Flawed(AddressFlaw flaw) implements TypedAddress {}

    default Optional<EmailAddress> address() {
        return this instanceof Usable(EmailAddress email) ? Optional.of(email) : Optional.empty();
    }

    default boolean has(AddressFlaw flaw) {
        return this instanceof Flawed(AddressFlaw found) && found == flaw;
    }
}
