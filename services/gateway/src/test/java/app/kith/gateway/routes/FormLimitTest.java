package app.kith.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.testing.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

class FormLimitTest {

    private final MutableClock clock = new MutableClock(Instant.parse("2026-11-22T18:00:00Z"));
    private final FormLimit limit = new FormLimit(clock);

    @Test
    void forms_that_are_refused_again_and_again_end_and_go_on_after_a_while() throws Exception {
        for (int i = 0; i < FormLimit.REFUSALS_PER_MINUTE; i++) {
            assertThat(sendAnd(HttpStatus.UNPROCESSABLE_CONTENT)).isEqualTo(422);
        }
        assertThat(sendAnd(HttpStatus.OK)).isEqualTo(429);
        clock.pass(Duration.ofSeconds(4));
        assertThat(sendAnd(HttpStatus.OK)).isEqualTo(200);
    }

    @Test
    void a_few_typing_mistakes_do_not_keep_a_room_from_registering() throws Exception {
        for (int guest = 0; guest < 100; guest++) {
            if (guest % 10 == 0)
                assertThat(sendAnd(HttpStatus.UNPROCESSABLE_CONTENT)).isEqualTo(422);
            assertThat(sendAnd(HttpStatus.OK)).isEqualTo(200);
        }
    }

    @Test
    void what_the_service_limits_itself_is_not_held_against_the_room() throws Exception {
        for (int i = 0; i < FormLimit.REFUSALS_PER_MINUTE; i++) sendAnd(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(sendAnd(HttpStatus.OK)).isEqualTo(200);
    }

    private int sendAnd(HttpStatus answered) throws Exception {
        var request = new MockHttpServletRequest("PUT", "/forms/1/submissions/2");
        request.setAttribute(RouterFunctions.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("gatheringId", "1"));
        return limit.filter(
                        ServerRequest.create(request, List.of()),
                        next -> ServerResponse.status(answered).build())
                .statusCode()
                .value();
    }
}
