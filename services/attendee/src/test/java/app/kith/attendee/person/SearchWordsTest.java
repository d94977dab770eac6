package app.kith.attendee.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "José Ñandú, jose nandu",
        "Ana-María  O'Neill, ana maria o neill",
        "Łukasz Żółć, lukasz zolc",
        "Straße Müller, strasse muller",
        "Søren Ærø, soren aero",
        "İpek Işık, ipek isik",
        "ＡＬＩＣＥ, alice",
        "مُحَمَّد, محمد",
        "Ben 🎉 Ng, ben ng"
    })
    void accents_capitals_and_signs_make_no_difference(String name, String words) {
        assertThat(SearchWords.of(name)).isEqualTo(" " + words);
    }

    @Test
    void every_word_is_looked_for_by_its_beginning() {
        assertThat(SearchWords.patterns(" Lee  Ann")).containsExactly("% lee%", "% ann%");
        assertThat(SearchWords.patterns("100% _")).isEqualTo(List.of("% 100%"));
        assertThat(SearchWords.patterns("!")).isEmpty();
    }

    @Test
    void an_ideograph_says_as_much_as_three_letters() {
        assertThat(SearchWords.letters("王芳")).isEqualTo(6);
        assertThat(SearchWords.letters("José")).isEqualTo(4);
        assertThat(SearchWords.letters(" .-% ")).isZero();
    }
}
