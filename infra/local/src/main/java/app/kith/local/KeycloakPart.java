package app.kith.local;

import app.kith.servers.KeycloakProcess;
import app.kith.servers.KeycloakProgram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Keycloak, where people sign in. */
record KeycloakPart(KeycloakProgram program, KeycloakProcess server) implements Part, Trainable {

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public void launch() {
        server.launch();
    }

    @Override
    public void awaitReady(Duration patience) {
        server.awaitAnswer(patience);
    }

    @Override
    public void stop() {
        server.close();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(server.process());
    }

    @Override
    public boolean answers(Duration patience) {
        return server.answers(patience);
    }

    @Override
    public Path aotCache() {
        return program.aotCache();
    }

    @Override
    public ProcessBuilder training(Path output) {
        return server.training(output);
    }
}
