package app.kith.drill;

import app.kith.local.Platform;
import app.kith.local.PlatformOptions;
import org.jspecify.annotations.Nullable;

/** The platform that is drilled, with its disks; stopped however the drill ends; its logs stay. */
final class Ground implements AutoCloseable {

    private final PlatformOptions options;
    private final Disks disks;
    private @Nullable Platform platform;

    Ground(PlatformOptions options, Disks disks) {
        this.options = options;
        this.disks = disks;
    }

    synchronized Platform start() {
        var started = Platform.start(options);
        platform = started;
        return started;
    }

    @Override
    public synchronized void close() {
        if (platform != null) {
            platform.close();
            platform = null;
        }
        disks.close();
    }
}
