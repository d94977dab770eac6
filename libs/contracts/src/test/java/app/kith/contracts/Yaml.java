package app.kith.contracts;

import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts and numbers as YAML. */
final class Yaml {

    private final StringBuilder text = new StringBuilder();

    private Yaml() {}

    static String write(Map<String, Object> document) {
        var yaml = new Yaml();
        yaml.map(document, 0);
        return yaml.text.toString();
    }

    private void map(Map<?, ?> map, int depth) {
        map.forEach((name, value) -> {
            text.repeat("  ", depth).append(scalar(name)).append(':');
            value(value, depth);
        });
    }

    private void value(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map -> {
                text.append('\n');
                map(map, depth + 1);
            }
            case List<?> list -> {
                text.append('\n');
                list.forEach(one -> text.repeat("  ", depth + 1)
                        .append("- ")
                        .append(scalar(one))
                        .append('\n'));
            }
            default -> text.append(' ').append(scalar(value)).append('\n');
        }
    }

    private static String scalar(Object value) {
        String plain = value.toString();
        boolean quoted = value instanceof String && !plain.matches("[A-Za-z][A-Za-z0-9._-]*( [A-Za-z0-9._,/-]+)*");
        return quoted ? "'" + plain.replace("'", "''") + "'" : plain;
    }
}
