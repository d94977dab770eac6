package app.kith.attendee.person;

/** Why a typed text is no address that a person can be reached at. */
public enum AddressFlaw {
    /** It is not of the shape of an address. */
    NOT_AN_ADDRESS,
    /** Two or more stand in one field, and nobody can tell whose the place is. */
    SEVERAL_ADDRESSES,
    /** It holds a character that nobody sees, such as a zero-width space. */
    INVISIBLE_CHARACTER,
    /** It holds letters before the @ that mail cannot carry, or that one program writes like this and another like that. */
    UNREACHABLE_LETTERS
}
