package app.kith.embedding;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a model answers that speaks OpenAI's protocol.
 *
 * @param url of the endpoint, of its folder {@code …/v1}, or of the server alone
 * @param model its name there
 * @param key sent as a bearer token; empty sends none
 * @param timeout for one request, its answer included
 */
public record ModelAddress(URI url, String model, String key, Duration timeout) {

    /** @throws IllegalArgumentException for an address other than http and https, or a time-out that is not positive */
    public ModelAddress {
        if (url.getHost() == null || !Set.of("http", "https").contains(scheme(url))) {
            throw new IllegalArgumentException("must be an http or https address of a host");
        }
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("the time-out must be positive: " + timeout);
        }
    }

    /**
     * The address that some settings name; none where the url is empty.
     *
     * @param setting the name of the url's setting
     * @throws IllegalArgumentException for a url that is none, without quoting it: it may hold a password
     */
    public static Optional<ModelAddress> of(String setting, String url, String model, String key, Duration timeout) {
        if (url.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ModelAddress(new URI(url.strip()), model, key, timeout));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IllegalArgumentException(setting + " must be an http or https address of a host");
        }
    }

    private static String scheme(URI url) {
        return url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    }

    /** The host that texts are sent to. */
    public String host() {
        return url.getHost();
    }

    /** Whether texts stay on this machine. */
    public boolean isThisMachine() {
        String host = host().replaceAll("^\\[|\\]$", "");
        if (host.equalsIgnoreCase("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException name) {
            return false;
        }
    }

    /** @param name of the endpoint, such as {@code embeddings} */
    URI endpoint(String name) {
        String path = url.getPath().replaceAll("/+$", "");
        if (path.endsWith("/" + name)) {
            return url;
        }
        return url.resolve((path.isEmpty() ? "/v1" : path) + "/" + name);
    }

    /** Without anything secret. */
    @Override
    public String toString() {
        return host() + " (" + model + ")";
    }
}
