package app.kith.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void every_language_has_every_text_with_the_same_blanks(String language) {
        var english = new Texts(Locale.ENGLISH).catalogue();
        var other = new Texts(Locale.of(language)).catalogue();

        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(blanks(other.getString(key))).isEqualTo(blanks(english.getString(key))));
    }

    private static long blanks(String text) {
        return text.chars().filter(character -> character == '{').count();
    }
}
