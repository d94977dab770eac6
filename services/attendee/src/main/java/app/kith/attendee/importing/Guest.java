package app.kith.attendee.importing;

import app.kith.attendee.registration.EmailAddress;
import app.kith.attendee.registration.PersonProfile;
import java.util.List;

/** Somebody on a guest list; an empty text or list says nothing about the person. */
record Guest(EmailAddress email, String name, String company, String role, List<String> asks, List<String> offers) {

    /** The profile of a person of whom nothing else is known. */
    PersonProfile profile() {
        return over(new PersonProfile(name, null, null, List.of(), List.of()));
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
