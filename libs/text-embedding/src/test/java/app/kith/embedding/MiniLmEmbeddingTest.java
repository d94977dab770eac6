package app.kith.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.kith.engine.preference.Profile;
import app.kith.engine.preference.Rules;
import app.kith.engine.score.CrowdScores;
import app.kith.engine.score.ScoreSettings;
import app.kith.engine.text.CachedEmbedding;
import app.kith.engine.text.Taxonomy;
import app.kith.engine.text.TextMatching;
import java.util.List;
import org.junit.jupiter.api.Test;

class MiniLmEmbeddingTest {

    private static final MiniLmEmbedding MODEL = new MiniLmEmbedding();

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
    void an_ask_is_met_by_an_offer_without_a_word_in_common() {
        List<Profile> people = List.of(
                Profile.of(List.of("looking for investors"), List.of()),
                Profile.of(List.of(), List.of("seed funding")),
                Profile.of(List.of(), List.of("beekeeping")));
        TextMatching matching = TextMatching.wordsAndMeaning(Taxonomy.EMPTY, new CachedEmbedding(MODEL, 100));
        CrowdScores scores = CrowdScores.of(people, ScoreSettings.USUAL, matching, Rules.NONE);

        assertThat(scores.give(1, 0)).isPositive();
        assertThat(scores.give(2, 0)).isZero();
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
        MiniLmEmbedding broken = new MiniLmEmbedding(() -> {
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
