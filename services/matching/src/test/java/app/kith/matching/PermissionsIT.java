package app.kith.matching;

import app.kith.testing.PermissionMatrix;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@RunningService
class PermissionsIT {

    @TestFactory
    Stream<DynamicTest> every_cell_of_the_matrix_holds(@LocalServerPort int port, ApplicationContext service) {
        Evening evening = new Evening(port);
        return new PermissionMatrix("matching", port, evening.organisation, evening.gathering)
                .body("PUT /gatherings/{gatheringId}/plans/{planId}", "{}")
                .body("PUT /gatherings/{gatheringId}/rounds/{roundId}", "{\"seconds\":60}")
                .body("POST /gatherings/{gatheringId}/rounds/{roundId}/extension", "{\"seconds\":60}")
                .body("PUT /me/meetings/{meetingId}/answer", "{\"answer\":\"not-now\"}")
                .body("PUT /gatherings/{gatheringId}/plan/reasons/{reasonId}/answer", "{\"answer\":\"fits\"}")
                .body("PUT /me/suggestions/{reasonId}/answer", "{\"answer\":\"fits\"}")
                .tests(service);
    }
}
