package app.kith.simulator.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedStoryTest {

    @Test
    void the_same_seed_makes_the_same_evening() {
        Story one = GeneratedStory.of("Evening", 60, 7, 4, "run");
        Story again = GeneratedStory.of("Evening", 60, 7, 4, "run");

        assertThat(one.attendees()).isEqualTo(again.attendees());
        assertThat(one.answer(1, "a", "b")).isEqualTo(again.answer(1, "a", "b"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_quarter_to_three_fifths_stay_away(long seed) {
        Story story = GeneratedStory.of("Evening", 2000, seed, 4, "run");

        double away =
                story.attendees().stream().filter(attendee -> !attendee.comes()).count() / 2000.0;
        assertThat(away).isBetween(0.22, 0.63);
    }

    @Test
    void everybody_asks_and_offers_something_and_has_an_address_of_their_own() {
        Story story = GeneratedStory.of("Evening", 300, 3, 4, "run");

        assertThat(story.attendees()).extracting(Attendee::email).doesNotHaveDuplicates();
        assertThat(story.attendees()).allSatisfy(attendee -> {
            assertThat(attendee.name()).isNotBlank();
            assertThat(attendee.asks()).isNotEmpty();
            assertThat(attendee.offers()).isNotEmpty();
        });
    }
}
