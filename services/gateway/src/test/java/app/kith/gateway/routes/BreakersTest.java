package app.kith.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreakersTest {

    @Test
    void the_route_of_a_path_has_none_of_its_ids() {
        assertThat(Breakers.route("/api/attendee/gatherings/0198b2a0-0000-7000-8000-000000000101/check-ins/17"))
                .isEqualTo("/api/attendee/gatherings/*/check-ins");
        assertThat(Breakers.route("/api/matching/me/now")).isEqualTo("/api/matching/me/now");
    }
}
