package app.kith.fuzz;

import java.util.List;

/** What there is to ask for, by an OpenAPI document. */
public final class Addresses {

    /** A verb and a path with its variables in braces. */
    public record Operation(String method, String path) {}

    public static List<Operation> of(String openApi) {
        return app.kith.fuzz.Operation.of(openApi).stream()
                .map(operation -> new Operation(operation.method(), operation.path()))
                .toList();
    }

    private Addresses() {}
}
