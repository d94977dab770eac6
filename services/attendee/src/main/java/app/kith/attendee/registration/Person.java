package app.kith.attendee.registration;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** Somebody known to an organisation by e-mail address, at however many of its gatherings. */
public record Person(
        @Id UUID id,
        UUID organisationId,
        String email,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) PersonProfile profile,
        String searchWords,
        @Version int version) {

    public static Person of(UUID id, UUID organisationId, EmailAddress email, PersonProfile profile) {
        return new Person(id, organisationId, email.text(), profile, Spellings.of(profile.name()), 0);
    }

    public Person with(PersonProfile changed) {
        return new Person(id, organisationId, email, changed, Spellings.of(changed.name()), version);
    }
}
