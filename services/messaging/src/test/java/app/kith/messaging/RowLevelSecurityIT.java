package app.kith.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.defaults.CurrentOrganisation;
import app.kith.testing.TenantTables;
import app.kith.testing.Wire;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RunningService
class RowLevelSecurityIT {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RowLevelSecurityIT(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void every_table_with_an_organisation_id_is_limited_to_one_organisation_at_a_time() {
        assertThat(TenantTables.open(jdbc)).isEmpty();
    }

    @Test
    void a_query_that_forgets_the_organisation_sees_its_own_only(@LocalServerPort int port) {
        Evening mine = Evening.upcoming();
        Evening theirs = Evening.upcoming();
        Wire.publish(mine.scheduled());
        Wire.publish(theirs.scheduled());
        for (Evening evening : List.of(mine, theirs)) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> new Api(port).mails(evening).statusCode() == 200);
        }

        assertThat(CurrentOrganisation.<List<UUID>, RuntimeException>call(mine.organisationId(), this::gatherings))
                .containsExactly(mine.gatheringId());
        assertThat(gatherings()).isEmpty();
    }

    private List<UUID> gatherings() {
        return transaction.execute(_ ->
                jdbc.sql("select gathering_id from gathering").query(UUID.class).list());
    }
}
