package app.kith.defaults;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells Postgres at the begin of every transaction for which organisation it runs, so that row-level security can hold. */
final class OrganisationTransactionManager extends JdbcTransactionManager {

    OrganisationTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var organisation = CurrentOrganisation.id();
        if (organisation.isEmpty()) {
            return; // the setting is empty then, and the policies show no row
        }
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new CannotCreateTransactionException("no connection is bound to the transaction that just began");
        }
        try (var statement =
                holder.getConnection().prepareStatement("select set_config('kith.organisation', ?, true)")) {
            statement.setString(1, organisation.get().toString());
            statement.execute();
        } catch (SQLException failure) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("the organisation could not be set", failure);
        }
    }
}
