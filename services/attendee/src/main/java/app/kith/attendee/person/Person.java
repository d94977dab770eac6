package app.kith.attendee.person;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/**
 * Somebody known to an organisation by e-mail address, at however many of its gatherings.
 *
 * @param sharesAddress whether others have the same address, as an organiser said: then it names none of them
 */
public record Person(
        @Id UUID id,
        UUID organisationId,
        String email,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) PersonProfile profile,
        String searchWords,
        boolean sharesAddress,
        @Version int version) {

    public static Person of(UUID id, UUID organisationId, EmailAddress email, PersonProfile profile) {
        return new Person(id, organisationId, email.text(), profile, Spellings.of(profile.name()), false, 0);
    }

    public Person with(PersonProfile changed) {
        return new Person(id, organisationId, email, changed, Spellings.of(changed.name()), sharesAddress, version);
    }

    public Person sharingAddress() {
        return new Person(id, organisationId, email, profile, searchWords, true, version);
    }
}
