package app.kith.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.contracts.FieldRules;
import app.kith.contracts.Permissions;
import app.kith.contracts.Permissions.Permission;
import app.kith.contracts.Profile;
import app.kith.contracts.Profile.Consent;
import app.kith.contracts.Profile.Visibility;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The tests that {@code fields.txt} stands for: somebody each of whose fields can be told apart decides one way after the other, and
 * whatever an audience gets to read is searched for each field that it must not read.
 */
public final class FieldMatrix {

    /** One way to decide. */
    public record Decision(List<Consent> consents, List<Visibility> visibility) {

        /** The audience that the person chose for each field, or what else they did. */
        @Override
        public String toString() {
            return !consents.isEmpty()
                    ? "refused"
                    : visibility.isEmpty() ? "undecided" : visibility.getFirst().audience();
        }

        /** The profile of the marked person who decided so. */
        public Profile profile(UUID organisation, UUID person) {
            return new Profile(
                    organisation,
                    person,
                    marker("name"),
                    marker("company"),
                    marker("role"),
                    List.of(marker("asks")),
                    List.of(marker("offers")),
                    consents,
                    visibility,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** All ways to decide: nothing, each audience for each field, and the refusal to be shown. */
    public static Stream<Decision> decisions() {
        var refused = new Decision(List.of(new Consent("visibility", 1, false)), shown("public"));
        return Stream.concat(
                Stream.of(new Decision(List.of(), List.of()), refused),
                Stream.of("public", "matched", "connected", "nobody")
                        .map(audience -> new Decision(List.of(), shown(audience))));
    }

    private static List<Visibility> shown(String audience) {
        return Stream.of("company", "role", "asks", "offers")
                .map(field -> new Visibility(field, audience))
                .toList();
    }

    /** What stands in a field of the marked person, and nowhere else. */
    public static String marker(String field) {
        return field.equals("email") ? "zemail@example.com" : "Z" + field;
    }

    /** Everything that a role can read of a service: its endpoints that answer {@code GET}, streams aside. */
    public static List<String> readableBy(String service, String role) {
        return Permissions.of(service).all().stream()
                .filter(endpoint ->
                        endpoint.method().equals("GET") && endpoint.roles().contains(role))
                .map(Permission::path)
                .filter(path -> !path.endsWith("/stream"))
                .toList();
    }

    /** Fails where the text holds what the audience must not read. */
    public static void assertHides(Decision decision, String audience, String where, String text) {
        var profile = decision.profile(UUID.randomUUID(), UUID.randomUUID());
        for (var field : profile.hiddenFrom(audience)) {
            assertThat(text)
                    .as("%s of somebody who decided \"%s\", read by %s in %s", field, decision, audience, where)
                    .doesNotContain(marker(field));
        }
    }

    /** Fails where the text lacks what the audience is to read, of those fields that are meant to stand there. */
    public static void assertShows(Decision decision, String audience, List<String> fields, String text) {
        var hidden = decision.profile(UUID.randomUUID(), UUID.randomUUID()).hiddenFrom(audience);
        for (var field : fields) {
            assertThat(FieldRules.fields()).contains(field);
            if (!hidden.contains(field)) {
                assertThat(text)
                        .as("%s of somebody who decided \"%s\", read by %s", field, decision, audience)
                        .contains(marker(field));
            }
        }
    }

    private FieldMatrix() {}
}
