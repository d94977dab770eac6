package app.kith.attendee.profile;

import static app.kith.attendee.profile.AskCoach.Part.BY_WHEN;
import static app.kith.attendee.profile.AskCoach.Part.WHAT;
import static app.kith.attendee.profile.AskCoach.Part.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskCoachTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Somebody who has hired nurses to review our job ad by the end of March",
                "A lawyer to check a two-page contract before Friday",
                "Jemand, der Pflegekräfte eingestellt hat und mir bis Ende März zeigt, wie",
                "Eine Anwältin, die bis Freitag zwei Seiten Vertrag prüft",
                "Alguien que haya contratado enfermeras y revise nuestro anuncio antes de fin de marzo",
                "Una abogada que lea dos páginas de contrato hasta el viernes"
            })
    void an_ask_that_names_who_what_and_by_when_scores_three_in_each_language(String ask) {
        assertThat(AskCoach.parts(ask)).containsExactlyInAnyOrder(WHO, WHAT, BY_WHEN);
        assertThat(AskCoach.score(ask)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Help",
                "Growth",
                "Marketing",
                "Hilfe",
                "Wachstum",
                "Ayuda",
                "Crecimiento",
                "AI and climate",
                "🌱"
            })
    void a_wish_in_general_scores_nothing(String wish) {
        assertThat(AskCoach.parts(wish)).isEmpty();
    }

    @Test
    void each_part_counts_for_itself() {
        assertThat(AskCoach.parts("Somebody for sales")).containsExactly(WHO);
        assertThat(AskCoach.parts("Feedback on a pitch")).containsExactly(WHAT);
        assertThat(AskCoach.parts("Money by May")).containsExactly(BY_WHEN);
    }

    @Test
    void whole_words_count_and_parts_of_words_do_not() {
        assertThat(AskCoach.parts("Whole foods")).isEmpty();
        assertThat(AskCoach.parts("Leerstand in der Stadt")).doesNotContain(WHAT);
    }
}
