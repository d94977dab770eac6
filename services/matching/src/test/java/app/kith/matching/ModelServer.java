package app.kith.matching;

import app.kith.embedding.BgeEmbedding;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** A machine of the operator's that speaks OpenAI's protocol: a real model works out embeddings, a rule judges pairs of texts. */
final class ModelServer {

    private static final JsonMapper JSON = new JsonMapper();
    private static final BgeEmbedding MODEL = new BgeEmbedding();

    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final Predicate<String> helps;
    private final int dimension;
    private final HttpServer server;
    private volatile CountDownLatch open = new CountDownLatch(0);

    /** @param helps whether the pair of texts in a question is help */
    ModelServer(Predicate<String> helps) {
        this(helps, 384);
    }

    /** @param dimension of the vectors that it answers with */
    ModelServer(Predicate<String> helps, int dimension) {
        this.helps = helps;
        this.dimension = dimension;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/embeddings", exchange -> answer(exchange, this::embeddings));
        server.createContext("/v1/chat/completions", exchange -> answer(exchange, this::opinion));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** What it was handed to work out. */
    List<String> texts() {
        return texts;
    }

    /** What it was asked to judge. */
    List<String> questions() {
        return questions;
    }

    /** Answers nothing until it is let go. */
    void hold() {
        open = new CountDownLatch(1);
    }

    void letGo() {
        open.countDown();
    }

    private interface Answer {
        JsonNode to(JsonNode body);
    }

    private JsonNode embeddings(JsonNode body) {
        List<String> input =
                body.path("input").valueStream().map(JsonNode::asString).toList();
        texts.addAll(input);
        var answer = JSON.createObjectNode();
        ArrayNode data = answer.putArray("data");
        List<float[]> vectors = MODEL.embed(input);
        for (int index = 0; index < vectors.size(); index++) {
            data.addObject()
                    .put("index", index)
                    .set("embedding", JSON.valueToTree(Arrays.copyOf(vectors.get(index), dimension)));
        }
        return answer;
    }

    private JsonNode opinion(JsonNode body) {
        String question = body.path("messages").path(1).path("content").asString();
        questions.add(question);
        var answer = JSON.createObjectNode();
        answer.putArray("choices")
                .addObject()
                .putObject("message")
                .put("content", helps.test(question) ? "[\"yes\"]" : "[\"no\"]");
        return answer;
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
            open.await();
            byte[] said = answer.to(body).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, said.length);
            exchange.getResponseBody().write(said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
