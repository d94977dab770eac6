package app.kith.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void the_same_seed_makes_the_same_order_and_another_seed_another() {
        assertThat(Fault.all(new Random(7), true)).isEqualTo(Fault.all(new Random(7), true));
        assertThat(Fault.all(new Random(7), true)).isNotEqualTo(Fault.all(new Random(8), true));
    }

    @Test
    void every_service_the_broker_the_database_and_the_sign_in_are_killed_and_frozen_once() {
        assertThat(Fault.all(new Random(7), true)).doesNotHaveDuplicates().hasSize(8 + 8 + 1 + 2);
    }

    @Test
    void where_no_small_disk_can_be_mounted_none_is_filled() {
        assertThat(Fault.all(new Random(7), false)).noneMatch(fault -> fault.kind() == Fault.Kind.DISK_FULL);
    }
}
