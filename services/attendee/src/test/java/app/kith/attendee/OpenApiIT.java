package app.kith.attendee;

import app.kith.testing.OpenApiFile;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@FrontDoor
class OpenApiIT {

    @LocalServerPort
    int port;

    @Test
    void the_committed_description_is_what_the_service_offers() {
        OpenApiFile.compare(port, "services/attendee/openapi.json");
    }
}
