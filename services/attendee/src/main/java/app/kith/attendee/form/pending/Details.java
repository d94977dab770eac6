package app.kith.attendee.form.pending;

import app.kith.attendee.consent.Decision;
import app.kith.attendee.wishes.reading.Reading;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was entered, as far as it is not so already.
 *
 * @param answers to the organiser's questions, in the version of the form that was shown
 * @param companions who is to come along
 */
public record Details(
        @Nullable String name,
        @Nullable String company,
        @Nullable String role,
        List<String> asks,
        List<String> offers,
        List<Decision> consents,
        List<Reading> readings,
        int formVersion,
        Map<String, List<String>> answers,
        List<Companion> companions) {

    /** Somebody who is to come along. */
    public record Companion(String name, String email) {}

    /** Nothing but who is to come along. */
    public static Details ofCompanions(List<Companion> companions) {
        return new Details(null, null, null, List.of(), List.of(), List.of(), List.of(), 0, Map.of(), companions);
    }

    /** Whether there is anything for the person to confirm. */
    @JsonIgnore
    public boolean isEmpty() {
        return name == null
                && company == null
                && role == null
                && asks.isEmpty()
                && offers.isEmpty()
                && consents.isEmpty()
                && answers.isEmpty()
                && companions.isEmpty();
    }
}
