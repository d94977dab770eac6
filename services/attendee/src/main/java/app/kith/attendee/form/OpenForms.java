package app.kith.attendee.form;

import static app.kith.attendee.Columns.ownId;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds whose gathering an announced one is, for visitors who belong to no organisation. */
@Component
public class OpenForms {

    private final JdbcClient jdbc;

    OpenForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The organisation behind a gathering's page; empty for a draft, for one that is over, and for none at all. */
    @Transactional(readOnly = true)
    public Optional<UUID> organisationOf(UUID gatheringId) {
        jdbc.sql("select set_config('kith.form', :gathering, true)")
                .param("gathering", gatheringId.toString())
                .query()
                .singleRow();
        return jdbc.sql(
                        "select organisation_id from gathering where id = :gathering and state in ('PUBLISHED', 'LIVE')")
                .param("gathering", gatheringId)
                .query((row, number) -> ownId(row, "organisation_id"))
                .optional();
    }
}
