package app.kith.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;

/** The line between a kiosk and the gateway: it can be pulled, also behind a request that is under way, and bring a new version of the app. */
final class Cable implements AutoCloseable {

    /** What the line does with a request. */
    enum State {
        PLUGGED,
        /** Nothing gets through. */
        PULLED,
        /** Everything gets through but check-ins. */
        PULLED_BEFORE_THE_CHECK_IN,
        /** Requests get through, their answers do not. */
        PULLED_BEFORE_THE_ANSWER
    }

    private static final String VERSION_OF_THE_APP = "/kiosk/sw.js";
    private static final int NO_BODY = -1;
    private static final Set<String> OF_THE_LINE =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private final String gateway;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile State state = State.PLUGGED;
    private volatile String newVersion = "";

    Cable(String gateway) {
        this.gateway = gateway;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::carry);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void set(State next) {
        state = next;
    }

    /** From now on the app that comes through is another one than before. */
    void bringNewVersion() {
        newVersion = "\n// a newer version\n";
    }

    private void carry(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (getsThrough(exchange)) {
                var answer = ask(exchange);
                if (state != State.PULLED_BEFORE_THE_ANSWER) {
                    give(exchange, answer);
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean getsThrough(HttpExchange exchange) {
        return switch (state) {
            case PULLED -> false;
            case PULLED_BEFORE_THE_CHECK_IN -> !exchange.getRequestMethod().equals("PUT");
            case PLUGGED, PULLED_BEFORE_THE_ANSWER -> true;
        };
    }

    private HttpResponse<byte[]> ask(HttpExchange exchange) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(gateway + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!isOfTheLine(name) && !isVersion(exchange, name, "accept-encoding")) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private void give(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!isOfTheLine(name) && !isVersion(exchange, name, "etag")) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        var body = new ByteArrayOutputStream();
        body.writeBytes(answer.body());
        if (exchange.getRequestURI().getPath().equals(VERSION_OF_THE_APP)) {
            body.writeBytes(newVersion.getBytes(StandardCharsets.UTF_8));
        }
        exchange.sendResponseHeaders(answer.statusCode(), body.size() == 0 ? NO_BODY : body.size());
        body.writeTo(exchange.getResponseBody());
    }

    private static boolean isOfTheLine(String header) {
        return OF_THE_LINE.contains(header.toLowerCase(Locale.ROOT));
    }

    private static boolean isVersion(HttpExchange exchange, String header, String expected) {
        return header.equalsIgnoreCase(expected)
                && exchange.getRequestURI().getPath().equals(VERSION_OF_THE_APP);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
