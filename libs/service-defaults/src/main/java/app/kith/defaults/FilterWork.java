package app.kith.defaults;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** Runs the rest of a filter chain inside a scope and lets its two kinds of exceptions through unchanged. */
final class FilterWork {

    /** The rest of the chain. */
    interface Rest {
        void proceed() throws IOException, ServletException;
    }

    /** Something that binds a scoped value around the work. */
    interface Scope {
        Boolean around(ScopedValue.CallableOp<Boolean, Exception> work) throws Exception;
    }

    static void run(Rest rest, Scope scope) throws IOException, ServletException {
        try {
            scope.around(() -> {
                rest.proceed();
                return true;
            });
        } catch (IOException | ServletException | RuntimeException expected) {
            throw expected;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private FilterWork() {}
}
