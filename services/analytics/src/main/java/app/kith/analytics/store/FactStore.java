package app.kith.analytics.store;

import static java.util.stream.Collectors.groupingBy;

import app.kith.defaults.CurrentOrganisation;
import app.kith.defaults.LiveStreams;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps every fact once, under its own id: told again, it is already there. */
@Component
class FactStore {

    private static final String INSERT = """
            insert into fact (id, organisation_id, gathering_id, type, published_at, body)
            values (?, ?, ?, ?, ?, ?::jsonb)
            on conflict (id) do nothing
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final LiveStreams streams;

    FactStore(JdbcTemplate jdbc, TransactionTemplate transaction, LiveStreams streams) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.streams = streams;
    }

    /** Stores facts of any organisations, in one transaction for each, and tells the screens that show their gatherings. */
    void store(List<PublishedFact> facts) {
        facts.stream()
                .collect(groupingBy(PublishedFact::organisationId))
                .forEach((organisation, own) -> CurrentOrganisation.run(
                        organisation, () -> transaction.executeWithoutResult(status -> insert(own))));
    }

    private void insert(List<PublishedFact> facts) {
        jdbc.batchUpdate(INSERT, facts, facts.size(), (statement, fact) -> {
            statement.setObject(1, fact.id());
            statement.setObject(2, fact.organisationId());
            statement.setObject(3, fact.gatheringId());
            statement.setString(4, fact.type());
            statement.setTimestamp(5, Timestamp.from(fact.publishedAt()));
            statement.setString(6, fact.body());
        });
        facts.stream().map(PublishedFact::gatheringId).distinct().forEach(streams::changed);
    }
}
