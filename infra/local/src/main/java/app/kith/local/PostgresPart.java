package app.kith.local;

import app.kith.servers.PostgresProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Postgres, with every service's database. */
record PostgresPart(PostgresProcess server, Path data, String initScript) implements Part {

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public void launch() {
        server.start(initScript);
    }

    @Override
    public void awaitReady(Duration patience) {
        // its launch already waited, for as long as it needs to read its log again
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public boolean answers(Duration patience) {
        return server.answers(patience);
    }

    @Override
    public Optional<ProcessHandle> process() {
        try {
            Path file = data.resolve("postmaster.pid");
            return Files.exists(file)
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
