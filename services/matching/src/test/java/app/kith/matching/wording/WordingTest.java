package app.kith.matching.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final String LONG = "somebody who has hired at least forty nurses abroad ".repeat(20);
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    @Test
    void a_match_is_explained_by_the_ask_and_the_offer() {
        assertThat(ENGLISH.help("Ben", "Ana", "", "hiring nurses", "hired forty nurses"))
                .isEqualTo("Ana asks “hiring nurses”: Ben offers “hired forty nurses”.");
    }

    @Test
    void the_topic_is_named_where_neither_text_names_it() {
        assertThat(ENGLISH.help("Ben", "Ana", "Venture capital", "VC for clinics", "met many investors"))
                .isEqualTo("Ana asks “VC for clinics”: Ben offers “met many investors” (Venture capital).");
        assertThat(ENGLISH.helpForYou("Ben", "nurses hiring", "hiring nurses", "hired forty nurses"))
                .isEqualTo("You ask “hiring nurses”: Ben offers “hired forty nurses”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "ja"})
    void no_sentence_is_longer_than_140_characters_and_none_has_a_gap_left(String language) {
        Wording wording = Wording.in(Locale.of(language));
        String name = "Wolfeschlegelsteinhausenbergerdorff Maximiliana Theodora";
        Stream.of(
                        wording.help(name, name, "", LONG, LONG),
                        wording.help(name, name, "Search engine optimisation", LONG, LONG),
                        wording.help("Ben", "Ana", "", "bees", LONG),
                        wording.strangers(name, name),
                        wording.helpForYou(name, "Legal advice", LONG, LONG),
                        wording.helpByYou(name, "Beekeeping", LONG, "bees"),
                        wording.helpByRole(name, name, LONG, LONG),
                        wording.helpForYouByRole(name, LONG, LONG),
                        wording.helpByYourRole(name, LONG, LONG),
                        wording.halves(name, name, LONG, LONG),
                        wording.halvesWithYou(name, LONG, LONG),
                        wording.strangerToYou(name),
                        wording.promptToOffer(name, LONG, LONG),
                        wording.promptToAsk(name, LONG),
                        wording.promptFor(new UUID(1, 2)))
                .forEach(sentence ->
                        assertThat(sentence).hasSizeLessThanOrEqualTo(140).doesNotContain("{", "}", "\n"));
    }

    @Test
    void a_short_quote_leaves_its_room_to_the_long_one() {
        String sentence = ENGLISH.help("Ben", "Ana", "", "bees", LONG);

        assertThat(sentence).contains("“bees”").contains("…”").hasSizeGreaterThan(120);
    }

    @Test
    void a_quote_is_cut_between_words_and_never_through_an_emoji() {
        assertThat(Sentence.cut("hiring nurses abroad", 16)).isEqualTo("hiring nurses…");
        assertThat(Sentence.cut("👩‍🚀👩‍🚀👩‍🚀", 8)).isEqualTo("👩‍🚀…");
        assertThat(Sentence.cut("👩‍🚀👩‍🚀", 2)).isEqualTo("…");
    }

    @Test
    void what_people_write_is_not_taken_for_a_gap_or_a_group() {
        assertThat(ENGLISH.help("Ben", "Ana", "", "{offer} $1 \\", "a\nb")).contains("“{offer} $1 \\”", "“a b”");
    }

    @Test
    void a_long_name_gives_way_to_the_first_name() {
        assertThat(ENGLISH.strangerToYou("Maximiliana Theodora Wolfeschlegelstein"))
                .startsWith("Maximiliana would be");
    }

    @Test
    void a_language_that_we_do_not_speak_is_answered_in_english() {
        assertThat(Wording.in(Locale.JAPANESE).guest()).isEqualTo("A guest");
    }

    @Test
    void the_same_meeting_gets_the_same_prompt_and_every_prompt_exists() {
        List<String> prompts = Stream.iterate(0, i -> i + 1)
                .limit(100)
                .map(i -> ENGLISH.promptFor(new UUID(0, i)))
                .distinct()
                .toList();
        assertThat(prompts).hasSize(6).doesNotContain("");
        assertThat(ENGLISH.promptFor(new UUID(3, 4))).isEqualTo(ENGLISH.promptFor(new UUID(3, 4)));
    }

    @Test
    void what_somebody_does_is_said_as_people_say_it() {
        String position = ENGLISH.position("Tax adviser", "Miller & Sons");

        assertThat(ENGLISH.helpForYouByRole("Ben", position, "our tax return"))
                .isEqualTo("You ask “our tax return”: Ben, Tax adviser at Miller & Sons, can help.");
        assertThat(ENGLISH.helpByYourRole("Ana", position, "our tax return"))
                .isEqualTo("Ana asks “our tax return”: you can help (Tax adviser at Miller & Sons).");
        assertThat(Wording.in(Locale.GERMAN).helpForYouByRole("Ben", "Steuerberater", "unsere Steuern"))
                .isEqualTo("Sie suchen „unsere Steuern“: Ben, Steuerberater, kann Ihnen helfen.");
        assertThat(ENGLISH.position(null, "Acme")).isEqualTo("Acme");
        assertThat(ENGLISH.position(" ", null)).isEmpty();
    }

    @Test
    void two_who_look_for_each_other_are_told_so() {
        assertThat(ENGLISH.halvesWithYou("Ben", "a job as a nurse", "nurses"))
                .isEqualTo("You ask “a job as a nurse”, Ben asks “nurses”: the two fit together.");
    }

    @Test
    void a_sentence_that_is_wanted_whole_is_cut_nowhere() {
        assertThat(ENGLISH.whole().helpForYou("Ben", "", LONG, LONG))
                .contains(LONG.strip())
                .doesNotContain("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void every_language_says_the_same_things(String language) {
        ResourceBundle english = ResourceBundle.getBundle("app.kith.matching.wording.wording", Locale.ROOT);
        ResourceBundle other = ResourceBundle.getBundle("app.kith.matching.wording.wording", Locale.of(language));

        assertThat(other.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(other.getLocale().getLanguage()).isEqualTo(language);
            assertThat(gaps(other.getString(key))).as(key).isEqualTo(gaps(english.getString(key)));
        }
    }

    private static List<String> gaps(String pattern) {
        return Pattern.compile("\\{\\w+}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
