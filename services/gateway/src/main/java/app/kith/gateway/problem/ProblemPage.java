package app.kith.gateway.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** A problem as a page: what happened, and the way on, in the reader's language. */
final class ProblemPage {

    private static final ResourceBundle.Control NO_LANGUAGE_OF_THE_MACHINE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String template;

    ProblemPage() {
        try {
            template = new ClassPathResource("pages/problem.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Nothing typed into the address gets into the page. */
    String of(Problem problem, String path, Locale language) {
        var texts = ResourceBundle.getBundle(
                "pages/problem", language, ProblemPage.class.getClassLoader(), NO_LANGUAGE_OF_THE_MACHINE);
        var kind =
                switch (problem.status()) {
                    case NOT_FOUND -> "not-found";
                    default -> problem.status().is5xxServerError() ? "broken" : "refused";
                };
        var app = Stream.of("kiosk", "guest")
                .filter(name -> path.startsWith("/" + name + "/"))
                .findFirst()
                .orElse("console");
        return template.replace("{language}", texts.getString("language"))
                .replace("{title}", texts.getString(kind + ".title"))
                .replace("{detail}", texts.getString(kind + ".detail"))
                .replace("{start}", "/" + app + "/")
                .replace("{on}", texts.getString("on." + app));
    }

    static void apply(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
