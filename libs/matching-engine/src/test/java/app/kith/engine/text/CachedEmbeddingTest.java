package app.kith.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.score.Crowds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachedEmbeddingTest {

    private final Counting counting = new Counting();
    private final CachedEmbedding cached = new CachedEmbedding(counting, 2);

    @Test
    void a_text_that_has_not_changed_is_embedded_once() {
        List<float[]> first = cached.embed(List.of("cash", "bees"));

        assertThat(cached.embed(List.of("bees", "cash"))).containsExactly(first.get(1), first.get(0));
        assertThat(counting.asked).containsExactly("cash", "bees");
    }

    @Test
    void what_was_not_used_for_longest_is_forgotten() {
        cached.embed(List.of("cash", "bees"));
        cached.embed(List.of("cash"));
        cached.embed(List.of("staff"));
        cached.embed(List.of("cash"));
        cached.embed(List.of("bees"));

        assertThat(counting.asked).containsExactly("cash", "bees", "staff", "bees");
    }

    private static final class Counting implements TextEmbedding {

        private final List<String> asked = new ArrayList<>();

        @Override
        public boolean knows(String text) {
            return true;
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            asked.addAll(texts);
            return new Crowds.FewWords().embed(texts);
        }
    }
}
