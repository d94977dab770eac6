package app.kith.local;

import app.kith.servers.DiskShare;
import java.util.HashMap;
import java.util.Map;

/** What every service of one platform is told about its surroundings. */
record ServiceEnvironment(PlatformPorts ports, StateFolder state) {

    static final String GATEWAY_SECRET = "kith-local";

    /** The private half of the link key is for the attendee service alone. */
    Map<String, String> variables(String service) {
        Map<String, String> variables = ofAllServices();
        if (service.equals("attendee")) {
            variables.put("KITH_SIGNING_KEYS", state.signingKeys().toString());
        }
        return variables;
    }

    private Map<String, String> ofAllServices() {
        String realm = issuer();
        String protocol = realm + "/protocol/openid-connect";
        var variables = new HashMap<String, String>();
        variables.put("KITH_POSTGRES", "localhost:" + ports.postgres());
        variables.put("KITH_DB_PASSWORD", "kith");
        variables.put("KITH_KAFKA", "localhost:" + ports.kafka());
        variables.put("KITH_SMTP", "localhost:" + ports.smtp());
        variables.put("KITH_KEYS", state.keys().toString());
        variables.put("KITH_PUBLIC_URL", gatewayUrl());
        variables.put("KITH_INBOX_URL", inboxUrl());
        variables.put("KITH_ISSUER", realm);
        variables.put("KITH_TOKEN_URI", protocol + "/token");
        variables.put("KITH_JWKS_URI", protocol + "/certs");
        variables.put("KITH_GATEWAY_SECRET", GATEWAY_SECRET);
        variables.put("KITH_ATTENDEE_URL", "http://localhost:" + ports.attendee());
        variables.put("KITH_MATCHING_URL", "http://localhost:" + ports.matching());
        variables.put("KITH_MESSAGING_URL", "http://localhost:" + ports.messaging());
        variables.put("KITH_ANALYTICS_URL", "http://localhost:" + ports.analytics());
        variables.put("KITH_TIME_TRAVEL", "true");
        variables.put("KITH_DATABASE_FOLDER", state.postgres().toString());
        variables.put("KITH_MOST_UNREAD", mostUnread());
        // lines for people, not for a collector
        variables.put("KITH_LOG_FORMAT", "");
        return variables;
    }

    /** What the operator says, or what the disk allows. */
    private String mostUnread() {
        String told = System.getenv("KITH_MOST_UNREAD");
        return told == null ? DiskShare.of(state.postgres()).mostUnread() + "MB" : told;
    }

    /** What fills the placeholders of the realm when it is imported. */
    Map<String, String> ofKeycloak() {
        return Map.of(
                "KITH_DEMO", "true",
                // the demonstration's people have the shortest of passwords, and this platform listens to this machine
                // alone
                "KITH_PASSWORD_POLICY", "length(4)",
                "KITH_MAIL_PORT", Integer.toString(ports.smtp()),
                "KITH_PUBLIC_URL", gatewayUrl(),
                "KITH_GATEWAY_SECRET", GATEWAY_SECRET,
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "kith");
    }

    String gatewayUrl() {
        return "http://localhost:" + ports.gateway();
    }

    String inboxUrl() {
        return "http://localhost:" + ports.inbox();
    }

    String keycloakUrl() {
        return "http://localhost:" + ports.keycloak();
    }

    String issuer() {
        return keycloakUrl() + "/realms/kith";
    }
}
