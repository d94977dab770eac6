package app.kith.eventing;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionException;

/** Tells a failure of the ground we stand on, which passes, from one of the message, which stays. */
final class Failures {

    private Failures() {}

    /** Whether the database or the broker failed, so that the same message may succeed later. */
    static boolean isInfrastructure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean passes =
                    switch (cause) {
                        case MalformedMessage m -> false;
                        case TransientDataAccessException e -> true;
                        case RecoverableDataAccessException e -> true;
                        case DataAccessResourceFailureException e -> true;
                        case TransactionException e -> true;
                        case SQLTransientException e -> true;
                        case UncategorizedSQLException e -> isConnectionState(e.getSQLException());
                        case KafkaException e -> true;
                        default -> false;
                    };
            if (passes) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConnectionState(@Nullable SQLException failure) {
        String state = failure == null ? null : failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    /**
     * What may be told of a failure without telling anything about the person it concerns: its type and the place in our
     * code, not its text.
     */
    static String describe(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String place = Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("app.kith."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return root.getClass().getName() + place;
    }
}
