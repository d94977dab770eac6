package app.kith.messaging;

import static org.awaitility.Awaitility.await;

import app.kith.testing.PermissionMatrix;
import app.kith.testing.Wire;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@RunningService
class PermissionsIT {

    private final Evening evening = Evening.upcoming();

    @TestFactory
    Stream<DynamicTest> every_cell_of_the_matrix_holds(@LocalServerPort int port, ApplicationContext service) {
        Wire.publish(evening.scheduled());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> new Api(port).mails(evening).statusCode() == 200);
        return new PermissionMatrix("messaging", port, evening.organisationId(), evening.gatheringId())
                .body(
                        "PUT /me/follow-ups/{actId}",
                        "{\"withPersonId\":\"%s\",\"kind\":\"message\"}".formatted(UUID.randomUUID()))
                .tests(service);
    }
}
