package app.kith.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walls between the packages of a service, in its SQL. {@code table-owners.txt} among the test resources names the owner of each table,
 * view and function. A table is its owner's alone, with the packages below it; views and functions are what an owner offers to others,
 * and their bodies count as its own SQL. Some packages read across features; every other exception stands in the file with a reason.
 *
 * <pre>
 * place = registration removed_place            the package and what it owns
 * screens reads everything                      a package that reads across features and writes nothing but its own
 * door.scan may read registration: why          an exception; "write" includes "read"
 * </pre>
 */
public final class TableOwners {

    private static final Pattern OWNER = Pattern.compile("([\\w.]+) = (.+)");
    private static final Pattern READER = Pattern.compile("([\\w.]+) reads everything");
    private static final Pattern EXCEPTION = Pattern.compile("([\\w.]+) may (read|write) (\\w+): .+");

    /** The words between which a statement names what it writes. */
    private static final String WRITES = "(?i)\\b(?:insert into|update|delete from|truncate)\\s+(?:only\\s+)?%s\\b";

    private static final String NAMES =
            "(?i)\\b(?:from|join|using|into|update|table)\\s+(?:only\\s+|lateral\\s+)?%1$s\\b(?!\\s*\\.)"
                    + "|\\bfrom\\s[\\w\\s]+(?:,[\\w\\s]+)*?,\\s*%1$s\\b";

    private static final String CALLS = "\\b%s\\s*\\(";

    /** A package whose SQL names something. */
    private record Use(String packageName, String named, boolean isWrite) {

        @Override
        public String toString() {
            return packageName + (isWrite ? " writes " : " reads ") + named;
        }
    }

    private final SqlSources sources;
    private final Set<String> tables;
    private final String basePackage;
    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> readers = new HashSet<>();
    private final Set<Use> exceptions = new LinkedHashSet<>();

    private TableOwners(Path module, String basePackage) {
        this.sources = new SqlSources(module);
        this.tables = sources.tables();
        this.basePackage = basePackage;
        var map = module.resolve("src/test/resources/table-owners.txt");
        try {
            Files.readAllLines(map).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::learn);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Checks the module in whose folder the tests run. */
    public static void check(String basePackage) {
        var owners = new TableOwners(Path.of("").toAbsolutePath(), basePackage);
        assertThat(owners.complaints()).isEmpty();
    }

    private void learn(String line) {
        var owner = OWNER.matcher(line);
        var reader = READER.matcher(line);
        var exception = EXCEPTION.matcher(line);
        if (owner.matches()) {
            Stream.of(owner.group(2).split(" ")).forEach(name -> owners.put(name, owner.group(1)));
        } else if (reader.matches()) {
            readers.add(reader.group(1));
        } else if (exception.matches()) {
            exceptions.add(new Use(
                    exception.group(1), exception.group(3), exception.group(2).equals("write")));
        } else {
            throw new IllegalStateException("table-owners.txt has a line that says nothing: " + line);
        }
    }

    private List<String> complaints() {
        var known = new TreeSet<>(tables);
        known.addAll(sources.definitions().keySet());
        var uses = uses(known);
        var complaints = new ArrayList<String>();
        known.stream()
                .filter(name -> !owners.containsKey(name))
                .forEach(name -> complaints.add(name + " has no owner"));
        owners.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> complaints.add(name + " has an owner and does not exist"));
        var used = uses.entrySet().stream().filter(use -> crosses(use.getKey())).toList();
        used.stream()
                .filter(use -> !isExcepted(use.getKey()))
                .forEach(use -> complaints.add(
                        use.getKey() + " of " + owners.get(use.getKey().named()) + " in " + use.getValue()));
        exceptions.stream()
                .filter(exception -> used.stream().noneMatch(use -> use.getKey().equals(exception)))
                .forEach(exception -> complaints.add("no longer needed: " + exception));
        readers.stream()
                .filter(reader -> uses.keySet().stream()
                        .noneMatch(use -> use.packageName().equals(reader)))
                .forEach(reader -> complaints.add(reader + " reads nothing"));
        return complaints.stream().sorted().toList();
    }

    private boolean crosses(Use use) {
        var owner = owners.get(use.named());
        return tables.contains(use.named())
                && !use.packageName().equals(owner)
                && !use.packageName().startsWith(owner + ".")
                && (use.isWrite() || !readers.contains(use.packageName()));
    }

    private boolean isExcepted(Use use) {
        return exceptions.contains(use) || exceptions.contains(new Use(use.packageName(), use.named(), true));
    }

    /** Each use with the files or definitions in which it stands. */
    private Map<Use, Set<String>> uses(Set<String> known) {
        var uses = new HashMap<Use, Set<String>>();
        sources.texts(basePackage)
                .forEach(text -> named(text.sql(), known)
                        .forEach(name -> uses.computeIfAbsent(
                                        new Use(text.packageName(), name, writes(text.sql(), name)),
                                        use -> new TreeSet<>())
                                .add(text.file())));
        sources.definitions()
                .forEach((definition, body) -> named(body, known).stream()
                        .filter(name -> !name.equals(definition))
                        .forEach(name -> uses.computeIfAbsent(
                                        new Use(owners.getOrDefault(definition, "nobody"), name, writes(body, name)),
                                        use -> new TreeSet<>())
                                .add(definition)));
        return uses;
    }

    private Set<String> named(String sql, Set<String> known) {
        var functions = sources.definitions().keySet();
        return known.stream()
                .filter(name -> matches(NAMES, name, sql) || (functions.contains(name) && matches(CALLS, name, sql)))
                .filter(name -> !isLocal(name, sql))
                .collect(Collectors.toSet());
    }

    /** A name that a query gives to a part of itself is no table there. */
    private static boolean isLocal(String name, String sql) {
        return Pattern.compile("(?i)\\b(?:with|,|recursive)\\s+" + name + "\\s*(?:\\([^)]*\\)\\s*)?as\\s*\\(")
                .matcher(sql)
                .find();
    }

    private static boolean writes(String sql, String name) {
        return matches(WRITES, name, sql);
    }

    private static boolean matches(String pattern, String name, String sql) {
        return Pattern.compile(pattern.formatted(name)).matcher(sql).find();
    }
}
