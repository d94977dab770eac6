package app.kith.attendee.person;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form by which a person is recognised, written to and searched: nothing around it, in lower case, its
 * domain in ASCII. Every address that anybody types or imports goes through here; what two people could mean by it is refused.
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254; // RFC 5321
    private static final int LONGEST_MAILBOX = 64;

    /** RFC 5322's dot-atom with the letters of RFC 6532: no mail program asks for quotes any more. */
    private static final Pattern MAILBOX = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~\\x{80}-\\x{10ffff}-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~\\x{80}-\\x{10ffff}-]+)*");

    /** Reads what somebody typed; empty where no mail could ever arrive. */
    public static Optional<EmailAddress> of(String typed) {
        return read(typed).address();
    }

    /** Reads what somebody typed, and says what is wrong with it where something is. */
    public static TypedAddress read(String typed) {
        var bare = BareAddress.of(typed);
        int at = bare.lastIndexOf('@');
        if (BareAddress.holdsSeveral(bare)) {
            return new TypedAddress.Flawed(AddressFlaw.SEVERAL_ADDRESSES);
        }
        if (at < 1) {
            return new TypedAddress.Flawed(AddressFlaw.NOT_AN_ADDRESS);
        }
        if (BareAddress.hidesSomething(bare)) {
            return new TypedAddress.Flawed(AddressFlaw.INVISIBLE_CHARACTER);
        }
        if (BareAddress.readsTwoWays(bare)) {
            return new TypedAddress.Flawed(AddressFlaw.UNREACHABLE_LETTERS);
        }
        return MailDomain.ascii(bare.substring(at + 1))
                .filter(_ -> isMailbox(mailbox(bare, at)))
                .map(domain -> mailbox(bare, at) + "@" + domain)
                .filter(text -> text.length() <= LONGEST)
                .<TypedAddress>map(text -> new TypedAddress.Usable(new EmailAddress(text)))
                .orElseGet(() -> new TypedAddress.Flawed(AddressFlaw.NOT_AN_ADDRESS));
    }

    /** What somebody typed who looks for an address, whole or in part, in the form in which addresses are kept. */
    public static String searched(String typed) {
        return read(typed).address().map(EmailAddress::text).orElseGet(() -> {
            var bare = BareAddress.of(typed).toLowerCase(Locale.ROOT);
            int at = bare.lastIndexOf('@');
            return bare.substring(0, at + 1)
                    + MailDomain.labels(bare.substring(at + 1)).orElse(bare.substring(at + 1));
        });
    }

    /** Whether every mail server can take it; others need one that knows SMTPUTF8 (RFC 6531). */
    public boolean isAscii() {
        return text.chars().allMatch(character -> character < 0x80);
    }

    private static String mailbox(String bare, int at) {
        return Normalizer.normalize(bare.substring(0, at).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static boolean isMailbox(String mailbox) {
        return mailbox.getBytes(StandardCharsets.UTF_8).length <= LONGEST_MAILBOX
                && MAILBOX.matcher(mailbox).matches()
                && mailbox.codePoints().allMatch(EmailAddress::isWritten);
    }

    /** Whether a sign belongs to a script; blanks, symbols and marks of punctuation beyond ASCII do not. */
    private static boolean isWritten(int codePoint) {
        return codePoint < 0x80 || Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
