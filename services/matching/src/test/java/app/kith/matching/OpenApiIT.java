package app.kith.matching;

import app.kith.testing.OpenApiFile;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class OpenApiIT {

    @Test
    void the_committed_description_is_what_the_service_offers(@LocalServerPort int port) {
        OpenApiFile.compare(port, "services/matching/openapi.json");
    }
}
