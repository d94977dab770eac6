package app.kith.attack;

import app.kith.fuzz.RawHttp;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * The platform under attack, and what an attacker may have got hold of.
 *
 * @param root folder of the checkout
 * @param gatewayPort where the gateway listens
 * @param innerPorts where everything else listens
 * @param organiser token of who runs the event
 * @param idToken what told the gateway who that is
 * @param rival token of an organiser of another organisation
 * @param gathering an event with its guests
 * @param other another event of the same organisation
 * @param rivalGathering the event of the other organisation
 */
record Target(
        Path root,
        int gatewayPort,
        List<Integer> innerPorts,
        String inboxUrl,
        String organiser,
        String idToken,
        String rival,
        String device,
        UUID gathering,
        UUID other,
        UUID rivalGathering,
        List<Victim> victims,
        long seed) {

    /** What stands in every name, address and text of the guests, and nowhere else. */
    static final String MARK = "Qwyrtz";

    /** A guest who did nothing wrong. */
    record Victim(UUID registrationId, UUID personId, String email, String token) {}

    Http http() {
        return new Http(URI.create("http://localhost:" + gatewayPort));
    }

    RawHttp raw() {
        return new RawHttp(gatewayPort);
    }
}
