package app.kith.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileEmbeddingTest {

    @TempDir
    Path folder;

    @Test
    void a_file_reads_texts_as_the_same_weights_built_in_do() {
        FileEmbedding file = new FileEmbedding(TinyModel.bge(folder), Pooling.CLS, Runnable::run);

        assertThat(file.isUsable()).isTrue();
        assertThat(file.readsAnyLanguage()).isTrue();
        assertThat(file.knows("市場調査")).isTrue();
        assertThat(file.knows("2026 :-)")).isFalse();
        assertThat(file.embed(List.of("seed funding")).getFirst())
                .isEqualTo(new BgeEmbedding().embed(List.of("seed funding")).getFirst());
    }

    @Test
    void the_mean_of_the_words_is_another_direction_than_that_of_the_first_place() {
        Path model = TinyModel.bge(folder);

        assertThat(new FileEmbedding(model, Pooling.MEAN, Runnable::run).embed(List.of("seed funding")))
                .isNotEqualTo(new FileEmbedding(model, Pooling.CLS, Runnable::run).embed(List.of("seed funding")));
    }

    @Test
    void a_model_may_have_any_dimension() {
        FileEmbedding file = new FileEmbedding(TinyModel.of(folder, 8), Pooling.MEAN, Runnable::run);

        assertThat(file.embed(List.of("seed funding", "beekeeping")))
                .allSatisfy(vector -> assertThat(vector).hasSize(8));
    }

    @Test
    void a_loaded_model_needs_its_file_no_longer() throws IOException {
        Path model = TinyModel.bge(folder);
        FileEmbedding file = new FileEmbedding(model, Pooling.CLS, Runnable::run);
        assertThat(file.isUsable()).isTrue();
        Files.delete(model);
        Files.delete(model.resolveSibling("tokenizer.json"));

        assertThat(file.embed(List.of("seed funding")).getFirst()).hasSize(384);
    }

    @Test
    void a_file_that_is_no_model_is_of_no_use() throws IOException {
        Path model = TinyModel.of(folder, 8);
        Files.writeString(model, "this is no model");

        assertUnusable(model);
    }

    @Test
    void a_file_that_is_missing_is_of_no_use() {
        assertUnusable(folder.resolve("missing.onnx"));
    }

    @Test
    void a_model_without_its_tokenizer_is_of_no_use() throws IOException {
        Path model = TinyModel.of(folder, 8);
        Files.delete(model.resolveSibling("tokenizer.json"));

        assertUnusable(model);
    }

    @Test
    void a_tokenizer_that_is_none_is_of_no_use() throws IOException {
        Path model = TinyModel.of(folder, 8);
        Files.writeString(model.resolveSibling("tokenizer.json"), "{}");

        assertUnusable(model);
    }

    private static void assertUnusable(Path model) {
        FileEmbedding file = new FileEmbedding(model, Pooling.MEAN, Runnable::run);

        assertThat(file.isUsable()).isFalse();
        assertThatThrownBy(() -> file.embed(List.of("seed funding"))).isInstanceOf(EmbeddingFailed.class);
    }
}
