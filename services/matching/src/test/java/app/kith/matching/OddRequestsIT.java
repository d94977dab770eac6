package app.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.testing.OddRequests;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class OddRequestsIT {

    @Test
    void whatever_is_sent_is_answered_and_refused_as_a_problem(@LocalServerPort int port) throws IOException {
        var evening = new Evening(port);
        var ana = evening.comes("Ana", null, List.of("somebody who keeps our books"), List.of("legal advice"));
        var ben = evening.comes("Ben", null, List.of("a lawyer for contracts"), List.of("bookkeeping"));

        assertThat(new OddRequests(evening.organisation, evening.gathering)
                        .guest(ana.registrationId(), ana.personId())
                        .guest(ben.registrationId(), ben.personId())
                        .failuresOf("matching", port))
                .isEmpty();
    }
}
