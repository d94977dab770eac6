package app.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.kith.defaults.CurrentOrganisation;
import app.kith.defaults.DueWork;
import app.kith.matching.Evening.Guest;
import app.kith.testing.TenantTables;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RunningService
class RowLevelSecurityIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DueWork dueWork;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void every_table_with_an_organisation_id_is_limited_to_one_organisation_at_a_time() {
        assertThat(TenantTables.open(jdbc)).isEmpty();
    }

    @Test
    void every_table_of_the_service_is_guarded_even_against_its_owner() {
        assertThat(list("""
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                            and relname not in ('flyway_schema_history', 'inbox', 'stopped_keys', 'dead_letters')
                            and not (relrowsecurity and relforcerowsecurity
                                and exists (select from pg_policy where polrelid = pg_class.oid))
                        """)).isEmpty();
    }

    @Test
    void a_query_that_forgets_the_organisation_sees_its_own_only() {
        Evening mine = new Evening(port);
        Evening theirs = new Evening(port);

        assertThat(CurrentOrganisation.<List<String>, RuntimeException>call(
                        mine.organisation, () -> list("select id from gathering")))
                .containsExactly(mine.gathering.toString());
        assertThat(list("select id from gathering where id = '%s'".formatted(theirs.gathering)))
                .isEmpty();
    }

    @Test
    void nobody_writes_into_another_organisation() {
        UUID mine = UUID.randomUUID();
        assertThatThrownBy(() -> CurrentOrganisation.run(
                        mine,
                        () -> transaction.executeWithoutResult(
                                status -> jdbc.sql("insert into gathering (organisation_id, id) values (?, ?)")
                                        .params(UUID.randomUUID(), UUID.randomUUID())
                                        .update())))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void the_clock_that_ends_rounds_sees_running_rounds_and_nothing_else() {
        Evening evening = new Evening(port);
        List<Guest> guests = evening.strangersCome(2);
        UUID ended = UUID.randomUUID();
        UUID running = UUID.randomUUID();
        evening.startRound(ended, 600);
        evening.end(ended);
        evening.startRound(running, 600);

        assertThat(asClock("select id from round where gathering_id = '%s'".formatted(evening.gathering)))
                .containsExactly(running.toString());
        assertThat(asClock("select person_id from seat where person_id = '%s'"
                        .formatted(guests.getFirst().personId())))
                .isEmpty();
        assertThat(asClock("select person_id from profile")).isEmpty();
    }

    @Test
    void the_clock_that_renews_plans_sees_plans_that_are_due_and_nothing_else() {
        Evening evening = new Evening(port);
        evening.plan(UUID.randomUUID());

        await().atMost(Evening.SOON)
                .until(() -> asClock("select id from plan where gathering_id = '%s'".formatted(evening.gathering))
                        .isEmpty());
        assertThat(asClock("select plan_id from suggestion")).isEmpty();
        assertThat(asClock("select plan_id from plan_change")).isEmpty();
    }

    private List<String> list(String query) {
        return Objects.requireNonNull(transaction.execute(
                status -> jdbc.sql(query).query(String.class).list()));
    }

    private List<String> asClock(String query) {
        return dueWork.find(String.class, query);
    }
}
