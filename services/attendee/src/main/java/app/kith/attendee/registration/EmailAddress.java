package app.kith.attendee.registration;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in the one form by which a person is recognised: trimmed and in lower case. */
public record EmailAddress(String text) {

    private static final int LONGEST = 254; // RFC 5321
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s\\p{Cntrl}@<>\"(),:;\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    /** Reads what somebody typed; empty where no mail could ever arrive. */
    public static Optional<EmailAddress> of(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST && SHAPE.matcher(text).matches()
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }
}
