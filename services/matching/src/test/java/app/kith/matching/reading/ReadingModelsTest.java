package app.kith.matching.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.embedding.AddressEmbedding;
import app.kith.embedding.FileEmbedding;
import app.kith.embedding.Pooling;
import app.kith.matching.reading.TextsLeave.Purpose;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingModelsTest {

    private static final String OLLAMA = "http://localhost:11434/v1";
    private static final String COMPANY = "https://models.example.org/v1/chat/completions";

    @Test
    void by_default_texts_are_read_by_the_built_in_model_alone() {
        ReadingModels models = models(null, "", "");

        assertThat(models.own()).isNull();
        assertThat(models.secondOpinion()).isNull();
        assertThat(models.textsLeave()).isEmpty();
        assertThat(models.builtIn().knows("seed funding")).isTrue();
    }

    @Test
    void a_file_reads_here_and_nothing_leaves() {
        ReadingModels models = models(Path.of("model.onnx"), "", "");

        assertThat(models.own()).isInstanceOf(FileEmbedding.class);
        assertThat(models.textsLeave()).isEmpty();
    }

    @Test
    void each_address_is_named_and_so_is_whether_it_is_on_this_machine() {
        ReadingModels models = models(null, OLLAMA, COMPANY);

        assertThat(models.own()).isInstanceOf(AddressEmbedding.class);
        assertThat(models.secondOpinion()).isNotNull();
        assertThat(models.textsLeave())
                .containsExactly(
                        new TextsLeave(Purpose.EMBEDDINGS, "localhost", true),
                        new TextsLeave(Purpose.JUDGE, "models.example.org", false));
    }

    @Test
    void a_file_goes_before_an_address_which_is_then_not_asked() {
        ReadingModels models = models(Path.of("model.onnx"), OLLAMA, "");

        assertThat(models.own()).isInstanceOf(FileEmbedding.class);
        assertThat(models.textsLeave()).isEmpty();
    }

    @Test
    void an_address_that_is_none_stops_the_start_and_is_not_quoted() {
        assertThatThrownBy(() -> models(null, "someone:secret@nowhere", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    static ReadingModels models(@Nullable Path file, String embeddings, String judge) {
        Duration second = Duration.ofSeconds(1);
        return new ReadingModels(
                new OwnModelSettings(file, Pooling.MEAN),
                new EmbeddingsSettings(embeddings, "m", "", second, second),
                new JudgeSettings(judge, "m", "", second, second, 200));
    }
}
