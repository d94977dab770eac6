package app.kith.analytics;

import app.kith.testing.OpenApiFile;
import app.kith.testing.RealServers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RealServers
class OpenApiIT {

    @Test
    void service_offers_what_the_committed_description_says(@LocalServerPort int port) {
        OpenApiFile.compare(port, "services/analytics/openapi.json");
    }
}
