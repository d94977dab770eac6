package app.kith.attendee.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same cases are tried at the kiosk and in the console. */
class SpellingsTest {

    private static final JsonNode CASES =
            new JsonMapper().readTree(SpellingsTest.class.getResourceAsStream("/name-cases.json"));

    @ParameterizedTest
    @MethodSource("spellings")
    void a_name_is_kept_with_all_that_may_be_typed_for_it(String name, String spellings) {
        assertThat(Spellings.of(name)).isEqualTo(spellings);
    }

    @ParameterizedTest
    @MethodSource("found")
    void a_name_is_found_however_it_is_typed(String typed, String name) {
        assertThat(isFound(typed, name)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("notFound")
    void another_name_is_not_found(String typed, String name) {
        assertThat(isFound(typed, name)).isFalse();
    }

    @Test
    void one_ideograph_is_enough_and_two_latin_letters_are_not() {
        CASES.path("letters")
                .values()
                .forEach(each -> assertThat(
                                SearchWords.letters(each.path("typed").asString()))
                        .as(each.toString())
                        .isBetween(
                                each.path("atLeast").asInt(0),
                                each.path("atMost").asInt(99)));
    }

    /** As Postgres reads the patterns. */
    private static boolean isFound(String typed, String name) {
        var spellings = Spellings.of(name);
        return SearchWords.patterns(typed).stream().allMatch(pattern -> isLike(spellings, pattern))
                || isLike(spellings, SearchWords.joined(typed));
    }

    private static boolean isLike(String spellings, String pattern) {
        return spellings.contains(pattern.substring(1, pattern.length() - 1));
    }

    static Stream<Object[]> spellings() {
        return CASES.path("spellings").values().stream().map(each -> new Object[] {
            each.path("name").asString(), each.path("spellings").asString()
        });
    }

    static Stream<Object[]> found() {
        return pairs("found");
    }

    static Stream<Object[]> notFound() {
        return pairs("notFound");
    }

    private static Stream<Object[]> pairs(String kind) {
        return CASES.path(kind).values().stream()
                .flatMap(each -> each.path("names").values().stream()
                        .map(name -> new Object[] {each.path("typed").asString(), name.asString()}));
    }
}
