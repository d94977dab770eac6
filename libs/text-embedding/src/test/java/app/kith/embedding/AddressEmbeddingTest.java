package app.kith.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.kith.embedding.ModelServer.Reply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressEmbeddingTest {

    private static final BgeEmbedding BGE = new BgeEmbedding();
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void texts_get_the_vectors_that_the_address_gives_whatever_their_order() {
        try (ModelServer server = ModelServer.embeddings(BGE)) {
            List<float[]> vectors = embedding(server, LONG).embed(List.of("seed funding", "beekeeping"));

            assertThat(cosine(vectors.get(0), BGE.embed(List.of("seed funding")).getFirst()))
                    .isCloseTo(1, within(1e-5));
            assertThat(server.asked()).singleElement().satisfies(asked -> {
                assertThat(asked.path()).isEqualTo("/v1/embeddings");
                assertThat(asked.authorization()).isEqualTo("Bearer some-key");
                assertThat(asked.body().path("model").asString()).isEqualTo("some-model");
            });
        }
    }

    @Test
    void many_texts_go_in_portions_and_none_twice() {
        List<String> texts =
                IntStream.range(0, 150).mapToObj(at -> "text " + at).toList();
        try (ModelServer server =
                new ModelServer(asked -> Reply.ok(ModelServer.vectors(ModelServer.texts(asked).stream()
                        .map(AddressEmbeddingTest::vector)
                        .toList())))) {
            AddressEmbedding embedding = embedding(server, LONG);
            embedding.embed(texts);
            List<float[]> again = embedding.embed(texts);

            assertThat(server.asked()).hasSize(3);
            assertThat(again.get(149)).isEqualTo(unit(vector("text 149")));
        }
    }

    @Test
    void a_server_that_is_busy_for_a_moment_is_asked_again() {
        AtomicInteger tries = new AtomicInteger();
        try (ModelServer server = new ModelServer(asked -> tries.incrementAndGet() < 3
                ? new Reply(tries.get() == 1 ? 500 : 429, "busy")
                : Reply.ok(ModelServer.vectors(List.of(new float[] {3, 4}))))) {

            assertThat(embedding(server, LONG).embed(List.of("bees"))).containsExactly(new float[] {0.6f, 0.8f});
        }
    }

    @Test
    void an_address_that_hangs_costs_one_time_out_and_is_then_left_alone() {
        try (ModelServer server = ModelServer.embeddings(BGE)) {
            server.answer(asked -> server.hang());
            AddressEmbedding embedding = embedding(server, SHORT);
            long from = System.nanoTime();

            assertThatThrownBy(() -> embedding.embed(List.of("bees"))).isInstanceOf(EmbeddingFailed.class);
            assertThat(embedding.isUsable()).isFalse();
            assertThatThrownBy(() -> embedding.embed(List.of("honey"))).isInstanceOf(EmbeddingFailed.class);

            assertThat(server.asked()).hasSize(1);
            assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void an_answer_that_stops_half_way_is_not_waited_for() {
        try (ModelServer server = new ModelServer(asked -> ModelServer.halfWay("{\"data\":["))) {
            assertThatThrownBy(() -> embedding(server, SHORT).embed(List.of("bees")))
                    .isInstanceOf(EmbeddingFailed.class)
                    .hasMessageContaining("no answer within 300 ms");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "<html>not found</html>",
                "{\"data\": []}",
                "{\"data\": [{\"index\": 0, \"embedding\": []}]}",
                "{\"data\": [{\"index\": 0, \"embedding\": [0, 0]}]}",
                "{\"data\": [{\"index\": 0, \"embedding\": [1, \"two\"]}]}",
                "{\"data\": [{\"index\": 0, \"embedding\": [1e300, 1]}]}",
                "{\"data\": [{\"index\": 7, \"embedding\": [1, 2]}]}",
                "{\"data\": [{\"index\": 0, \"embedding\": \"AACAPw==\"}]}",
                "{\"data\": [{\"embedding\": [1, 2]}, {\"embedding\": [1, 2]}]}",
            })
    void an_answer_of_another_shape_counts_as_none(String body) {
        refused(asked -> Reply.ok(body));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 404, 500, 503})
    void an_answer_of_another_status_counts_as_none(int status) {
        refused(asked -> new Reply(status, "{\"data\": [{\"index\": 0, \"embedding\": [1, 2]}]}"));
    }

    @Test
    void vectors_of_another_dimension_than_before_are_refused() {
        try (ModelServer server = ModelServer.embeddings(BGE)) {
            AddressEmbedding embedding = embedding(server, LONG);
            embedding.embed(List.of("bees"));
            server.answer(asked -> Reply.ok(ModelServer.vectors(List.of(new float[] {1, 0}))));

            assertThatThrownBy(() -> embedding.embed(List.of("honey")))
                    .isInstanceOf(EmbeddingFailed.class)
                    .hasMessageContaining("2 dimensions and had 384 before");
        }
    }

    @Test
    void where_the_address_is_slow_what_has_arrived_is_kept_for_the_next_time() {
        List<String> texts =
                IntStream.range(0, 128).mapToObj(at -> "text " + at).toList();
        try (ModelServer server =
                new ModelServer(asked -> Reply.ok(ModelServer.vectors(ModelServer.texts(asked).stream()
                        .map(AddressEmbeddingTest::vector)
                        .toList())))) {
            AddressEmbedding embedding = new AddressEmbedding(server.address(LONG), Duration.ofNanos(1), 1_000);

            assertThatThrownBy(() -> embedding.embed(texts)).hasMessageContaining("too slow");
            assertThat(embedding.isUsable()).isTrue();
            assertThat(embedding.embed(texts.subList(0, 64))).hasSize(64);
        }
    }

    @Test
    void nobody_at_the_address_is_said_at_once() {
        ModelServer gone = ModelServer.embeddings(BGE);
        AddressEmbedding embedding = embedding(gone, LONG);
        gone.close();

        assertThatThrownBy(() -> embedding.embed(List.of("bees")))
                .isInstanceOf(EmbeddingFailed.class)
                .hasMessageContaining("cannot be reached");
    }

    private static void refused(Function<ModelServer.Asked, Reply> answers) {
        try (ModelServer server = new ModelServer(answers)) {
            AddressEmbedding embedding = embedding(server, LONG);
            assertThatThrownBy(() -> embedding.embed(List.of("bees"))).isInstanceOf(EmbeddingFailed.class);
            assertThat(embedding.isUsable()).isFalse();
        }
    }

    private static AddressEmbedding embedding(ModelServer server, Duration timeout) {
        return new AddressEmbedding(server.address(timeout), LONG, 1_000);
    }

    private static float[] vector(String text) {
        return new float[] {text.hashCode() % 1_000 + 0.5f, text.length()};
    }

    private static float[] unit(float[] vector) {
        double length = Math.sqrt((double) vector[0] * vector[0] + (double) vector[1] * vector[1]);
        return new float[] {(float) (vector[0] / length), (float) (vector[1] / length)};
    }

    private static double cosine(float[] left, float[] right) {
        return IntStream.range(0, left.length)
                .mapToDouble(at -> left[at] * right[at])
                .sum();
    }
}
