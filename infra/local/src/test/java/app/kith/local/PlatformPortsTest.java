package app.kith.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PlatformPortsTest {

    @Test
    void an_offset_shifts_every_port() {
        var ports = new PlatformPorts(1000);
        assertThat(ports.byPart().values())
                .allSatisfy(port -> assertThat(new PlatformPorts(0).byPart()).containsValue(port - 1000));
        assertThat(ports.gateway()).isEqualTo(9080);
    }

    @Test
    void no_two_parts_want_the_same_port() {
        assertThat(new PlatformPorts(0).byPart().values()).doesNotHaveDuplicates();
    }

    @Test
    void a_busy_port_is_named_with_the_part_that_wants_it_and_the_way_out() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PlatformPorts.requireFree("Postgres", taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("Postgres")
                    .hasMessageContaining("--port-offset");
        }
    }

    @Test
    void an_offset_that_leaves_no_valid_port_is_refused() {
        assertThatThrownBy(() -> new PlatformPorts(20_000)).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> new PlatformPorts(-1)).isInstanceOf(CannotStart.class);
    }
}
