package app.kith.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One operation of an OpenAPI document. */
public record Operation(String method, String path, List<Parameter> parameters, Optional<Body> body) {

    /** What is asked for beside the body: {@code in} is path, query or header. */
    public record Parameter(String name, String in, JsonNode schema) {}

    /** The type that the body is taken as, and its shape. */
    public record Body(String contentType, JsonNode schema) {}

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** All that a document knows. */
    public static List<Operation> of(String openApi) {
        JsonNode document = JsonMapper.shared().readTree(openApi);
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> operations.add(new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                parameters(operation.getValue()),
                                body(operation.getValue())))));
        return operations;
    }

    private static List<Parameter> parameters(JsonNode operation) {
        var parameters = new ArrayList<Parameter>();
        for (JsonNode parameter : operation.path("parameters")) {
            parameters.add(new Parameter(
                    parameter.path("name").asString(), parameter.path("in").asString(), parameter.path("schema")));
        }
        return parameters;
    }

    private static Optional<Body> body(JsonNode operation) {
        return operation.path("requestBody").path("content").properties().stream()
                .findFirst()
                .map(content -> new Body(content.getKey(), content.getValue().path("schema")));
    }
}
