package app.kith.analytics.export;

import static app.kith.analytics.export.Column.personal;
import static app.kith.analytics.export.Column.plain;

import app.kith.analytics.definition.DefinitionCatalogue;
import app.kith.analytics.definition.Definitions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who wants to stay in touch with whom: one line per pair, without the names of those who are not to be shared. */
@Component
class ConnectionsExport implements Export<ConnectionsExport.Connection> {

    private final Definitions definitions;

    ConnectionsExport(DefinitionCatalogue catalogue) {
        this.definitions = catalogue.english();
    }

    record Connection(
            UUID personA,
            UUID personB,
            @Nullable String nameA,
            @Nullable String nameB,
            @Nullable Instant metAt,
            Instant connectedAt,
            boolean isNew,
            @Nullable Boolean followedUpInTwoDays,
            @Nullable Boolean followedUpInSevenDays) {}

    @Override
    public String name() {
        return "connections";
    }

    @Override
    public Class<Connection> row() {
        return Connection.class;
    }

    @Override
    public String sql() {
        return """
                select list.*, a.name as name_a, b.name as name_b
                from connection_list(:gathering, :asOf) list
                left join profile a on :names and a.is_shared and a.person_id = list.person_a
                left join profile b on :names and b.is_shared and b.person_id = list.person_b
                order by connected_at, person_a, person_b
                """;
    }

    @Override
    public List<Column<Connection>> columns(ZoneId zone) {
        var time = new EventTime(zone);
        return List.of(
                plain("person a id", Connection::personA),
                personal("person a", Connection::nameA),
                plain("person b id", Connection::personB),
                personal("person b", Connection::nameB),
                plain("met at", row -> time.of(row.metAt())),
                plain("connected at", row -> time.of(row.connectedAt())),
                plain("new", row -> yesOrNo(row.isNew())),
                plain("followed up 48h", row -> yesOrNo(row.followedUpInTwoDays())),
                plain("followed up 7d", row -> yesOrNo(row.followedUpInSevenDays())),
                plain("definition version", row -> definitions.version()));
    }

    private static @Nullable String yesOrNo(@Nullable Boolean known) {
        return known == null ? null : known ? "yes" : "no";
    }
}
