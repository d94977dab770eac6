package app.kith.gateway.routes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small real service behind the gateway: it tells what it was asked, and streams when asked to. */
final class Upstreams implements AutoCloseable {

    /** A form that takes nobody. */
    static final UUID REFUSING_FORM = UUID.randomUUID();

    private final HttpServer server;
    private final int port;
    private final CountDownLatch secondEvent = new CountDownLatch(1);
    private final CountDownLatch streamLeft = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();

    Upstreams() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getAddress().getPort();
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::echo);
        server.createContext("/stream", this::stream);
        server.createContext("/forms/" + REFUSING_FORM, Upstreams::refuse);
        server.createContext("/long", Upstreams::longText);
        server.start();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** The addresses that were asked for. */
    List<String> asked() {
        return asked;
    }

    void sendSecondEvent() {
        secondEvent.countDown();
    }

    CountDownLatch streamLeft() {
        return streamLeft;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void echo(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var asked = exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n"
                + exchange.getRequestHeaders().entrySet().stream()
                        .map(header ->
                                header.getKey().toLowerCase(Locale.ROOT) + ": " + String.join(",", header.getValue()))
                        .sorted()
                        .collect(Collectors.joining("\n"))
                + "\n\n" + body;
        answer(exchange, asked);
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(422, -1);
        }
    }

    private static void longText(HttpExchange exchange) throws IOException {
        answer(exchange, IntStream.range(0, 100_000).mapToObj(Integer::toString).collect(Collectors.joining("\n")));
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        try (exchange) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().putAll(Map.of("Content-Type", List.of("text/plain;charset=utf-8")));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void stream(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            send(exchange, "event: room\ndata: 1\n\n");
            secondEvent.await();
            send(exchange, "event: room\ndata: 2\n\n");
            while (true) send(exchange, ":\n\n");
        } catch (IOException left) {
            streamLeft.countDown();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, String event) throws IOException {
        exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }
}
