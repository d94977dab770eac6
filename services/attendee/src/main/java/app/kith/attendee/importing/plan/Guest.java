package app.kith.attendee.importing.plan;

import app.kith.attendee.person.EmailAddress;
import app.kith.attendee.person.PersonProfile;
import app.kith.attendee.person.SearchWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Somebody on a guest list; an empty text or list says nothing about the person. */
public record Guest(
        EmailAddress email, String name, String company, String role, List<String> asks, List<String> offers) {

    /** The profile of a person of whom nothing else is known. */
    PersonProfile profile() {
        return over(new PersonProfile(name, null, null, List.of(), List.of()));
    }

    /** Whether the known name has no word in common with this one: then it is hardly the same person. */
    boolean isNamedOtherThan(PersonProfile known) {
        var words =
                new HashSet<>(Arrays.asList(SearchWords.of(known.name()).strip().split(" ", -1)));
        return Arrays.stream(SearchWords.of(name).strip().split(" ", -1)).noneMatch(words::contains);
    }

    /** The profile of a known person; what the list does not say stays as it was. */
    PersonProfile over(PersonProfile known) {
        return new PersonProfile(
                name,
                company.isEmpty() ? known.company() : company,
                role.isEmpty() ? known.role() : role,
                asks.isEmpty() ? known.asks() : asks,
                offers.isEmpty() ? known.offers() : offers);
    }
}
