package app.kith.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rules for a service's SQL, as tests: each view and function is defined in one file, and only tables are versioned. */
public interface EachDefinitionOnce {

    Pattern COMMENT = Pattern.compile("--.*");
    Pattern DEFINITION = Pattern.compile(
            "\\bcreate\\s+(?:or\\s+replace\\s+)?(?:materialized\\s+|recursive\\s+)?"
                    + "(?:view|function|procedure|aggregate)\\s+(?:\\w+\\.)?\"?(\\w+)",
            Pattern.CASE_INSENSITIVE);
    Pattern DEFINITION_FILE = Pattern.compile("\\d+_(\\w+)\\.sql");

    /** Each function that a versioned file may define, with the column, index, policy or trigger that needs it there. */
    Map<String, String> versionedFunctions();

    @Test
    default void each_view_and_function_is_defined_in_one_file() {
        var files = new HashMap<String, List<String>>();
        Stream.concat(versioned(), definitions())
                .forEach(sql -> sql.defined()
                        .forEach(name -> files.computeIfAbsent(name, first -> new ArrayList<>())
                                .add(sql.file())));

        assertThat(files)
                .isNotEmpty()
                .allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
    }

    @Test
    default void versioned_files_define_only_functions_that_a_table_or_a_migration_needs() {
        var needed = new ArrayList<>(versionedFunctions().keySet());
        needed.add("limit_to_own_organisation");

        assertThat(versioned().flatMap(sql -> sql.defined().stream())).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    default void each_file_of_definitions_opens_with_a_sentence_and_defines_what_its_name_says() {
        assertThat(definitions()).allSatisfy(sql -> {
            var name = DEFINITION_FILE.matcher(sql.file());
            assertThat(name.matches()).as(sql.file()).isTrue();
            assertThat(sql.defined()).as(sql.file()).containsExactly(name.group(1));
            assertThat(sql.text()).as(sql.file()).startsWith("-- ");
        });
    }

    private static Stream<Sql> definitions() {
        return in("definitions");
    }

    private static Stream<Sql> versioned() {
        return Stream.of("eventing", "tenancy", "migration").flatMap(EachDefinitionOnce::in);
    }

    private static Stream<Sql> in(String folder) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/%s/*.sql".formatted(folder)))
                    .map(Sql::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file with the names of the views and functions it defines. */
    record Sql(String file, String text, List<String> defined) {

        static Sql of(Resource file) {
            try {
                var text = file.getContentAsString(StandardCharsets.UTF_8);
                var defined = DEFINITION
                        .matcher(COMMENT.matcher(text).replaceAll(""))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                return new Sql(String.valueOf(file.getFilename()), text, defined);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
