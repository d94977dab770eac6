package app.kith.defaults;

import app.kith.eventing.FactsWaiting;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Turns every exception that leaves a controller into a problem that says what happened and what to do. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final String RETRY_AFTER_SECONDS = "30";

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = Problems.problem(
                HttpStatus.BAD_REQUEST,
                "malformed-body",
                "The body is not of the expected shape. Nothing was changed; compare it with the API description.");
        field(exception).ifPresent(field -> problem.setProperty("field", field));
        return answer(problem);
    }

    /** Where in the body it is, as far as it was read. */
    private static Optional<String> field(HttpMessageNotReadableException exception) {
        return exception.getCause() instanceof DatabindException unreadable
                ? Optional.of(unreadable.getPath().stream()
                                .map(JacksonException.Reference::getPropertyName)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(".")))
                        .filter(path -> !path.isEmpty())
                : Optional.empty();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = exception.getBindingResult().getFieldErrors().stream()
                .collect(Collectors.toMap(
                        field -> field.getField(),
                        field -> String.valueOf(field.getDefaultMessage()),
                        (first, second) -> first));
        var problem = Problems.problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-fields",
                "Some fields are missing or out of range. Nothing was changed; correct them and send it again.");
        problem.setProperty("fields", fields);
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> changedMeanwhile(OptimisticLockingFailureException exception) {
        return answer(Problems.problem(
                HttpStatus.CONFLICT,
                "changed-meanwhile",
                "Somebody else changed this at the same moment. Nothing was overwritten; load it again and repeat."));
    }

    @ExceptionHandler
    ResponseEntity<Object> factsWaiting(FactsWaiting exception) {
        var problem = Problems.problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "facts-waiting",
                "Changes cannot be taken at the moment, because earlier ones still wait to be passed on. Nothing was changed; try again in half a minute.");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception exception, HttpServletResponse response) throws Exception {
        var refused = RefusedByDatabase.problem(exception);
        if (refused.isPresent() && !response.isCommitted()) {
            LOG.warn(
                    "the database refused what a request brought: {}",
                    exception.getClass().getName());
            return answer(refused.get());
        }
        LOG.error("a request failed unexpectedly", exception);
        if (response.isCommitted()) {
            throw exception; // the connection breaks off: half a file must not look like a whole one
        }
        return answer(Problems.problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "Something broke on our side. Try again; what you sent can be sent twice without harm."));
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem
                && (problem.getProperties() == null || !problem.getProperties().containsKey("code"))) {
            var reason = HttpStatus.resolve(status.value());
            problem.setProperty(
                    "code",
                    reason == null
                            ? "refused"
                            : reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        // whatever the asker would rather read: a refusal in no form at all says nothing
        var withType = new HttpHeaders(headers);
        withType.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.createResponseEntity(body, withType, status, request);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
