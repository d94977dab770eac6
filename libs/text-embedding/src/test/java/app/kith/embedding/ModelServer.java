package app.kith.embedding;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small server that speaks the protocol of OpenAI, or behaves as badly as a test wants it to. */
final class ModelServer implements AutoCloseable {

    static final JsonMapper JSON = new JsonMapper();

    /** What it answers: a status and a body. */
    record Reply(int status, String body) {

        static Reply ok(Object body) {
            return new Reply(200, body instanceof String text ? text : JSON.writeValueAsString(body));
        }
    }

    /** A request as it came. */
    record Asked(String path, String authorization, JsonNode body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Function<Asked, Reply> answers;

    ModelServer(Function<Asked, Reply> answers) {
        this.answers = answers;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Answers embeddings that a real model worked out. */
    static ModelServer embeddings(BgeEmbedding model) {
        return new ModelServer(asked -> Reply.ok(vectors(model.embed(texts(asked)))));
    }

    static List<String> texts(Asked asked) {
        return asked.body().path("input").valueStream().map(JsonNode::asString).toList();
    }

    static JsonNode vectors(List<float[]> vectors) {
        var answer = JSON.createObjectNode();
        var data = answer.put("object", "list").putArray("data");
        // the protocol numbers them; the last comes first here
        for (int index = vectors.size() - 1; index >= 0; index--) {
            data.addObject()
                    .put("object", "embedding")
                    .put("index", index)
                    .set("embedding", JSON.valueToTree(vectors.get(index)));
        }
        return answer;
    }

    /** From now on. */
    void answer(Function<Asked, Reply> otherwise) {
        answers = otherwise;
    }

    /** Never answers while it runs. */
    Reply hang() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Reply(503, "");
    }

    List<Asked> asked() {
        return asked;
    }

    ModelAddress address(Duration timeout) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
        return new ModelAddress(url, "some-model", "some-key", timeout);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Asked one = new Asked(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    JSON.readTree(exchange.getRequestBody().readAllBytes()));
            asked.add(one);
            Reply reply = answers.apply(one);
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            boolean halfWay = reply.status() == HALF_WAY;
            exchange.sendResponseHeaders(halfWay ? 200 : reply.status(), halfWay ? body.length + 1 : body.length);
            exchange.getResponseBody().write(body);
            if (halfWay) {
                exchange.getResponseBody().flush();
                hang();
            }
        }
    }

    private static final int HALF_WAY = -1;

    /** A good start, and then nothing. */
    static Reply halfWay(String start) {
        return new Reply(HALF_WAY, start);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
