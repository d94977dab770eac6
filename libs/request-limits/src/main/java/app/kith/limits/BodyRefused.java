package app.kith.limits;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Why a body is not taken, and the RFC 9457 problem that says so. Not for the log: strangers can bring it about. */
final class BodyRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;
    private final String code;

    private BodyRefused(int status, String title, String code, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.code = code;
    }

    static BodyRefused tooLarge(long most) {
        return new BodyRefused(
                413,
                "Content Too Large",
                "body-too-large",
                "The request is larger than the %d kB that are taken here. Nothing was changed; send less at once."
                        .formatted(most / 1024));
    }

    static BodyRefused tooSlow() {
        return new BodyRefused(
                408,
                "Request Timeout",
                "body-too-slow",
                "The request did not arrive in time. Nothing was changed; send it again over a better connection.");
    }

    static BodyRefused cutOff() {
        return new BodyRefused(
                400,
                "Bad Request",
                "body-cut-off",
                "The request ended before its body did. Nothing was changed; send it again.");
    }

    static BodyRefused busy() {
        return new BodyRefused(
                503,
                "Service Unavailable",
                "too-many-bodies",
                "Too much is being sent to Kith at this moment. Nothing was changed; send it again shortly.");
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        // what is still to come of the body is not waited for
        response.setHeader("Connection", "close");
        if (status == 503) {
            response.setHeader("Retry-After", "1");
        }
        String problem =
                "{\"type\":\"urn:kith:problem:%s\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}"
                        .formatted(code, title, status, code, getMessage());
        response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
    }
}
