package app.kith.defaults;

import java.util.Optional;
import java.util.UUID;

/** The organisation in whose name the current thread works; row-level security shows nothing of any other. */
public final class CurrentOrganisation {

    private static final ScopedValue<UUID> ORGANISATION = ScopedValue.newInstance();

    /** Runs {@code work} in the name of {@code organisationId} and returns its result. */
    public static <R, X extends Throwable> R call(UUID organisationId, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(ORGANISATION, organisationId).call(work);
    }

    /** Runs {@code work} in the name of {@code organisationId}. */
    public static void run(UUID organisationId, Runnable work) {
        ScopedValue.where(ORGANISATION, organisationId).run(work);
    }

    /** The bound organisation, or empty where nobody is signed in: then every tenant table is empty. */
    public static Optional<UUID> id() {
        return ORGANISATION.isBound() ? Optional.of(ORGANISATION.get()) : Optional.empty();
    }

    private CurrentOrganisation() {}
}
