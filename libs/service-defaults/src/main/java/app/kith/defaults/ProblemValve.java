package app.kith.defaults;

import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers what no controller and no filter answered with a problem too: in Tomcat, where it cannot break with them. */
final class ProblemValve extends ErrorReportValve {

    private final JsonMapper json;

    private ProblemValve(JsonMapper json) {
        this.json = json;
    }

    /** In the place of every page that Tomcat and Spring bring along. */
    static void replacePages(TomcatServletWebServerFactory factory, JsonMapper json) {
        factory.addContextCustomizers(context -> {
            for (var page : context.findErrorPages()) context.removeErrorPage(page);
            context.getParent().getPipeline().addValve(new ProblemValve(json));
        });
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setCharacterEncoding("utf-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            var out = response.getReporter();
            if (out != null) {
                out.write(json.writeValueAsString(problem(response.getStatus())));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            getContainer().getLogger().debug("nobody waits for the answer any more", gone);
        }
    }

    private static Object problem(int code) {
        var status = HttpStatus.resolve(code);
        if (status == null || status.is5xxServerError()) {
            return Problems.problem(
                    status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status,
                    "unexpected",
                    "Something broke on our side. Try again; what you sent can be sent twice without harm.");
        }
        return Problems.problem(
                status,
                status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "This request cannot be answered as it is. Nothing was changed; compare it with the API description.");
    }
}
