package app.kith.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hiring nurses | I have hired a nurse",
                "Marketing automation | we automate our markets",
                "planning | a plan",
                "Beratung zur Gründung | berate bei Gründungen",
                "contactos en México | contacto, mexico",
                "Straße | strasse",
                "市場調査 | 新しい市場",
                "чистая вода | вода",
                "تمويل المشاريع | تمويل",
                "हिन्दी अनुवाद | अनुवाद",
                "C++ developer | senior c++",
                "การตลาดออนไลน์ | การตลาด",
            })
    void texts_about_the_same_thing_share_a_stem(String left, String right) {
        assertThat(sharedBy(left, right)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I am looking for somebody who can help me | I can help somebody",
                "ich suche jemanden mit Zeit | ich suche jemanden für morgen",
                "busco a alguien para mi | busco ayuda de alguien",
                "C++ | C",
                "🎉🎉 | 🎉",
                "--- | ---",
            })
    void phrases_and_signs_share_nothing(String left, String right) {
        assertThat(sharedBy(left, right)).isEmpty();
    }

    @Test
    void an_empty_text_has_no_words() {
        assertThat(Words.of("")).isEmpty();
    }

    private static Set<String> sharedBy(String left, String right) {
        Set<String> shared = new HashSet<>(Words.of(left));
        shared.retainAll(Words.of(right));
        return shared;
    }
}
