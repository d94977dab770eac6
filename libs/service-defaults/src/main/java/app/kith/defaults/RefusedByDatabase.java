package app.kith.defaults;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What Postgres refuses of what a caller sent, which is the caller's to mend and no failure of ours. */
final class RefusedByDatabase {

    /** Row-level security lets nobody write over a row of another organisation, and a key is taken whoever has it. */
    private static final Set<String> TAKEN = Set.of("42501", "23505");

    /** Characters that no text may hold, numbers and instants beyond what a column takes, texts that are too long. */
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05", "22003", "22008", "22001");

    static Optional<ProblemDetail> problem(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                return problem(refused.getSQLState());
            }
        }
        return Optional.empty();
    }

    private static Optional<ProblemDetail> problem(String state) {
        if (TAKEN.contains(state)) {
            return Optional.of(Problems.problem(
                    HttpStatus.CONFLICT,
                    "id-reused",
                    "Something else has this id already. Nothing was changed; load it again, or use a new id."));
        }
        return UNSTORABLE.contains(state)
                ? Optional.of(
                        Problems.problem(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "invalid-fields",
                                "A field holds something that cannot be kept. Nothing was changed; correct it and send it again."))
                : Optional.empty();
    }

    private RefusedByDatabase() {}
}
