package app.kith.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The TCP ports on localhost that the parts of one platform listen on; an offset shifts them all. */
public record PlatformPorts(int offset) {

    public PlatformPorts {
        if (offset < 0 || offset > 9000) {
            throw new CannotStart("--port-offset must be between 0 and 9000, not %d.".formatted(offset));
        }
    }

    public int gateway() {
        return 8080 + offset;
    }

    public int keycloak() {
        return 8180 + offset;
    }

    public int inbox() {
        return 8025 + offset;
    }

    public int smtp() {
        return 3025 + offset;
    }

    public int attendee() {
        return 8101 + offset;
    }

    public int matching() {
        return 8102 + offset;
    }

    public int messaging() {
        return 8103 + offset;
    }

    public int analytics() {
        return 8104 + offset;
    }

    /** Where the service of this name serves. */
    public int of(String service) {
        return switch (service) {
            case "attendee" -> attendee();
            case "matching" -> matching();
            case "messaging" -> messaging();
            case "analytics" -> analytics();
            case "gateway" -> gateway();
            default -> throw new IllegalArgumentException(service);
        };
    }

    /** Where a service that serves on {@code port} tells how it is. */
    public static int management(int port) {
        return port + 50;
    }

    public int postgres() {
        return 54320 + offset;
    }

    public int kafka() {
        return 19092 + offset;
    }

    public int kafkaController() {
        return 19093 + offset;
    }

    /** Every port by the part that wants it. */
    Map<String, Integer> byPart() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("the gateway", gateway());
        ports.put("Keycloak", keycloak());
        ports.put("the inbox page", inbox());
        ports.put("the inbox's SMTP", smtp());
        ports.put("the attendee service", attendee());
        ports.put("the matching service", matching());
        ports.put("the messaging service", messaging());
        ports.put("the analytics service", analytics());
        for (int service : List.of(gateway(), attendee(), matching(), messaging(), analytics())) {
            ports.put("the health of the service on port %d".formatted(service), management(service));
        }
        ports.put("Postgres", postgres());
        ports.put("Kafka", kafka());
        ports.put("Kafka's controller", kafkaController());
        return ports;
    }

    /** Refuses to start when another program listens on one of the ports. */
    void requireFree() {
        byPart().forEach(PlatformPorts::requireFree);
    }

    static void requireFree(String part, int port) {
        if (!isFree(port)) {
            throw new CannotStart(
                    "Port %d, which %s needs, is taken by another program: stop that program, or shift all of Kith's ports with ./kith up --port-offset 100."
                            .formatted(port, part));
        }
    }

    static boolean isFree(int port) {
        return binds(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                && binds(new InetSocketAddress(port));
    }

    private static boolean binds(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
