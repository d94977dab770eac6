package app.kith.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
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

    @Test
    void german_mails_call_one_thing_by_one_word_and_say_uhr_behind_an_hour() {
        var german = new Texts(Locale.GERMAN).catalogue();

        assertThat(german.keySet())
                .allSatisfy(key -> assertThat(german.getString(key))
                        .doesNotContainPattern("\\bEvents?\\b|Eintrittskarte|Unternehmen|Anliegen|bekannt gemacht"));
        assertThat(new EventTimes(
                                new Texts(Locale.GERMAN),
                                Samples.gathering("Abend").schedule())
                        .doors())
                .isEqualTo("17:30 Uhr");
    }

    /** After a comma German goes on in lower case; after "Hello Ana," and "Hola, Ana:" a sentence begins. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_first_sentence_of_a_mail_begins_with_a_capital(String language) {
        var texts = new Texts(Locale.of(language)).catalogue();

        assertThat(texts.keySet())
                .filteredOn(key -> key.contains(".intro"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts.getString(key)).matches("[\\p{Lu}{].*"));
    }

    private static long blanks(String text) {
        return text.chars().filter(character -> character == '{').count();
    }
}
