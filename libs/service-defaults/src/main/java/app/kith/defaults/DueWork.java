package app.kith.defaults;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds what is due, of all organisations: the one kind of question that is asked in nobody's name. Each table that holds such work says by
 * a row-level policy, which reads the setting {@code kith.due_work}, what these questions may see of it.
 */
public final class DueWork {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    DueWork(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Asks once, in a transaction of its own.
     *
     * @param row a record with the columns as components
     * @param parameters in the order of the question's marks
     */
    public <T> List<T> find(Class<T> row, String question, Object... parameters) {
        return transactions.execute(status -> {
            jdbc.sql("select set_config('kith.due_work', 'on', true)").query().singleValue();
            return jdbc.sql(question).params(parameters).query(row).list();
        });
    }
}
