package app.kith.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A problem as a page: what happened, and the way on, in the reader's language. */
final class ProblemPage {

    private static final ResourceBundle.Control NO_LANGUAGE_OF_THE_MACHINE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String TEMPLATE = template();

    /** Browsers ask for pages by name; programs and our own apps do not. */
    static boolean isFor(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** Nothing typed into the address gets into the page. */
    static String of(Problem problem, HttpServletRequest request) {
        var texts = ResourceBundle.getBundle(
                "pages/problem", language(request), ProblemPage.class.getClassLoader(), NO_LANGUAGE_OF_THE_MACHINE);
        var kind = kind(problem);
        var app = app(request.getRequestURI());
        // an address that is empty is the one of this page
        var isWorthRetrying = problem.status().is5xxServerError() || "too-many".equals(kind);
        var retry = isWorthRetrying ? "<p><a href=\"\">" + texts.getString("again") + "</a></p>" : "";
        return TEMPLATE.replace("{language}", texts.getString("language"))
                .replace("{title}", texts.getString(kind + ".title"))
                .replace("{detail}", texts.getString(kind + ".detail"))
                .replace("{retry}", retry)
                .replace("{start}", "signed-out".equals(kind) ? "/sign-in" : "/" + app + "/")
                .replace("{on}", texts.getString("on." + ("signed-out".equals(kind) ? kind : app)));
    }

    static void apply(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private static String kind(Problem problem) {
        return switch (problem.status()) {
            case NOT_FOUND -> "not-found";
            case UNAUTHORIZED -> "signed-out";
            case TOO_MANY_REQUESTS -> "too-many";
            case BAD_GATEWAY, SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> "away";
            default -> problem.status().is5xxServerError() ? "broken" : "refused";
        };
    }

    private static String app(String path) {
        return Stream.of("kiosk", "guest")
                .filter(name -> path.startsWith("/" + name + "/"))
                .findFirst()
                .orElse("console");
    }

    private static Locale language(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.ENGLISH : request.getLocale();
    }

    private static String template() {
        try {
            return new ClassPathResource("pages/problem.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private ProblemPage() {}
}
