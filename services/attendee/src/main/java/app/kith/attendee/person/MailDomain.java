package app.kith.attendee.person;

import com.ibm.icu.text.IDNA;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Domains in their ASCII form (UTS 46, nontransitional, as browsers and registries read them): {@code müller.example} and
 * {@code xn--mller-kva.example} are one, and {@code straße.example} is not somebody else's {@code strasse.example}.
 */
final class MailDomain {

    private static final IDNA UTS46 = IDNA.getUTS46Instance(
            IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII);
    private static final int LONGEST = 253;

    /** At least two labels, the last of which is no number: mail for one machine, or for an IP address, reaches nobody here. */
    private static final Pattern PUBLIC = Pattern.compile("([a-z0-9-]+\\.)+(?![0-9]+$)[a-z0-9-]+");

    /** The ASCII form of a whole domain; empty where there can be none. */
    static Optional<String> ascii(String domain) {
        return labels(domain)
                .filter(text -> text.length() <= LONGEST && PUBLIC.matcher(text).matches());
    }

    /** The ASCII form of some labels of a domain; empty where there can be none. */
    static Optional<String> labels(String part) {
        var info = new IDNA.Info();
        var text = UTS46.nameToASCII(part, new StringBuilder(), info).toString();
        return text.isEmpty() || info.hasErrors() ? Optional.empty() : Optional.of(text);
    }

    private MailDomain() {}
}
