package app.kith.eventing;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins a transaction and tells Postgres the organisation; for a service that brings no scope of its own. */
final class PlainTransactionScope implements TransactionScope {

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    PlainTransactionScope(TransactionTemplate transaction, JdbcClient jdbc) {
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Override
    public void run(UUID organisationId, Runnable work) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select set_config('kith.organisation', ?, true)")
                    .param(organisationId.toString())
                    .query(String.class)
                    .single();
            work.run();
        });
    }
}
