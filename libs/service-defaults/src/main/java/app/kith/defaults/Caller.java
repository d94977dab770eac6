package app.kith.defaults;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who calls: a signed-in person with roles, a paired kiosk ({@code device}) or an attendee with a personal link ({@code guest}).
 *
 * @param gatheringId the one gathering that a kiosk or a guest may see; null for people who sign in
 * @param name what to show as the author of an action
 * @param email where somebody who signed in can be reached, as far as the sign-in tells
 */
public record Caller(
        UUID organisationId,
        @Nullable UUID gatheringId,
        @Nullable UUID personId,
        @Nullable UUID registrationId,
        @Nullable UUID deviceId,
        Set<String> roles,
        String name,
        @Nullable String email) {

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** The gathering of a kiosk or guest. @throws IllegalStateException for a person who signed in */
    public UUID ownGathering() {
        return present(gatheringId, "gathering");
    }

    /** The person behind a personal link. @throws IllegalStateException for anybody else */
    public UUID ownPerson() {
        return present(personId, "person");
    }

    /** The registration behind a personal link. @throws IllegalStateException for anybody else */
    public UUID ownRegistration() {
        return present(registrationId, "registration");
    }

    /** The same guest as another person, with another place. */
    public Caller as(UUID person, @Nullable UUID registration) {
        return new Caller(organisationId, gatheringId, person, registration, deviceId, roles, name, email);
    }

    private static UUID present(@Nullable UUID id, String what) {
        if (id == null) {
            throw new IllegalStateException("this caller has no " + what + " of their own");
        }
        return id;
    }
}
