package app.kith.gateway.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as a sign-in needs: cookies by host, redirects, one form. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final URI gateway;

    Browser(URI gateway) {
        this.gateway = gateway;
    }

    /** The same browser at another gateway of the same platform. */
    Browser at(URI otherGateway) {
        var other = new Browser(otherGateway);
        other.cookies.putAll(cookies);
        other.cookies.put(otherGateway.getAuthority(), cookiesOf(gateway));
        return other;
    }

    /** A tab that begins with what the browser knows now; what it learns itself the others do not see. */
    Browser tab() {
        var tab = new Browser(gateway);
        cookies.forEach((host, kept) -> tab.cookies.put(host, new LinkedHashMap<>(kept)));
        return tab;
    }

    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(gateway.resolve(path)));
    }

    String csrfToken() {
        return cookiesOf(gateway).getOrDefault("XSRF-TOKEN", "");
    }

    /** Presses "sign in" and comes to Keycloak's form. */
    HttpResponse<String> toSignInForm(String path) throws IOException, InterruptedException {
        return follow(get(path));
    }

    /** Opens an address and follows to where it leads, without filling in anything. @return the address of that page */
    String open(String path) throws IOException, InterruptedException {
        return follow(get(path)).uri().getPath();
    }

    /** Fills in Keycloak's form and follows to the page that asked for the sign-in. @return that page's address */
    String signIn(String path, String name, String password) throws IOException, InterruptedException {
        return signIn(toSignInForm(path), name, password);
    }

    /** Fills in the form that a tab shows, or just waits where it is past it. @return the address of the page it comes to */
    String signIn(HttpResponse<String> tab, String name, String password) throws IOException, InterruptedException {
        var landed = tab;
        while (true) {
            while (!isRedirect(landed)) landed = fillIn(landed, name, password);
            while (isRedirect(landed)) {
                var to = location(landed);
                if (to.getPath().startsWith("/console")) {
                    return to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
                }
                landed = send(HttpRequest.newBuilder(to));
            }
        }
    }

    void plantCookie(String name, String value) {
        cookiesOf(gateway).put(name, value);
    }

    void forgetCookies(String beginning) {
        cookiesOf(gateway).keySet().removeIf(name -> name.startsWith(beginning));
    }

    Set<String> cookieNames() {
        return Set.copyOf(cookiesOf(gateway).keySet());
    }

    /** Keycloak asks for the name first, to find the organisation, and then for the password. */
    private HttpResponse<String> fillIn(HttpResponse<String> page, String name, String password)
            throws IOException, InterruptedException {
        var form = FORM.matcher(page.body());
        if (page.statusCode() != 200 || !form.find()) {
            throw new AssertionError("no form at " + page.uri() + ": " + page.body());
        }
        return send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=" + encoded(name) + "&password=" + encoded(password))));
    }

    private HttpResponse<String> follow(HttpResponse<String> first) throws IOException, InterruptedException {
        var landed = first;
        while (isRedirect(landed)) landed = send(HttpRequest.newBuilder(location(landed)));
        return landed;
    }

    private static boolean isRedirect(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 3;
    }

    /** Where a redirect leads; the platform's public address is the gateway under test. */
    private URI location(HttpResponse<String> answer) {
        var to = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
        return "kith.localhost".equals(to.getHost())
                ? gateway.resolve(to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
                : to;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var address = request.build().uri();
        var kept = cookiesOf(address).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!kept.isEmpty()) request.header("Cookie", kept);
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (var set : answer.headers().allValues("Set-Cookie")) {
            var pair = set.substring(0, set.indexOf(';')).split("=", 2);
            if (set.contains("Max-Age=0")) cookiesOf(address).remove(pair[0]);
            else cookiesOf(address).put(pair[0], pair[1]);
        }
        return answer;
    }

    private Map<String, String> cookiesOf(URI address) {
        return cookies.computeIfAbsent(address.getAuthority(), authority -> new LinkedHashMap<>());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
