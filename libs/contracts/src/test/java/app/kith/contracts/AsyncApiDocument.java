package app.kith.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The AsyncAPI 3.0 description of all topics, made from the records that travel on them. */
final class AsyncApiDocument {

    private AsyncApiDocument() {}

    static Map<String, Object> build() {
        var channels = new LinkedHashMap<String, Object>();
        var operations = new LinkedHashMap<String, Object>();
        var messages = new LinkedHashMap<String, Object>();
        WireCatalogue.topics().forEach((topic, types) -> {
            boolean document = WireCatalogue.DOCUMENTS.containsKey(topic);
            var references = new LinkedHashMap<String, Object>();
            types.forEach((type, record) -> {
                references.put(type, Map.of("$ref", "#/components/messages/" + type));
                messages.put(type, message(type, record, document));
            });
            channels.put(
                    topic,
                    ordered(
                            "address", topic,
                            "messages", references,
                            "bindings", ordered("kafka", ordered("topicConfiguration", cleanup(document)))));
            operations.put(
                    topic + ".send", ordered("action", "send", "channel", Map.of("$ref", "#/channels/" + topic)));
        });
        return ordered(
                "asyncapi",
                "3.0.0",
                "info",
                ordered(
                        "title", "Kith",
                        "version", "1",
                        "description", "What the services tell each other. Generated from libs/contracts."),
                "defaultContentType",
                "application/json",
                "channels",
                channels,
                "operations",
                operations,
                "components",
                ordered("messages", messages, "schemas", ordered("headers", headers())));
    }

    private static Map<String, Object> cleanup(boolean document) {
        return document
                ? ordered("cleanup.policy", List.of("compact"))
                : ordered("cleanup.policy", List.of("delete"), "retention.ms", -1);
    }

    private static Map<String, Object> message(String type, Class<?> record, boolean document) {
        return ordered(
                "name",
                type,
                "headers",
                Map.of("$ref", "#/components/schemas/headers"),
                "payload",
                schema(record),
                "bindings",
                ordered("kafka", ordered("key", key(type, document))));
    }

    private static Map<String, Object> key(String type, boolean document) {
        return type.equals(Topics.TAXONOMY)
                ? ordered("type", "string", "description", "organisationId/topicId")
                : ordered("type", "string", "format", "uuid", "description", document ? "personId" : "gatheringId");
    }

    private static Map<String, Object> headers() {
        var text = ordered("type", "string");
        return ordered(
                "type",
                "object",
                "required",
                List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_time", "content-type", "organisation"),
                "properties",
                ordered(
                        "ce_specversion",
                        ordered("const", "1.0"),
                        "ce_id",
                        ordered("type", "string", "format", "uuid"),
                        "ce_type",
                        text,
                        "ce_source",
                        ordered("type", "string", "format", "uri-reference"),
                        "ce_time",
                        ordered("type", "string", "format", "date-time"),
                        "content-type",
                        ordered("const", "application/json"),
                        "organisation",
                        ordered("type", "string", "format", "uuid"),
                        "traceparent",
                        text));
    }

    private static Map<String, Object> schema(Type type) {
        return switch (type) {
            case Class<?> c when c == UUID.class -> ordered("type", "string", "format", "uuid");
            case Class<?> c when c == Instant.class -> ordered("type", "string", "format", "date-time");
            case Class<?> c when c == String.class -> ordered("type", "string");
            case Class<?> c when c == int.class || c == Integer.class || c == long.class -> ordered("type", "integer");
            case Class<?> c when c == double.class -> ordered("type", "number");
            case Class<?> c when c == boolean.class -> ordered("type", "boolean");
            case Class<?> c when c.isRecord() -> recordSchema(c);
            case ParameterizedType list
            when list.getRawType() == List.class ->
                ordered("type", "array", "items", schema(list.getActualTypeArguments()[0]));
            default -> throw new IllegalArgumentException(type + " does not belong on the wire");
        };
    }

    private static Map<String, Object> recordSchema(Class<?> record) {
        var properties = new LinkedHashMap<String, Object>();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.put(component.getName(), schema(component.getGenericType()));
        }
        return ordered(
                "type",
                "object",
                "required",
                Arrays.stream(record.getRecordComponents())
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .toList(),
                "properties",
                properties);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
