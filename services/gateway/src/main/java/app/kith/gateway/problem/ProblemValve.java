package app.kith.gateway.problem;

import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers whatever nobody answered: wrong addresses, refused requests, and what broke before or after the controllers.
 * It stands in Tomcat itself, where it cannot break with them. People get a page in their language, programs a problem.
 */
final class ProblemValve extends ErrorReportValve {

    private final ProblemPage page = new ProblemPage();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        var problem = problem(response.getStatus());
        try {
            response.setCharacterEncoding("utf-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            if (isForPeople(request)) {
                ProblemPage.apply(response);
                write(
                        response,
                        MediaType.TEXT_HTML_VALUE,
                        page.of(problem, request.getRequestURI(), language(request)));
            } else {
                write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem.json());
            }
        } catch (IOException | IllegalStateException gone) {
            getContainer().getLogger().debug("nobody waits for the answer any more", gone);
        }
    }

    private static Problem problem(int code) {
        var status = HttpStatus.resolve(code);
        if (status == HttpStatus.NOT_FOUND) return Problem.NO_SUCH_ADDRESS;
        if (status == null || status.is5xxServerError()) return Problem.unexpected(status);
        return Problem.refused(status);
    }

    private static void write(Response response, String type, String text) throws IOException {
        response.setContentType(type + ";charset=utf-8");
        var out = response.getReporter();
        if (out == null) return;
        out.write(text);
        response.finishResponse();
    }

    private static boolean isForPeople(Request request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static Locale language(Request request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.ENGLISH : request.getLocale();
    }
}
