package app.kith.simulator.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser in which somebody signs in: it follows redirects, fills in the login form and keeps the session's cookie. */
final class Browser {

    private static final Pattern FORM_ACTION = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
    private static final int MOST_PAGES = 4;

    private final URI gateway;
    private final Patience patience;
    private final String user;
    private final String password;
    private final CookieJar cookies = new CookieJar();
    private final HttpClient http = Platform.client().cookieHandler(cookies).build();

    Browser(URI gateway, Patience patience, String user, String password) {
        this.gateway = gateway;
        this.patience = patience;
        this.user = user;
        this.password = password;
        signIn();
    }

    HttpClient http() {
        return http;
    }

    /** What proves that a change was asked for by the page itself. */
    String csrfToken() {
        return cookies.value("XSRF-TOKEN").orElse("");
    }

    /** Whether the sign-in, or the page's proof, had been lost; both are fetched anew then. */
    boolean signsInAgainAfter(Answer answer) {
        boolean unproven = answer.status() == 403
                && answer.problem().filter("csrf-token-missing"::equals).isPresent();
        boolean lost = answer.status() == 401 || unproven;
        if (lost) {
            signIn();
        }
        return lost;
    }

    private synchronized void signIn() {
        patience.until("sign-in", () -> {
            cookies.clear();
            try {
                return goThroughForm() ? Optional.of(true) : Optional.empty();
            } catch (IOException away) {
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    private boolean goThroughForm() throws IOException, InterruptedException {
        HttpResponse<String> page = get(gateway.resolve("/sign-in?return=/console/"));
        for (int i = 0; i < MOST_PAGES && !isBack(page); i++) {
            Matcher form = FORM_ACTION.matcher(page.body());
            if (page.statusCode() >= 500 || !form.find()) {
                return false;
            }
            page = post(page.uri().resolve(form.group(1).replace("&amp;", "&")));
        }
        HttpResponse<String> session = get(gateway.resolve("/api/session"));
        return session.statusCode() == 200
                && Json.MAPPER.readTree(session.body()).path("signedIn").asBoolean(false);
    }

    private boolean isBack(HttpResponse<String> page) {
        return page.uri().getAuthority().equals(gateway.getAuthority())
                && page.uri().getPath().startsWith("/console");
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI form) throws IOException, InterruptedException {
        String fields = "username=%s&password=%s&credentialId=".formatted(encoded(user), encoded(password));
        return http.send(
                HttpRequest.newBuilder(form)
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
