package app.kith.defaults;

import app.kith.eventing.TransactionScope;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** Lets a fact act in the name of the organisation in which it happened. */
record OrganisationScope(TransactionOperations transactions) implements TransactionScope {

    @Override
    public void run(UUID organisationId, Runnable work) {
        CurrentOrganisation.run(organisationId, () -> transactions.executeWithoutResult(status -> work.run()));
    }
}
