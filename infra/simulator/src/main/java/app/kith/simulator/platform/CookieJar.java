package app.kith.simulator.platform;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The cookies of one browser. Like a browser, and unlike the JDK's own store, it takes {@code localhost} for safe enough to get its
 * secure cookies back without TLS.
 */
final class CookieJar extends CookieHandler {

    private record Key(String host, String path, String name) {}

    private final Map<Key, HttpCookie> cookies = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> requestHeaders) {
        String header = cookies.entrySet().stream()
                .filter(entry ->
                        belongs(entry.getKey(), uri) && !entry.getValue().hasExpired())
                .map(entry -> entry.getKey().name() + "=" + entry.getValue().getValue())
                .collect(Collectors.joining("; "));
        return header.isEmpty() ? Map.of() : Map.of("Cookie", List.of(header));
    }

    @Override
    public void put(URI uri, Map<String, List<String>> responseHeaders) {
        responseHeaders.forEach((name, values) -> {
            if ("Set-Cookie".equalsIgnoreCase(name)) {
                values.forEach(value -> HttpCookie.parse("Set-Cookie: " + value).forEach(cookie -> keep(uri, cookie)));
            }
        });
    }

    Optional<String> value(String name) {
        return cookies.values().stream()
                .filter(cookie -> cookie.getName().equals(name) && !cookie.hasExpired())
                .map(HttpCookie::getValue)
                .findFirst();
    }

    void clear() {
        cookies.clear();
    }

    private void keep(URI uri, HttpCookie cookie) {
        String path = cookie.getPath() == null ? "/" : cookie.getPath();
        var key = new Key(uri.getHost(), path, cookie.getName());
        if (cookie.hasExpired()) {
            cookies.remove(key);
        } else {
            cookies.put(key, cookie);
        }
    }

    private static boolean belongs(Key key, URI uri) {
        return key.host().equals(uri.getHost()) && uri.getPath().startsWith(key.path());
    }
}
