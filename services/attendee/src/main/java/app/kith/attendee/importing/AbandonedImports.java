package app.kith.attendee.importing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the imports of all organisations that should run and on which nobody has worked for a while. */
@Component
class AbandonedImports {

    private final JdbcClient jdbc;

    AbandonedImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one question that is asked in nobody's name; its policy shows unfinished runs and nothing else. */
    @Transactional(readOnly = true)
    public List<ImportKey> find() {
        jdbc.sql("select set_config('kith.due_work', 'on', true)").query().singleValue();
        return jdbc.sql("""
                select organisation_id, gathering_id, id from import_run
                 where state in ('RUNNING', 'UNDOING') and touched_at < now() - interval '10 seconds'
                """).query(ImportKey.class).list();
    }
}
