package app.kith.bench.matching.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.crowd.Participant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MadeUpGuestsTest {

    @Test
    void no_two_texts_are_alike_and_a_seed_gives_the_same_guests_again() {
        List<Participant> guests = MadeUpGuests.of(500, 1);
        assertThat(guests.stream().flatMap(MadeUpGuests::texts)).hasSize(2_000).doesNotHaveDuplicates();
        assertThat(MadeUpGuests.of(500, 1)).isEqualTo(guests);
        assertThat(MadeUpGuests.of(500, 2)).isNotEqualTo(guests);
    }
}
