package app.kith.attendee.door.walkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class DoorKeyTest {

    private static final WalkIn GUEST = new WalkIn("Zoé Ito", "zoe@example.com", null, "a review", true);

    @Test
    void what_was_sealed_for_a_door_is_opened_with_its_key_alone() {
        var key = DoorKey.make();
        var sealed = Sealing.seal(key.publicPoint(), GUEST);

        assertThat(key.open(sealed)).contains(GUEST);
        assertThat(DoorKey.make().open(sealed)).isEmpty();
        assertThat(new String(Base64.getUrlDecoder().decode(sealed), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("zoe");
    }

    @Test
    void what_is_cut_altered_or_no_seal_at_all_opens_to_nothing() {
        var key = DoorKey.make();
        var sealed = Sealing.seal(key.publicPoint(), GUEST);
        var altered = Base64.getUrlDecoder().decode(sealed);
        altered[altered.length - 1] ^= 1;
        var offTheCurve = Base64.getUrlDecoder().decode(sealed);
        offTheCurve[10] ^= 1;

        assertThat(key.open(sealed.substring(0, 60))).isEmpty();
        assertThat(key.open(Base64.getUrlEncoder().encodeToString(altered))).isEmpty();
        assertThat(key.open(Base64.getUrlEncoder().encodeToString(offTheCurve))).isEmpty();
        assertThat(key.open("")).isEmpty();
        assertThat(key.open("§")).isEmpty();
    }
}
