package app.kith.simulator.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.simulator.report.Outcome;
import app.kith.simulator.report.Outcome.Act;
import app.kith.simulator.report.RecordedOutcome;
import app.kith.simulator.story.Story.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two women and three men, of whom one stayed away: the sides are uneven, orders differ between the two, answers are missing. */
class RecordedStoryTest {

    private static final String FILE = """
            iid,gender,wave,order,pid,dec,you_call,undergra,career,goal,yoga
            1,0,5,1,11,1,2,"École, normale",lawyer,2,9
            1,0,5,2,12,1,2,"École, normale",lawyer,2,9
            2,0,5,1,12,0,,,,"1.00",
            2,0,5,2,11,1,,,,"1.00",
            11,1,5,2,1,1,1,,,,
            11,1,5,1,2,1,1,,,,
            12,1,5,1,1,1,0,,,,
            12,1,5,2,2,1,0,,,,
            12,1,5,3,,0,0,,,,
            13,1,6,1,,0,"1,400.00",,,,
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // given by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init") // written before each test
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("waves.csv");
        Files.writeString(file, FILE);
    }

    @Test
    void rounds_follow_the_order_of_the_smaller_side() {
        Story story = RecordedStory.read(file, 5, "run");

        assertThat(story.rounds()).isEqualTo(2);
        assertThat(story.pairs(1)).isEqualTo(Optional.of(List.of(pair(1, 11), pair(2, 12))));
        assertThat(story.pairs(2)).isEqualTo(Optional.of(List.of(pair(1, 12), pair(2, 11))));
    }

    @Test
    void whoever_stayed_away_is_registered_and_does_not_come() {
        Story story = RecordedStory.read(file, 5, "run");

        assertThat(story.attendees()).hasSize(5).filteredOn(Attendee::comes).hasSize(4);
    }

    @Test
    void answers_are_the_recorded_decisions() {
        Story story = RecordedStory.read(file, 5, "run");

        assertThat(story.answer(1, email(2), email(12))).hasValue("not-now");
        assertThat(story.answer(1, email(12), email(2))).hasValue("stay-in-touch");
    }

    @Test
    void somebody_follows_up_with_the_first_of_their_connections_by_round() {
        Story story = RecordedStory.read(file, 5, "run");

        assertThat(story.followsUpWith(email(11), List.of(email(2), email(1)))).containsExactly(email(1));
        assertThat(story.followsUpWith(email(12), List.of(email(1)))).isEmpty();
        assertThat(story.followsUpWith(email(2), List.of(email(11)))).isEmpty();
    }

    @Test
    void the_count_straight_from_the_file_finds_the_same_evening() {
        Outcome outcome = RecordedOutcome.of(file, 5);

        assertThat(outcome.registered()).hasSize(5);
        assertThat(outcome.present()).containsExactlyInAnyOrder("1", "2", "11", "12");
        assertThat(outcome.meetings()).hasSize(4);
        assertThat(outcome.follows())
                .containsExactlyInAnyOrder(new Act("1", "11"), new Act("1", "12"), new Act("11", "1"));
    }

    private static Pair pair(int one, int other) {
        return new Pair(email(one), email(other));
    }

    private static String email(int participant) {
        return "participant%d.wave5.run@replay.example".formatted(participant);
    }
}
