package app.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NamesTest {

    /** Each is the name that is given when no name was found. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Common",
            "Base",
            "Abstract",
            "Impl",
            "Dto",
            "DTO",
            "Entity",
            "Model",
            "Core",
            "Shared",
            "Processor");

    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum)\\s+([A-Z]\\w*)");
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z][a-z0-9]*");

    @Test
    void no_type_is_named_by_a_word_that_says_nothing() {
        var empty = new TreeMap<String, Integer>();
        Project.files(".java").stream()
                .flatMap(file -> TYPE.matcher(code(file)).results().map(type -> type.group(1)))
                .filter(NamesTest::saysNothing)
                .forEach(type -> empty.merge(type, 1, Integer::sum));
        assertThat(empty).isEqualTo(Exceptions.in("names.txt"));
    }

    private static boolean saysNothing(String type) {
        return WORD.matcher(type).results().anyMatch(word -> EMPTY_WORDS.contains(word.group()));
    }

    /** Without comments and texts, in which a class may be a school class. */
    private static String code(Path file) {
        return Project.read(file)
                .replaceAll("(?s)\"\"\".*?\"\"\"|/\\*.*?\\*/", "")
                .replaceAll("\"(?:\\\\.|[^\"\\\\\n])*+\"|//.*", "");
    }
}
