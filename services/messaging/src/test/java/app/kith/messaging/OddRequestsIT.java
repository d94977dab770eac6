package app.kith.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.testing.OddRequests;
import app.kith.testing.Wire;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class OddRequestsIT {

    private final Evening evening = Evening.upcoming();

    @Test
    void whatever_is_sent_is_answered_and_refused_as_a_problem(@LocalServerPort int port) throws IOException {
        var ana = Evening.guest("Ana");
        Wire.publish(evening.scheduled());
        Wire.publish(evening.registered(ana));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> new Api(port).mails(evening).statusCode() == 200);

        assertThat(new OddRequests(evening.organisationId(), evening.gatheringId())
                        .guest(ana.registrationId(), ana.personId())
                        .failuresOf("messaging", port))
                .isEmpty();
    }
}
