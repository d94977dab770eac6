package app.kith.analytics.settled;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.analytics.FrontDoor;
import app.kith.analytics.Http;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every definition reads like a sentence, in the reader's language. */
@FrontDoor
class DefinitionsIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void definitions_hold_words_and_no_signs_of_set_theory(String language) {
        for (var definition : definitions(language)) {
            assertThat(texts(definition))
                    .allSatisfy(text -> assertThat(text)
                            .matches("\\p{Lu}.*")
                            .doesNotContainPattern("[|∩∪\\\\≥≤∈⇒=_\\[\\]]|\\b[EKRW]\\b(?!-)|[A-Z]{4,}"));
            assertThat(definition.get("rule").asString()).endsWith(".");
        }
    }

    @Test
    void definitions_are_written_in_each_language_and_mean_the_same_figures() {
        var english = definitions("en");
        for (var language : List.of("de", "es")) {
            var other = definitions(language);
            assertThat(other).hasSameSizeAs(english);
            for (int i = 0; i < english.size(); i++) {
                assertThat(other.get(i).get("id")).isEqualTo(english.get(i).get("id"));
                assertThat(other.get(i).get("measure")).isEqualTo(english.get(i).get("measure"));
                assertThat(other.get(i).has("denominator"))
                        .isEqualTo(english.get(i).has("denominator"));
                assertThat(other.get(i).get("rule")).isNotEqualTo(english.get(i).get("rule"));
                assertThat(other.get(i).get("numerator"))
                        .isNotEqualTo(english.get(i).get("numerator"));
            }
        }
    }

    @Test
    void who_reads_a_language_that_we_do_not_speak_reads_english() {
        assertThat(definitions("pt")).isEqualTo(definitions("en"));
    }

    private List<JsonNode> definitions(String language) {
        return new Http(port, UUID.randomUUID())
                .speaking(language)
                .json("/definitions")
                .get("definitions")
                .valueStream()
                .toList();
    }

    private static List<String> texts(JsonNode definition) {
        return Stream.of("name", "numerator", "denominator", "rule")
                .filter(definition::hasNonNull)
                .map(field -> definition.get(field).asString())
                .toList();
    }
}
