package app.kith.defaults;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Answers for requests that are refused: RFC 9457 problems with a stable {@code code}. */
public final class Problems {

    /**
     * A problem to throw where no typed result carries the refusal.
     *
     * @param code stable and kebab-case: what programs and screens go by
     * @param detail what happened, that nothing was changed, and what to do
     */
    public static ErrorResponseException refuse(HttpStatus status, String code, String detail) {
        return new ErrorResponseException(status, problem(status, code, detail), null);
    }

    /** The answer for what does not exist and for what belongs to others, which must not differ. */
    public static ErrorResponseException notFound(String what) {
        return refuse(
                HttpStatus.NOT_FOUND,
                "not-found",
                "There is no such " + what + " here. Check the address, or go back to the list.");
    }

    /** The problem itself; further members are set with {@link ProblemDetail#setProperty}. */
    public static ProblemDetail problem(HttpStatus status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:kith:problem:" + code));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("code", code);
        return problem;
    }

    private Problems() {}
}
