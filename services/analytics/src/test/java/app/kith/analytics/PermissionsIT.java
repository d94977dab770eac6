package app.kith.analytics;

import app.kith.analytics.store.Story;
import app.kith.testing.PermissionMatrix;
import app.kith.testing.RealServers;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@RealServers
class PermissionsIT {

    @TestFactory
    Stream<DynamicTest> cells(@Autowired ApplicationContext service, @LocalServerPort int port) {
        var story = Story.begin().store(service);
        return new PermissionMatrix("analytics", port, story.organisation, story.gathering).tests(service);
    }
}
