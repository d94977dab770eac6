package app.kith.gateway.signin;

import app.kith.servers.KeycloakProcess;
import app.kith.servers.KeycloakProgram;
import app.kith.testing.Checkout;
import app.kith.testing.Servers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** The Keycloak of the platform, with the people of the demonstration. */
final class RealKeycloak {

    static KeycloakProcess start() {
        var target = Checkout.root().resolve("services/gateway/target");
        var program = KeycloakProgram.build(
                target.resolve("keycloak.zip"), Checkout.root().resolve(".kith/cache"));
        return new KeycloakProcess(
                        program,
                        new KeycloakProcess.Settings(
                                freePort(),
                                "jdbc:postgresql://" + Servers.running().postgres() + "/keycloak",
                                "keycloak",
                                "kith",
                                Checkout.root().resolve("infra/keycloak/kith-realm.json"),
                                Map.of(
                                        "KITH_DEMO", "true",
                                        "KITH_PASSWORD_POLICY", "length(4)",
                                        "KITH_PUBLIC_URL", "http://kith.localhost",
                                        "KITH_GATEWAY_SECRET", "kith-local"),
                                target.resolve("keycloak.log")))
                .start();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RealKeycloak() {}
}
