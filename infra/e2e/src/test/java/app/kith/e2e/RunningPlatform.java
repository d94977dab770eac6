package app.kith.e2e;

import app.kith.local.Platform;
import app.kith.local.PlatformOptions;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One platform for all tests of this module, started on first use on ports and data of its own; or, while a test is being written,
 * the one that runs already: {@code -Dkith.gateway=http://localhost:8080 -Dkith.inbox=http://localhost:8025}.
 */
final class RunningPlatform {

    private static final int PORT_OFFSET = 5_000;

    private static final class Started {
        private static final Platform ONCE = start();
    }

    static Platform get() {
        return Started.ONCE;
    }

    static String gateway() {
        var running = System.getProperty("kith.gateway");
        return running != null ? running : get().gatewayUrl();
    }

    static String inbox() {
        var running = System.getProperty("kith.inbox");
        return running != null ? running : get().inboxUrl();
    }

    /** The project's folder. */
    static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("kith"))) {
                return folder;
            }
        }
        throw new IllegalStateException("these tests run inside the project only");
    }

    private static Platform start() {
        var platform = Platform.start(PlatformOptions.defaults()
                .withState(root().resolve("infra/e2e/target/platform"))
                .withPortOffset(PORT_OFFSET)
                .startingFresh()
                .withoutSeed()
                .untrained());
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        return platform;
    }

    private RunningPlatform() {}
}
