package app.kith.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.analytics.store.Story;
import app.kith.defaults.CurrentOrganisation;
import app.kith.testing.RealServers;
import app.kith.testing.TenantTables;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database keeps organisations apart even when a query forgets to. */
@RealServers
class RowLevelSecurityIT {

    @Autowired
    private ApplicationContext service;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void every_table_with_an_organisation_id_is_limited_to_one_organisation_at_a_time() {
        assertThat(TenantTables.open(jdbc)).isEmpty();
    }

    @Test
    void query_without_any_condition_sees_the_facts_of_the_own_organisation_alone() {
        var ours = Story.begin().present("Ana").store(service);
        var theirs = Story.begin().present("Ben").store(service);

        assertThat(organisationsSeenBy(ours.organisation)).containsExactly(ours.organisation);
        assertThat(organisationsSeenBy(theirs.organisation)).containsExactly(theirs.organisation);
    }

    @Test
    void views_and_functions_keep_organisations_apart_as_well() {
        var theirs = Story.begin().present("Ben").store(service);

        var seen = as(
                UUID.randomUUID(),
                "select count(*) from figures('" + theirs.gathering + "', now()) where numerator > 0");

        assertThat(seen).containsExactly(0L);
    }

    @Test
    void nobody_signed_in_sees_nothing() {
        Story.begin().present("Ana").store(service);

        assertThat(transaction.<Long>execute(status ->
                        jdbc.sql("select count(*) from fact").query(Long.class).single()))
                .isZero();
    }

    @Test
    void service_can_neither_change_nor_delete_what_happened() {
        var story = Story.begin().store(service);

        assertThatThrownBy(() -> change(story, "delete from fact")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> change(story, "update fact set type = 'x'")).isInstanceOf(DataAccessException.class);
    }

    private List<UUID> organisationsSeenBy(UUID organisation) {
        return CurrentOrganisation.call(
                organisation,
                () -> transaction.execute(status -> jdbc.sql("select distinct organisation_id from fact")
                        .query(UUID.class)
                        .list()));
    }

    private List<Long> as(UUID organisation, String sql) {
        return CurrentOrganisation.call(
                organisation,
                () -> transaction.execute(
                        status -> jdbc.sql(sql).query(Long.class).list()));
    }

    private void change(Story story, String sql) {
        CurrentOrganisation.run(
                story.organisation,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }
}
