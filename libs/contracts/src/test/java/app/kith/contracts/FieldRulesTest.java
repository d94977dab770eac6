package app.kith.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.contracts.Profile.Consent;
import app.kith.contracts.Profile.Visibility;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldRulesTest {

    @Test
    void who_decided_nothing_is_shown_at_the_door_on_the_badge_and_to_those_they_meet_but_not_to_partners() {
        var undecided = profile(List.of(), List.of());

        assertThat(undecided.hiddenFrom("door")).containsExactly("role", "offers", "email", "answers");
        assertThat(undecided.hiddenFrom("badge")).containsExactly("role", "offers", "email", "answers");
        assertThat(undecided.hiddenFrom("matched")).containsExactly("email", "answers");
        assertThat(undecided.hiddenFrom("partner")).contains("name");
    }

    @Test
    void who_refuses_to_be_shown_to_other_guests_keeps_the_name_as_well_and_the_door_still_knows_it() {
        var refused = profile(List.of(new Consent("visibility", 1, false)), List.of());

        for (var audience : List.of("badge", "matched", "connected")) {
            assertThat(refused.hiddenFrom(audience)).contains("name", "company", "role", "asks", "offers");
        }
        assertThat(refused.hiddenFrom("door")).contains("company", "asks").doesNotContain("name");
        assertThat(refused.hiddenFrom("organiser")).isEmpty();
    }

    @Test
    void a_field_is_kept_from_everybody_who_is_less_close_than_the_chosen_audience() {
        for (var chosen : List.of("public", "matched", "connected", "nobody")) {
            var shown = profile(null, List.of(new Visibility("company", chosen)));
            var readers = Stream.of("door", "badge", "matched", "connected")
                    .filter(audience -> !shown.hiddenFrom(audience).contains("company"));

            assertThat(readers)
                    .containsExactlyElementsOf(
                            switch (chosen) {
                                case "public" -> List.of("door", "badge", "matched", "connected");
                                case "matched" -> List.of("matched", "connected");
                                case "connected" -> List.of("connected");
                                default -> List.of();
                            });
        }
    }

    @Test
    void for_photos_and_partners_nothing_counts_but_a_yes() {
        assertThat(profile(null, List.of()).withheld()).containsExactly("photos", "sharing");
        assertThat(profile(List.of(new Consent("sharing", 1, true), new Consent("matching", 1, false)), List.of())
                        .withheld())
                .containsExactly("matching", "photos");
    }

    private static Profile profile(@Nullable List<Consent> consents, List<Visibility> visibility) {
        return new Profile(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Ana",
                "Acme",
                "nurse",
                List.of("an ask"),
                List.of("an offer"),
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
