package app.kith.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.kith.engine.preference.LearnedAffinity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomFeedbackTest {

    @Test
    void who_is_liked_by_all_is_expected_to_be_liked_by_the_next() {
        List<RoomFeedback.Answer> answers = new ArrayList<>();
        for (int from = 0; from < 5; from++) {
            answers.add(new RoomFeedback.Answer(from, 10, true));
            answers.add(new RoomFeedback.Answer(from, 11, false));
            answers.add(new RoomFeedback.Answer(from, 12, from == 0));
        }
        RoomFeedback feedback = RoomFeedback.of(20, answers, (from, to) -> 0);

        assertThat(feedback.appeal(10)).isPositive();
        assertThat(feedback.appeal(11)).isNegative();
        assertThat(feedback.readiness(0)).isGreaterThan(feedback.readiness(1));
        assertThat(feedback.probability(7, 10)).isGreaterThan(feedback.probability(7, 11));
        assertThat(feedback.readiness(15)).as("nobody has heard of them").isZero();
    }

    @Test
    void who_judges_alike_is_expected_to_go_on_doing_so() {
        List<RoomFeedback.Answer> answers = List.of(
                new RoomFeedback.Answer(0, 10, true),
                new RoomFeedback.Answer(1, 10, true),
                new RoomFeedback.Answer(2, 10, false),
                new RoomFeedback.Answer(1, 11, true),
                new RoomFeedback.Answer(2, 11, false));
        RoomFeedback feedback = RoomFeedback.of(12, answers, (from, to) -> 0);

        assertThat(feedback.agreement(0, 11)).isPositive();
        assertThat(feedback.features(0, 11)).hasSize(6).doesNotContain(Double.NaN);
    }

    @Test
    void an_evening_without_answers_knows_what_was_known_before() {
        RoomFeedback feedback = RoomFeedback.of(3, List.of(), (from, to) -> from - to);

        assertThat(feedback.probability(1, 1)).isEqualTo(0.5);
        assertThat(feedback.probability(2, 1)).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-12));
        assertThat(new LearnedAffinity(feedback::probability).share(2, 1))
                .isEqualTo(new LearnedAffinity(feedback::probability).share(1, 2))
                .isCloseTo(feedback.probability(2, 1) * feedback.probability(1, 2), within(1e-12));
    }
}
