package app.kith.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.text.TextJudge.Answer;
import app.kith.engine.text.TextJudge.Basis;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgedOnceTest {

    private static final Statement BREAD = Statement.of("bread");
    private static final Statement BEER = Statement.of("beer");
    private static final Statement BAKER = Statement.of("baker");
    private static final Statement BREWER = Statement.of("brewer");

    private final Counting asked = new Counting();
    private final TextJudge once = new JudgedOnce(asked);

    @Test
    void the_same_texts_in_another_order_are_judged_once() {
        once.judge(List.of(BREAD, BEER), List.of(BAKER, BREWER));

        List<Answer> again = once.judge(List.of(BEER, BREAD), List.of(BREWER, BAKER));

        assertThat(asked.times).isEqualTo(1);
        assertThat(again)
                .containsExactlyInAnyOrder(
                        new Answer(1, 1, 0.9, Basis.TOPIC, "food"), new Answer(0, 0, 0.9, Basis.TOPIC, "food"));
    }

    @Test
    void other_texts_are_judged_anew() {
        once.judge(List.of(BREAD), List.of(BAKER));
        once.judge(List.of(BREAD), List.of(BAKER, BREWER));

        assertThat(asked.times).isEqualTo(2);
    }

    /** The first letters tell what answers what. */
    private static final class Counting implements TextJudge {

        private int times;

        @Override
        public List<Answer> judge(List<Statement> asks, List<Statement> gifts) {
            times++;
            return asks.stream()
                    .flatMap(ask -> gifts.stream()
                            .filter(gift -> gift.equals(ask.equals(BREAD) ? BAKER : BREWER))
                            .map(gift -> new Answer(asks.indexOf(ask), gifts.indexOf(gift), 0.9, Basis.TOPIC, "food")))
                    .toList();
        }

        @Override
        public double statedFrom() {
            return 0.6;
        }

        @Override
        public double sureFrom() {
            return 0.75;
        }
    }
}
