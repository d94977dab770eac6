package app.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A refusal that nobody has tried, or that a guest cannot read in their language, is not finished. */
class ProblemCodesTest {

    /** A code, and the sentence that goes with it. */
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\",\\s*\"[A-Z][^\"]* ");

    private static final List<String> LANGUAGES = List.of("en", "de", "es");

    @Test
    void every_problem_code_is_raised_in_a_test() {
        String tests = Stream.concat(Project.files(".java").stream(), Project.files(".ts").stream())
                .filter(file -> file.toString().contains("/test/"))
                .map(Project::read)
                .collect(Collectors.joining("\n"));
        assertThat(codes()).allSatisfy(code -> assertThat(tests).containsPattern("[\"':\\\\]" + code + "[\"'\\\\]"));
    }

    @Test
    void every_problem_code_has_its_sentence_in_each_language() {
        for (String language : LANGUAGES) {
            String texts = Project.files(".json").stream()
                    .filter(file -> file.toString().contains("/i18n/") && file.endsWith(Path.of(language + ".json")))
                    .map(Project::read)
                    .collect(Collectors.joining("\n"));
            assertThat(codes())
                    .allSatisfy(code -> assertThat(texts).as(language).contains("\"" + code + "\": \""));
        }
    }

    private static Set<String> codes() {
        var codes = Project.mainSources().stream()
                .filter(file -> file.startsWith("services") || file.startsWith("libs"))
                .flatMap(file -> CODE.matcher(Project.read(file)).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).as("codes that were found").hasSizeGreaterThan(60);
        return codes;
    }
}
