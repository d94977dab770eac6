package app.kith.local;

import app.kith.servers.KeycloakProcess;
import java.util.Optional;

/** Keycloak, where people sign in. */
record KeycloakPart(KeycloakProcess server) implements Part {

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public void launch() {
        server.launch();
    }

    @Override
    public void awaitReady() {
        server.awaitAnswer();
    }

    @Override
    public void stop() {
        server.close();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(server.process());
    }
}
