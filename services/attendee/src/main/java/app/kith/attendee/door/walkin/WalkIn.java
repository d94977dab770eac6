package app.kith.attendee.door.walkin;

import app.kith.attendee.person.EmailAddress;
import app.kith.attendee.person.MailReach;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody without a ticket gives of themselves at the door: four fields, and their consent to be written down.
 *
 * @param consent whether they agreed to what the kiosk showed; without it nobody is written down
 */
record WalkIn(
        @Nullable String name,
        @Nullable String email,
        @Nullable String company,
        @Nullable String ask,
        boolean consent) {

    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cntrl}]{1,200}");

    /** A walk-in all of whose fields can be kept. */
    record Given(String name, EmailAddress email, @Nullable String company, List<String> asks) {}

    /** Empty where a field cannot be kept, or consent is missing. */
    Optional<Given> given(MailReach reach) {
        var address = reach.read(email == null ? "" : email).address();
        var called = name == null ? "" : name.strip();
        var from = company == null || company.isBlank() ? null : company.strip();
        var asked = ask == null || ask.isBlank() ? List.<String>of() : List.of(ask.strip());
        if (!consent || address.isEmpty() || !isLine(called) || (from != null && !isLine(from))) {
            return Optional.empty();
        }
        return asked.stream().allMatch(WalkIn::isLine)
                ? Optional.of(new Given(called, address.get(), from, asked))
                : Optional.empty();
    }

    private static boolean isLine(String text) {
        return ONE_LINE.matcher(text).matches();
    }
}
