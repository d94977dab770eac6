package app.kith.attendee.door.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PairingCodeTest {

    @Test
    void ten_thousand_sources_at_their_limit_find_none_of_a_hundred_open_codes_but_once_in_a_million_times() {
        double guesses = 10_000.0
                * FailedClaims.MOST_OF_ONE_SOURCE
                * PairingCode.VALID.toMinutes()
                / FailedClaims.WINDOW.toMinutes();
        double codes = Math.pow(PairingCode.SIGNS.length(), PairingCode.LENGTH);

        double atMost = guesses * 100 / codes; // the sum over guesses and open codes is no less than the probability

        assertThat(atMost).isLessThan(1e-6);
    }

    @Test
    void a_code_has_nine_signs_of_which_none_is_like_another() {
        var code = PairingCode.random(Instant.EPOCH).code();

        assertThat(code).hasSize(PairingCode.LENGTH).doesNotContainPattern("[01ILO]");
    }

    @Test
    void a_code_may_be_typed_in_small_letters_and_in_threes() {
        assertThat(PairingCode.folded("abc-def 2gh")).isEqualTo("ABCDEF2GH");
    }
}
