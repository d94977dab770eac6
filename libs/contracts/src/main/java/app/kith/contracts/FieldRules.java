package app.kith.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which field of a person which audience reads: {@code fields.txt}, the one rule of every badge, screen, page, mail and file. */
public final class FieldRules {

    /** How one audience comes to read one field. */
    public enum Rule {
        ALWAYS,
        CHOSEN,
        AGREED,
        NEVER
    }

    private static final Map<String, Map<String, Rule>> TABLE = read();

    /** All fields, in the order of the file. */
    public static List<String> fields() {
        return List.copyOf(TABLE.keySet());
    }

    /** The rule of one cell. @throws IllegalArgumentException for a field or an audience that the file does not name */
    public static Rule of(String field, String audience) {
        var rule = TABLE.getOrDefault(field, Map.of()).get(audience);
        if (rule == null) {
            throw new IllegalArgumentException("fields.txt does not say whether " + audience + " reads " + field);
        }
        return rule;
    }

    private static Map<String, Map<String, Rule>> read() {
        var lines = new ArrayList<>(lines());
        var audiences = lines.removeFirst();
        var table = new LinkedHashMap<String, Map<String, Rule>>();
        for (var line : lines) {
            if (line.size() != audiences.size()) {
                throw new IllegalStateException("fields.txt: this line has another number of columns: " + line);
            }
            var rules = new HashMap<String, Rule>();
            for (int column = 1; column < line.size(); column++) {
                rules.put(audiences.get(column), Rule.valueOf(line.get(column).toUpperCase(Locale.ROOT)));
            }
            table.put(line.getFirst(), rules);
        }
        return table;
    }

    private static List<List<String>> lines() {
        try (var file = FieldRules.class.getResourceAsStream("/fields.txt")) {
            if (file == null) {
                throw new IllegalStateException("fields.txt is not on the class path");
            }
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\\s+", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private FieldRules() {}
}
