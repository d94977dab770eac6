package app.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    /** A path in backticks: with a slash, and without blanks, placeholders or an address. */
    private static final Pattern PATH = Pattern.compile("`((?:\\.ci|\\.mvn|infra|libs|services)/[\\w./-]+)`");

    @Test
    void every_path_that_a_document_names_is_there() {
        List<String> missing = Project.files(".md").stream()
                .flatMap(document -> paths(document)
                        .filter(path -> !Files.exists(Project.root().resolve(path)))
                        .map(path -> document + " names " + path))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void the_readme_names_every_module() {
        String readme = Project.read(Path.of("README.md"));
        assertThat(Project.files("pom.xml"))
                .map(pom -> pom.getParent())
                .filteredOn(module -> module != null)
                .allSatisfy(module -> assertThat(readme).contains("`" + module));
    }

    private static Stream<String> paths(Path document) {
        return PATH.matcher(Project.read(document)).results().map(path -> path.group(1));
    }
}
