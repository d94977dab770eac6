package app.kith.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.judge.Texts;
import app.kith.engine.language.Language;
import app.kith.engine.language.Places;
import app.kith.engine.topic.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    looking for a tax adviser for our café | ENGLISH
                    Suche jemanden, der sich mit Steuern auskennt | GERMAN
                    Steuerberatung | GERMAN
                    busco a alguien que sepa de impuestos | SPANISH
                    asesoría fiscal | SPANISH
                    SEO | ENGLISH
                    """)
    void a_text_is_read_in_its_own_language(String text, Language language) {
        assertThat(Texts.ANALYSIS.analyse(text).language()).isEqualTo(language);
    }

    @Test
    void a_german_compound_is_understood_by_its_parts() {
        assertThat(keys("Buchhaltungssoftware", Language.GERMAN)).contains("softwar");
        assertThat(keys("Bäckereimaschinen", Language.GERMAN)).contains("machin");
    }

    @ParameterizedTest
    @CsvSource({
        "Steuerberaterinnen, Steuerberater",
        "Bäckerin, Bäcker",
        "Journalistinnen, Journalist",
        "Anwältin, Anwältin"
    })
    void a_woman_of_an_occupation_counts_as_one_of_it(String feminine, String masculine) {
        assertThat(keys(feminine, Language.GERMAN)).isEqualTo(keys(masculine, Language.GERMAN));
    }

    @ParameterizedTest
    @CsvSource({"panaderías, panadería", "contables, contable", "abogadas, abogada", "impuestos, impuesto"})
    void spanish_words_are_known_in_the_plural(String plural, String singular) {
        assertThat(keys(plural, Language.SPANISH)).isEqualTo(keys(singular, Language.SPANISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    not looking for investors | investors | venture-capital
                    no recruiters please | recruiters | recruiting
                    nicht auf der Suche nach Investoren | Investoren | venture-capital
                    bitte keine Versicherungsvertreter | Versicherungsvertreter | business-insurance
                    no busco inversores | inversores | venture-capital
                    por favor, no reclutadores | reclutadores | recruiting
                    """)
    void a_wish_not_to_meet_is_about_the_very_thing_that_it_names(String wish, String thing, String topic) {
        TopicFinder.Understood understood = Texts.FINDER.understand(wish, Kind.ASK);

        assertThat(understood.avoids()).isTrue();
        assertThat(understood.proposals().getFirst().topic().id()).isEqualTo(topic);
        assertThat(topics(understood)).isEqualTo(topics(Texts.FINDER.understand(thing, Kind.ASK)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich möchte keine Anwälte treffen",
                "Ich will hier niemanden treffen",
                "Lieber keine Banken",
                "I would rather not meet lawyers",
                "Prefiero no hablar con bancos",
                "nichts verkaufen, nur zuhören"
            })
    void a_wish_not_to_meet_may_be_a_whole_sentence(String wish) {
        assertThat(Texts.FINDER.understand(wish, Kind.ASK).avoids()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Not another accountant: a real CFO | staff-controllers-cfos
                    no more than two hours a week of bookkeeping | staff-accountants
                    no-code app builder | no-code
                    Keine Angst vor großen Aufgaben: suche Mitgründerin | co-founders
                    """)
    void an_ask_that_begins_with_a_no_is_still_an_ask(String ask, String topic) {
        TopicFinder.Understood understood = Texts.FINDER.understand(ask, Kind.ASK);

        assertThat(understood.avoids()).isFalse();
        assertThat(topics(understood)).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keine Ahnung",
                "nichts",
                "k. A.",
                "Guten Tag",
                "n/a",
                "none",
                "nothing",
                "Anything",
                "no sé",
                "ninguno",
                "hola"
            })
    void words_that_fill_an_empty_field_are_vague_and_about_nothing(String filler) {
        TopicFinder.Understood understood = Texts.FINDER.understand(filler, Kind.ASK);

        assertThat(understood.vague()).isTrue();
        assertThat(understood.avoids()).isFalse();
        assertThat(understood.proposals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ihr seid alle Idioten", "fuck you all", "asdfgh", "Sois todos unos idiotas"})
    void an_insult_is_about_no_topic(String insult) {
        assertThat(Texts.FINDER.understand(insult, Kind.ASK).proposals()).isEmpty();
    }

    @Test
    void a_role_that_begins_with_not_is_no_wish() {
        assertThat(Texts.FINDER
                        .understand("Not-for-profit fundraiser, Helping Hands", Kind.ROLE)
                        .avoids())
                .isFalse();
    }

    @Test
    void places_differ_where_none_lies_in_the_other() {
        Set<String> hamburg = places("a workshop in Hamburg");
        Set<String> madrid = places("un taller en Madrid");

        assertThat(Places.differ(hamburg, madrid)).isTrue();
        assertThat(Places.differ(hamburg, places("a workshop in Germany"))).isFalse();
        assertThat(Places.meet(hamburg, places("eine Werkstatt in Deutschland")))
                .isTrue();
        assertThat(Places.differ(hamburg, Set.of())).isFalse();
        assertThat(Places.meet(hamburg, Set.of())).isFalse();
    }

    private static List<String> topics(TopicFinder.Understood understood) {
        return understood.proposals().stream().map(one -> one.topic().id()).toList();
    }

    private static Set<String> places(String text) {
        return Texts.ANALYSIS.analyse(text).places();
    }

    private static Set<String> keys(String word, Language language) {
        return Texts.ANALYSIS.analyse(word, language).words().stream()
                .flatMap(one -> one.keys().keySet().stream())
                .collect(Collectors.toSet());
    }
}
