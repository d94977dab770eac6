package app.kith.gateway;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What must hold before others than the people at this machine reach the platform. Secrets that stand in public code are good for the
 * loopback address alone; a platform of another address does not start with them.
 */
@Component
class Exposure {

    private static final Logger LOG = LoggerFactory.getLogger(Exposure.class);

    private static final List<String> KNOWN_TO_ALL = List.of("kith", "kith-local");

    private static final String HOW =
            "Make them with infra/make-secrets, or set KITH_DB_PASSWORD and KITH_GATEWAY_SECRET to long random values, here and at Keycloak and Postgres.";

    Exposure(
            @Value("${kith.sign-in.public-url}") URI publicUrl,
            @Value("${kith.sign-in.client-secret}") String clientSecret,
            @Value("${spring.datasource.password}") String databasePassword,
            @Value("${server.forward-headers-strategy}") String forwardedHeaders) {
        if (isLoopback(publicUrl)) {
            return;
        }
        if (KNOWN_TO_ALL.contains(clientSecret) || KNOWN_TO_ALL.contains(databasePassword)) {
            throw new IllegalStateException(
                    "Kith does not start at %s with secrets that everybody can read in its code. %s"
                            .formatted(publicUrl, HOW));
        }
        if (publicUrl.getScheme().equals("https") && forwardedHeaders.equalsIgnoreCase("none")) {
            LOG.warn(
                    "KITH_PUBLIC_URL is https, and KITH_FORWARDED_HEADERS is none: browsers are not told to stay with https, and all guests count as one address. Set KITH_FORWARDED_HEADERS=native if a proxy of yours stands in front.");
        }
    }

    private static boolean isLoopback(URI url) {
        if (url.getHost().endsWith(".localhost")) {
            return true;
        }
        try {
            return InetAddress.getByName(url.getHost()).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }
}
