package app.kith.attendee.wishes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The page where asks are written has the same rule and passes the same cases. */
class AskCoachTest {

    record Case(String ask, List<String> parts) {}

    static Stream<Case> cases() throws IOException {
        try (var file = AskCoachTest.class.getResourceAsStream("/ask-coach-cases.json")) {
            return Stream.of(new JsonMapper().readValue(file, Case[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_ask_tells_who_what_and_by_when(Case wanted) {
        assertThat(AskCoach.parts(wanted.ask()))
                .extracting(part -> part.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .containsExactlyElementsOf(wanted.parts());
        assertThat(AskCoach.score(wanted.ask())).isEqualTo(wanted.parts().size());
    }
}
