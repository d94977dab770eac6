package app.kith.drill;

import app.kith.local.Platform;
import app.kith.local.PlatformOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        var started = Platform.start(options, launcherLog());
        platform = started;
        return started;
    }

    /** Beside the folder of the other logs, which does not exist yet. */
    private PrintStream launcherLog() {
        try {
            return new PrintStream(
                    Files.newOutputStream(options.state().resolve("launcher.log")), true, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
