package app.kith.testing;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The SQL of one module: what its migrations define, and the texts in its Java sources. */
final class SqlSources {

    private static final Pattern TABLE = Pattern.compile("(?i)\\b(create|drop) table (?:if (?:not )?exists )?(\\w+)");

    /** A definition ends at its semicolon; those within a quoted or an atomic body belong to it. */
    private static final Pattern QUOTE_OR_END =
            Pattern.compile("(?is)\\$(\\w*)\\$.*?\\$\\1\\$|\\bbegin atomic\\b.*?\\bend\\s*;|;");

    private static final Pattern TEXT = Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** Spring Data derives the table of an aggregate from the record's name. */
    private static final Pattern AGGREGATE =
            Pattern.compile("(?s)org\\.springframework\\.data\\.annotation\\.Id;.*?\\brecord (\\w+)");

    private static final Pattern COMMENT = Pattern.compile("(?m)--.*$");

    /** A text in a package of the module, written as {@code door.scan}; {@code .} is the module's own package. */
    record Text(String packageName, String file, String sql) {}

    private final Path module;

    SqlSources(Path module) {
        this.module = module;
    }

    Set<String> tables() {
        var tables = new TreeSet<String>();
        for (var migration : migrations()) {
            TABLE.matcher(migration).results().forEach(statement -> {
                if (statement.group(1).equalsIgnoreCase("create")) {
                    tables.add(statement.group(2));
                } else {
                    tables.remove(statement.group(2));
                }
            });
        }
        return tables;
    }

    /** Views and functions with their bodies; the last definition of a name is the one that stands. */
    Map<String, String> definitions() {
        var definitions = new LinkedHashMap<String, String>();
        migrations()
                .forEach(migration -> EachDefinitionOnce.DEFINITION
                        .matcher(migration)
                        .results()
                        .forEach(
                                definition -> definitions.put(definition.group(1), body(migration, definition.end()))));
        return definitions;
    }

    private static String body(String migration, int from) {
        var parts = QUOTE_OR_END.matcher(migration).region(from, migration.length());
        while (parts.find()) {
            if (parts.group().endsWith(";")) {
                return migration.substring(from, parts.end());
            }
        }
        return migration.substring(from);
    }

    List<Text> texts(String basePackage) {
        var root = module.resolve("src/main/java").resolve(basePackage.replace('.', '/'));
        var texts = new ArrayList<Text>();
        for (var file : files(root, ".java")) {
            var folder = root.relativize(file.getParent()).toString().replace('/', '.');
            var name = folder.isEmpty() ? "." : folder;
            var source = read(file);
            texts.add(new Text(name, file.getFileName().toString(), literals(source)));
            AGGREGATE
                    .matcher(source)
                    .results()
                    .forEach(aggregate -> texts.add(
                            new Text(name, file.getFileName().toString(), "update " + snakeCase(aggregate.group(1)))));
        }
        return texts;
    }

    private static String literals(String source) {
        return TEXT.matcher(source).results().map(SqlSources::literal).collect(joining("\n;\n"));
    }

    private static String literal(MatchResult text) {
        return COMMENT.matcher(text.group(1) == null ? text.group(2) : text.group(1))
                .replaceAll("");
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** Versioned migrations in their order, then repeatable ones and definitions. */
    private List<String> migrations() {
        return files(module.resolve("src/main/resources/db"), ".sql").stream()
                .sorted(Comparator.comparingInt(SqlSources::version).thenComparing(Path::toString))
                .map(file -> COMMENT.matcher(read(file)).replaceAll(""))
                .toList();
    }

    private static int version(Path migration) {
        var name = migration.getFileName().toString();
        return name.matches("V\\d+__.*") ? Integer.parseInt(name.substring(1, name.indexOf('_'))) : Integer.MAX_VALUE;
    }

    private static List<Path> files(Path root, String suffix) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
