package app.kith.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BgeEmbeddingTest {

    private static final BgeEmbedding MODEL = new BgeEmbedding();

    @Test
    void texts_that_mean_the_same_point_the_same_way() {
        List<float[]> vectors = MODEL.embed(List.of("seed funding", "looking for investors", "beekeeping"));

        assertThat(cosine(vectors.get(0), vectors.get(0))).isCloseTo(1, within(1e-3));
        assertThat(cosine(vectors.get(0), vectors.get(1))).isGreaterThan(cosine(vectors.get(0), vectors.get(2)));
    }

    @Test
    void a_text_is_embedded_the_same_alone_and_in_company() {
        float[] alone = MODEL.embed(List.of("seed funding")).getFirst();

        assertThat(MODEL.embed(List.of("beekeeping for the whole family", "seed funding"))
                        .get(1))
                .isEqualTo(alone);
    }

    @Test
    void texts_are_embedded_in_their_order_by_several_threads() {
        List<String> texts =
                IntStream.range(0, 40).mapToObj(at -> "text number " + at).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<float[]> vectors = new BgeEmbedding(threads).embed(texts);

            assertThat(vectors).hasSize(40);
            assertThat(vectors.get(31))
                    .isEqualTo(MODEL.embed(List.of("text number 31")).getFirst());
        }
    }

    @Test
    void no_text_gives_no_vector_and_a_very_long_one_gives_one() {
        assertThat(MODEL.embed(List.of())).isEmpty();
        assertThat(MODEL.embed(List.of("a bookkeeper for the shop ".repeat(100)))
                        .getFirst())
                .hasSize(384);
    }

    @Test
    void other_scripts_and_texts_without_letters_are_not_known() {
        assertThat(MODEL.knows("Steuerberatung für Gründer")).isTrue();
        assertThat(MODEL.knows("statistics, such as the β of a share")).isTrue();
        assertThat(MODEL.knows("市場調査")).isFalse();
        assertThat(MODEL.knows("B2B и маркетинг")).isFalse();
        assertThat(MODEL.knows("2026 :-)")).isFalse();
    }

    @Test
    void without_a_model_no_text_is_known() {
        BgeEmbedding broken = new BgeEmbedding(() -> {
            throw new UnsatisfiedLinkError("no native part for this machine");
        });

        assertThat(broken.knows("seed funding")).isFalse();
        assertThatThrownBy(() -> broken.embed(List.of("seed funding"))).isInstanceOf(EmbeddingFailed.class);
    }

    private static double cosine(float[] left, float[] right) {
        double sum = 0;
        for (int at = 0; at < left.length; at++) {
            sum += left[at] * right[at];
        }
        return sum;
    }
}
