package app.kith.limits;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Why a request is not taken, and the RFC 9457 problem that says so. Not for the log: strangers can bring it about. */
final class RequestRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;
    private final String code;

    private RequestRefused(int status, String title, String code, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.code = code;
    }

    static RequestRefused tooLarge(long most) {
        return new RequestRefused(
                413,
                "Content Too Large",
                "body-too-large",
                "The request is larger than the %d kB that are taken here. Nothing was changed; send less at once."
                        .formatted(most / 1024));
    }

    static RequestRefused tooSlow() {
        return new RequestRefused(
                408,
                "Request Timeout",
                "body-too-slow",
                "The request did not arrive in time. Nothing was changed; send it again over a better connection.");
    }

    static RequestRefused cutOff() {
        return new RequestRefused(
                400,
                "Bad Request",
                "body-cut-off",
                "The request ended before its body did. Nothing was changed; send it again.");
    }

    static RequestRefused busy() {
        return new RequestRefused(
                503,
                "Service Unavailable",
                "too-many-bodies",
                "Too much is being sent to Kith at this moment. Nothing was changed; send it again shortly.");
    }

    static RequestRefused malformedAddress() {
        return new RequestRefused(
                400,
                "Bad Request",
                "malformed-address",
                "The address holds what is not percent-encoded UTF-8, or a value without a name. Nothing was changed; correct it and try again.");
    }

    static RequestRefused noSuchType() {
        return new RequestRefused(
                415,
                "Unsupported Media Type",
                "unsupported-media-type",
                "The Content-Type of the request is none. Nothing was changed; name the type of what is sent, as the API description does.");
    }

    static RequestRefused noAcceptableType() {
        return new RequestRefused(
                406,
                "Not Acceptable",
                "not-acceptable",
                "What the request accepts is no list of types. Nothing was changed; ask for application/json.");
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
