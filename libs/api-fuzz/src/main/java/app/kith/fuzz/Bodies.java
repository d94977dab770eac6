package app.kith.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** Makes JSON of a shape, with here and there something that does not belong there. */
final class Bodies {

    private static final int DEEPEST = 6;

    private final JsonNode schemas;
    private final List<String> ids;
    private final RandomGenerator random;

    /**
     * Bodies by the schemas of a document.
     *
     * @param ids that exist
     */
    Bodies(JsonNode document, List<String> ids, RandomGenerator random) {
        this.schemas = document.path("components").path("schemas");
        this.ids = ids;
        this.random = random;
    }

    /** @param oddness the probability that a value is another than its place asks for */
    String of(JsonNode schema, double oddness) {
        return value(schema, oddness, 0);
    }

    private String value(JsonNode given, double oddness, int depth) {
        JsonNode schema = resolved(given);
        if (random.nextDouble() < oddness || depth > DEEPEST) {
            return OddValues.one(OddValues.OF_ANY_KIND, random);
        }
        if (schema.path("enum").isArray()) {
            return quoted(schema.path("enum")
                    .get(random.nextInt(schema.path("enum").size()))
                    .asString());
        }
        return switch (type(schema)) {
            case "object" -> object(schema, oddness, depth);
            case "array" -> array(schema, oddness, depth);
            case "boolean" -> Boolean.toString(random.nextBoolean());
            case "integer", "number" ->
                isOdd(oddness) ? OddValues.one(OddValues.NUMBERS, random) : Integer.toString(random.nextInt(40));
            default -> text(schema.path("format").asString(""), oddness);
        };
    }

    private String object(JsonNode schema, double oddness, int depth) {
        var fields = new ArrayList<String>();
        schema.path("properties").properties().forEach(property -> {
            if (!isOdd(oddness)) {
                fields.add(quoted(property.getKey()) + ":" + value(property.getValue(), oddness, depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            fields.add(quoted("name") + ":" + value(schema.path("additionalProperties"), oddness, depth + 1));
        }
        return "{" + String.join(",", fields) + "}";
    }

    private String array(JsonNode schema, double oddness, int depth) {
        var items = new ArrayList<String>();
        int count = isOdd(oddness) ? random.nextInt(300) : random.nextInt(3);
        String item = value(schema.path("items"), oddness, depth + 1);
        for (int i = 0; i < count; i++) {
            items.add(i % 2 == 0 ? item : value(schema.path("items"), oddness, depth + 1));
        }
        return "[" + String.join(",", items) + "]";
    }

    private String text(String format, double oddness) {
        return switch (format) {
            case "uuid" -> isOdd(oddness) ? OddValues.one(OddValues.IDS, random) : quoted(OddValues.one(ids, random));
            case "date-time", "date" ->
                isOdd(oddness) ? OddValues.one(OddValues.INSTANTS, random) : "\"2026-11-22T18:00:00Z\"";
            default ->
                isOdd(oddness) ? quoted(OddValues.one(OddValues.TEXTS, random)) : quoted("A line " + random.nextInt(9));
        };
    }

    private boolean isOdd(double oddness) {
        return random.nextDouble() < 2 * oddness;
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
        }
        JsonNode choices = schema.path("oneOf").isArray() ? schema.path("oneOf") : schema.path("anyOf");
        return choices.isArray() && !choices.isEmpty() ? resolved(choices.get(random.nextInt(choices.size()))) : schema;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() && !type.isEmpty() ? type.get(0).asString() : type.asString("string");
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
