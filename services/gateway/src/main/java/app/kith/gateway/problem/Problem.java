package app.kith.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * A refusal as RFC 9457 has it.
 *
 * @param code stable and kebab-case: what programs and screens go by
 * @param detail what happened, that nothing was changed, and what to do
 * @param retryAfterSeconds when asking again may help; 0 for never
 */
public record Problem(HttpStatus status, String code, String detail, long retryAfterSeconds) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static final Problem NOT_SIGNED_IN = new Problem(
            HttpStatus.UNAUTHORIZED,
            "not-signed-in",
            "This needs a valid sign-in. Sign in again; nothing was changed.",
            0);

    public static final Problem CSRF = new Problem(
            HttpStatus.FORBIDDEN,
            "csrf-token-missing",
            "The request did not prove that it comes from this page. Reload the page and try again; nothing was changed.",
            0);

    public static final Problem NO_SUCH_ADDRESS = new Problem(
            HttpStatus.NOT_FOUND,
            "not-found",
            "There is nothing at this address. Check it, or go back to the list.",
            0);

    public static final Problem MALFORMED_ADDRESS = new Problem(
            HttpStatus.BAD_REQUEST,
            "malformed-address",
            "A value in this address holds a sign that has to be percent-encoded. Nothing was changed; encode it and try again.",
            0);

    public static final Problem SIGN_IN_UNAVAILABLE = new Problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "sign-in-unavailable",
            "The sign-in service does not answer at the moment. Nothing was changed; try again shortly.",
            5);

    /** A request that cannot be read, or is not answered here. */
    static Problem refused(HttpStatus status) {
        return new Problem(
                status,
                status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "This request cannot be answered as it is. Nothing was changed; go back and try again.",
                0);
    }

    /** Something broke here. */
    static Problem unexpected(@Nullable HttpStatus status) {
        return new Problem(
                status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status,
                "unexpected",
                "Something broke on our side. It is safe to send the same request again shortly.",
                0);
    }

    /** The breaker is open, or the service does not answer. */
    public static Problem serviceUnavailable(long retryAfterSeconds) {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-unavailable",
                "This part of Kith does not answer at the moment. It is safe to send the same request again shortly.",
                retryAfterSeconds);
    }

    /** More attempts from one address than a person makes. */
    public static Problem tooManyAttempts(long retryAfterSeconds) {
        return new Problem(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-attempts",
                "There were too many attempts from this address. Nothing was changed; wait a moment and try again.",
                retryAfterSeconds);
    }

    /** As the answer of a route. */
    public ServerResponse response() {
        return new ProblemResponse(this);
    }

    /** As the answer of a filter: a page for people, the problem itself for programs. */
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var isForPeople = ProblemPage.isFor(request);
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (retryAfterSeconds > 0) response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds));
        if (isForPeople) ProblemPage.apply(response);
        response.setContentType(contentType(isForPeople));
        response.getOutputStream().write(text(isForPeople, request).getBytes(StandardCharsets.UTF_8));
    }

    static String contentType(boolean isForPeople) {
        return isForPeople ? "text/html;charset=utf-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    }

    String text(boolean isForPeople, HttpServletRequest request) {
        return isForPeople ? ProblemPage.of(this, request) : JSON.writeValueAsString(body());
    }

    private Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:kith:problem:" + code);
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("code", code);
        body.put("detail", detail);
        return body;
    }
}
