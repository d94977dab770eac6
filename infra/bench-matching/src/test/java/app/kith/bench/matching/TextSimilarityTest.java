package app.kith.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.text.TextEmbedding;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextSimilarityTest {

    @Test
    void closer_texts_are_closer_by_words_and_by_meaning() {
        List<String> texts = List.of("bees make honey", "honey of wild bees", "money for startups", "cash", "");

        TextSimilarity words = TextSimilarity.of(texts, null);
        assertThat(words.of(0, 1)).isGreaterThan(words.of(0, 2));
        assertThat(words.of(2, 3)).isZero();
        assertThat(words.of(0)).isZero();
        assertThat(words.of(0, 4)).isZero();
        assertThat(TextSimilarity.of(texts, new Money()).of(2, 3)).isPositive();
    }

    /** Knows only whether a text is about money. */
    private static final class Money implements TextEmbedding {

        @Override
        public boolean knows(String text) {
            return true;
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream()
                    .map(text ->
                            text.contains("money") || text.contains("cash") ? new float[] {1, 0} : new float[] {0, 1})
                    .toList();
        }
    }
}
