package app.kith.attendee.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ana Perez, Ana P.",
        "Ana Maria Perez, Ana P.",
        "Cher, Cher",
        "Ben Ng 🎉, Ben N.",
        "🎉 Ben, 🎉 B.",
        "محمد علي, محمد ع.",
        "𐐷ohn 𐐸oe, 𐐷ohn 𐐸."
    })
    void the_last_name_is_shortened_to_its_initial(String name, String shown) {
        assertThat(DisplayName.of(name)).isEqualTo(shown);
    }
}
