package app.kith.analytics.report;

import app.kith.analytics.definition.DefinitionCatalogue;
import app.kith.analytics.definition.Definitions;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Works out the report of a gathering from the facts that are stored now. */
@Component
class ReportView {

    private final JdbcClient jdbc;
    private final Definitions definitions;
    private final Clock clock;

    ReportView(JdbcClient jdbc, DefinitionCatalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.definitions = catalogue.english();
        this.clock = clock;
    }

    /** The report of a gathering that exists, as of now. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Report of(UUID gatheringId) {
        return of(gatheringId, clock.instant());
    }

    /** The report as of an instant: windows that end later are still open. All its parts see the same facts. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Report of(UUID gatheringId, Instant asOf) {
        var tallies = Tallies.of(jdbc.sql("select * from figures(:gathering, :asOf)")
                .param("gathering", gatheringId)
                .param("asOf", Timestamp.from(asOf))
                .query(Tally.class)
                .list());
        var arrivals = jdbc.sql("select * from arrival_curve(:gathering) order by at")
                .param("gathering", gatheringId)
                .query(Report.Arrival.class)
                .list();
        var doors = jdbc.sql("select * from doors(:gathering, :asOf) order by door")
                .param("gathering", gatheringId)
                .param("asOf", Timestamp.from(asOf))
                .query(Report.Door.class)
                .list();
        var figures = definitions.definitions().stream()
                .map(definition -> Figure.of(tallies.of(definition.id()), definition, definitions.version(), asOf))
                .toList();
        return new Report(gatheringId, asOf, definitions.version(), Counts.of(tallies), figures, arrivals, doors);
    }

    /** The live counter, as the report counts, and nothing else: told while the report is still being worked out. */
    @Transactional(readOnly = true)
    Present present(UUID gatheringId) {
        return jdbc.sql("select * from live_counter(:gathering)")
                .param("gathering", gatheringId)
                .query(Present.class)
                .single();
    }
}
