package app.kith.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.defaults.SqlFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
                .forEach(file -> defined(file)
                        .forEach(name -> files.merge(
                                name,
                                List.of(file.name()),
                                (one, other) -> Stream.concat(one.stream(), other.stream())
                                        .toList())));

        assertThat(files)
                .isNotEmpty()
                .allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
    }

    @Test
    default void versioned_files_define_only_functions_that_a_table_or_a_migration_needs() {
        var defined = versioned().flatMap(file -> defined(file).stream());

        assertThat(defined)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("limit_to_own_organisation"), versionedFunctions().keySet().stream())
                                .toList());
    }

    @Test
    default void each_file_of_definitions_opens_with_a_sentence_and_defines_what_its_name_says() {
        assertThat(definitions()).allSatisfy(file -> {
            var name = DEFINITION_FILE.matcher(file.name());
            assertThat(name.matches()).as(file.name()).isTrue();
            assertThat(defined(file)).as(file.name()).containsExactly(name.group(1));
            assertThat(file.sql()).as(file.name()).startsWith("-- ");
        });
    }

    private static Stream<SqlFile> definitions() {
        return SqlFile.matching("classpath*:db/definitions/*.sql").stream();
    }

    private static Stream<SqlFile> versioned() {
        return Stream.of("eventing", "tenancy", "migration")
                .flatMap(folder -> SqlFile.matching("classpath*:db/%s/*.sql".formatted(folder)).stream());
    }

    private static List<String> defined(SqlFile file) {
        return DEFINITION
                .matcher(COMMENT.matcher(file.sql()).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
