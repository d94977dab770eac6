package app.kith.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed description of a service's API, held against what the running service says of itself. */
public final class OpenApiFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** Fails where they differ; with {@code -Dkith.update=true} rewrites the committed file instead. */
    public static void compare(int port, String committed) {
        var file = Checkout.root().resolve(committed);
        var said = normalised(fetch(port));
        if (Boolean.getBoolean("kith.update")) {
            write(file, said);
        }
        assertThat(file)
                .as("%s is not what the service offers: run the test again with -Dkith.update=true", committed)
                .hasContent(said);
    }

    private static String normalised(String json) {
        var document = (ObjectNode) JSON.readTree(json);
        document.remove("servers"); // the port differs at every start
        return JSON.writeValueAsString(JSON.treeToValue(document, Object.class)) + "\n";
    }

    private static String fetch(int port) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs"))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private OpenApiFile() {}
}
