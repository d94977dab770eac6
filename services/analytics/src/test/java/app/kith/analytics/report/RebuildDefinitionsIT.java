package app.kith.analytics.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.analytics.store.Story;
import app.kith.defaults.sql.SqlDefinitions;
import app.kith.defaults.sql.SqlFile;
import app.kith.testing.RealServers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A new version of the service brings other definitions to a database that is full of facts. */
@RealServers
class RebuildDefinitionsIT {

    private static final List<SqlFile> FILES = SqlFile.matching("classpath*:db/definitions/*.sql");
    private static final List<SqlFile> TABLES = SqlFile.matching("classpath*:db/migration/V*.sql");

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final Story evening = Story.begin().present("Ana").present("Ben").round(1);
    private Reports reports;
    private Report before;

    @BeforeEach
    void fill() {
        reports = new Reports(service);
        before = reports.of(evening);
        assertThat(before.counts().present()).isEqualTo(2);
    }

    @AfterEach
    void takeBack() {
        flyway.migrate();
    }

    @Test
    void a_changed_definition_holds_at_once_and_taken_back_every_figure_is_as_before() {
        migrate(changed("32_arrivals.sql", sql -> sql.replace("person_id is not null", "false")), TABLES);
        assertThat(read().counts().present()).isZero();

        flyway.migrate();
        assertThat(read()).isEqualTo(before);
    }

    @Test
    void a_definition_that_returns_something_else_needs_no_migration_of_its_own() {
        migrate(
                changed(
                        "50_rounds.sql",
                        sql -> sql.replace("returns table (", "returns table (number bigint, ")
                                .replace("select round_id, min", "select count(*), round_id, min")),
                TABLES);

        assertThat(read()).isEqualTo(before);
    }

    @Test
    void a_new_table_migration_builds_the_definitions_again() {
        var tables = new ArrayList<>(TABLES);
        tables.add(new SqlFile("V3__more.sql", ""));
        int built = builds();

        migrate(FILES, tables);

        assertThat(builds()).isEqualTo(built + 1);
        assertThat(read()).isEqualTo(before);
    }

    @Test
    void a_start_without_a_change_builds_nothing() {
        int built = builds();

        migrate(FILES, TABLES);

        assertThat(builds()).isEqualTo(built);
    }

    @Test
    void a_broken_definition_is_named_and_leaves_the_old_ones_as_they_were() {
        var files = new ArrayList<>(FILES);
        files.add(new SqlFile("99_broken.sql", "create view broken as select * from nowhere"));

        assertThatThrownBy(() -> migrate(files, TABLES))
                .isInstanceOf(FlywayException.class)
                .hasStackTraceContaining("99_broken.sql");
        assertThat(read()).isEqualTo(before);
    }

    @Test
    void the_service_reads_the_definitions_and_changes_none() {
        migrate(changed("36_live_counter.sql", sql -> sql + "-- "), TABLES);

        assertThat(read()).isEqualTo(before);
        assertThatThrownBy(() -> run("drop view definitions.followed_up cascade"))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("must be owner");
        assertThatThrownBy(() -> run("create view definitions.mine as select 1"))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    private Report read() {
        return reports.read(evening, Story.LONG_AFTER);
    }

    private void migrate(List<SqlFile> files, List<SqlFile> tables) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .javaMigrations(new SqlDefinitions(files, tables, "analytics"))
                .load()
                .migrate();
    }

    private static List<SqlFile> changed(String name, UnaryOperator<String> change) {
        var files = FILES.stream()
                .map(file -> file.name().equals(name) ? new SqlFile(name, change.apply(file.sql())) : file)
                .toList();
        assertThat(files).isNotEqualTo(FILES);
        return files;
    }

    private int builds() {
        return Math.toIntExact(List.of(flyway.info().applied()).stream()
                .filter(migration -> migration.getDescription().equals("definitions"))
                .count());
    }

    private void run(String sql) {
        transaction.executeWithoutResult(status -> jdbc.sql(sql).update());
    }
}
