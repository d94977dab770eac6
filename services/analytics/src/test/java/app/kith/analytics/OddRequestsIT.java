package app.kith.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.analytics.store.Story;
import app.kith.testing.OddRequests;
import app.kith.testing.RealServers;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@RealServers
class OddRequestsIT {

    @Test
    void whatever_is_sent_is_answered_and_refused_as_a_problem(
            @Autowired ApplicationContext service, @LocalServerPort int port) throws IOException {
        var story = Story.begin().registered("Ana", "Ben").checkedIn("Ana").store(service);

        assertThat(new OddRequests(story.organisation, story.gathering).failuresOf("analytics", port))
                .isEmpty();
    }
}
