package app.kith.attendee.importing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column can tell of a guest, with the {@linkplain ColumnName#key keys} under which it is known in three languages. */
@SuppressWarnings("ImmutableEnumChecker") // the list is made by List.of
enum Field {
    NAME(
            "attendeename",
            "name",
            "fullname",
            "guestname",
            "vollstandigername",
            "teilnehmer",
            "teilnehmername",
            "nombrecompleto"),
    FIRST_NAME("attendeefirstname", "attendeenamegivenname", "firstname", "givenname", "vorname", "nombre"),
    LAST_NAME(
            "attendeelastname",
            "attendeesurname",
            "attendeenamefamilyname",
            "lastname",
            "surname",
            "familyname",
            "nachname",
            "apellido",
            "apellidos"),
    EMAIL(
            "attendeeemail",
            "email",
            "mail",
            "emailaddress",
            "emailadresse",
            "mailadresse",
            "correo",
            "correoelectronico"),
    COMPANY("company", "companyname", "organisation", "organization", "employer", "firma", "unternehmen", "empresa"),
    ROLE("role", "jobtitle", "position", "funktion", "beruf", "cargo", "puesto"),
    ASKS("asks", "ask", "lookingfor", "gesuche", "busca"),
    OFFERS("offers", "offer", "canhelpwith", "angebote", "ofrece"),
    STATUS();

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** The names, those foremost that mean the guest and not whoever paid. */
    List<String> names() {
        return names;
    }

    static Optional<Field> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
