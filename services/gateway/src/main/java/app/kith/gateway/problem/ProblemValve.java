package app.kith.gateway.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Answers whatever nobody answered: wrong addresses, refused requests, and what broke before or after the controllers.
 * It stands in Tomcat itself, where it cannot break with them. People get a page in their language, programs a problem.
 */
final class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        var problem = problem(response.getStatus());
        var isForPeople = ProblemPage.isFor(request);
        try {
            response.setCharacterEncoding("utf-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            if (isForPeople) ProblemPage.apply(response);
            response.setContentType(Problem.contentType(isForPeople));
            var out = response.getReporter();
            if (out == null) return;
            out.write(problem.text(isForPeople, request));
            response.finishResponse();
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
}
