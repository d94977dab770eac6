package app.kith.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FocusTest {

    private static final Focus FOCUS = new Focus(Texts.ANALYSIS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    shops for my jams | shops
                    looking for a bookkeeper with time in May | bookkeeper
                    Läden für meine Marmeladen | laden
                    Suche Betriebe, die Abwärme abgeben | betriebe
                    tiendas que vendan lo nuestro | tiendas
                    busco un local para mi taller | local
                    """)
    void an_ask_is_about_what_stands_before_what_it_is_for(String ask, String subject) {
        assertThat(words(FOCUS.of(ask, Kind.ASK, Texts.ANALYSIS.language(ask)))).containsExactly(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    managing director, Foundry Lane | foundry,lane
                    Inhaberin, Käserei Alpenblick | kaserei,alpenblick
                    propietaria, Panadería Sol | panaderia,sol
                    """)
    void a_mere_position_leaves_it_to_the_company_to_tell(String role, String subject) {
        assertThat(words(FOCUS.of(role, Kind.ROLE, Texts.ANALYSIS.language(role))))
                .containsExactly(subject.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Bookkeeper (self-employed) | bookkeeping
                    Buchhalterin (selbstständig) | bookkeeping
                    Contable (autónoma) | bookkeeping
                    proveedor de servicios informáticos | it-support
                    Pastry chef | cakes-pastry
                    Konditormeisterin | cakes-pastry
                    """)
    void the_occupation_leads_and_what_stands_in_brackets_does_not(String role, String topic) {
        assertThat(first(role, Kind.ROLE)).isEqualTo(topic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Accountant, Stone Ltd | stonemasonry
                    Buchhalterin, Stein GmbH | stonemasonry
                    Contable, Piedra SL | stonemasonry
                    tax adviser, Baker & Miller | bakery-bread
                    Steuerberaterin, Bäcker & Partner | bakery-bread
                    asesora fiscal, Herrero y Asociados | blacksmithing
                    nurse at Green Bank Hospital | bank-loan
                    """)
    void a_word_of_a_companys_name_is_no_trade(String role, String topic) {
        assertThat(topics(role, Kind.ROLE)).isNotEmpty().doesNotContain(topic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Business reporter, The Northern Courier | press-journalists
                    periodista económica, El Correo del Norte | press-journalists
                    Steuerberaterin, Kurier & Söhne | tax-adviser
                    """)
    void a_company_that_is_called_like_a_trade_comes_behind_the_role(String role, String topic) {
        assertThat(first(role, Kind.ROLE)).isEqualTo(topic);
    }

    private static List<String> words(Analysed text) {
        return text.words().stream().map(Word::surface).toList();
    }

    private static String first(String text, Kind kind) {
        return topics(text, kind).getFirst();
    }

    private static List<String> topics(String text, Kind kind) {
        return Texts.FINDER.understand(text, kind).proposals().stream()
                .map(one -> one.topic().id())
                .toList();
    }
}
