package app.kith.eventing;

import java.util.UUID;

/** Runs work in one transaction, in the name of one organisation. */
@FunctionalInterface
public interface TransactionScope {

    /** Runs the work; commits when it returns and rolls back when it throws. */
    void run(UUID organisationId, Runnable work);
}
