package app.kith.attendee.person;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which addresses mail of this platform can reach. Letters beyond ASCII before the @ need a mail server that knows SMTPUTF8; where the
 * operator has not said that theirs does, nobody gets a place under an address to which no ticket could be sent.
 */
@Component
public class MailReach {

    private final boolean takesUnicode;

    public MailReach(@Value("${kith.mail.unicode-addresses}") boolean takesUnicode) {
        this.takesUnicode = takesUnicode;
    }

    /** Reads what somebody typed; an address that mail cannot reach is flawed as well. */
    public TypedAddress read(String typed) {
        var read = EmailAddress.read(typed);
        return takesUnicode
                        || read.address().filter(address -> !address.isAscii()).isEmpty()
                ? read
                : new TypedAddress.Flawed(AddressFlaw.UNREACHABLE_LETTERS);
    }
}
