package app.kith.people;

import app.kith.contracts.AttendeeFact.MergeUndone;
import app.kith.contracts.AttendeeFact.PersonsMerged;
import app.kith.defaults.Caller;
import app.kith.defaults.GuestIdentity;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who turned out to be one, in a service that follows the attendee service's facts: what was told of both is one person's from
 * then on, until the merge is undone. The service has the tables {@code alias} and {@code moved_row} and the functions
 * {@code give_rows} and {@code take_back_rows}, which know its own tables.
 */
public class MergedPeople implements GuestIdentity {

    private static final int LONGEST_CHAIN = 50;

    private final JdbcClient jdbc;
    private final String placeTable;

    /** @param placeTable the service's table of places, with {@code registration_id} and {@code cancelled_at} */
    public MergedPeople(JdbcClient jdbc, String placeTable) {
        this.jdbc = jdbc;
        this.placeTable = placeTable;
    }

    @Override
    @Transactional(readOnly = true)
    public Caller asOfNow(Caller guest) {
        var person = guest.ownPerson();
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            var alias = sameAs(guest.ownGathering(), person);
            if (alias.isEmpty()) {
                break;
            }
            person = alias.get();
        }
        return guest.as(person, survivor(guest.ownRegistration()));
    }

    private Optional<UUID> sameAs(UUID gatheringId, UUID personId) {
        return jdbc.sql("select same_as from alias where gathering_id = ? and person_id = ?")
                .params(gatheringId, personId)
                .query(UUID.class)
                .optional();
    }

    private UUID survivor(UUID registrationId) {
        var place = registrationId;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            var survivor = jdbc.sql("select surviving_id from alias where folded_id = ?")
                    .param(place)
                    .query(UUID.class)
                    .optional();
            if (survivor.isEmpty()) {
                break;
            }
            place = survivor.get();
        }
        return place;
    }

    public void merge(PersonsMerged fact) {
        jdbc.sql("""
                        insert into alias (organisation_id, gathering_id, person_id, same_as, merge_id, folded_id, surviving_id)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .param(fact.organisationId())
                .param(fact.gatheringId())
                .param(fact.mergedPersonId())
                .param(fact.keptPersonId())
                .param(fact.mergeId())
                .param(fact.foldedRegistrationId())
                .param(fact.survivingRegistrationId())
                .update();
        jdbc.sql("""
                        insert into moved_row (organisation_id, gathering_id, merge_id, kind, row_id)
                        select ?, ?, ?, kind, row_id from give_rows(?, ?, ?) on conflict do nothing
                        """)
                .params(
                        fact.organisationId(),
                        fact.gatheringId(),
                        fact.mergeId(),
                        fact.gatheringId(),
                        fact.mergedPersonId(),
                        fact.keptPersonId())
                .update();
        if (fact.foldedRegistrationId() != null) {
            fold(fact, fact.foldedRegistrationId());
        }
    }

    /** Of two places of one person one is theirs; the other counts as cancelled. */
    private void fold(PersonsMerged fact, UUID registrationId) {
        jdbc.sql("""
                        with folded as (
                            update %s set cancelled_at = ? where registration_id = ? and cancelled_at is null
                            returning registration_id
                        )
                        insert into moved_row (organisation_id, gathering_id, merge_id, kind, row_id)
                        select ?, ?, ?, 'folded', registration_id from folded on conflict do nothing
                        """.formatted(placeTable))
                .params(
                        fact.mergedAt().atOffset(ZoneOffset.UTC),
                        registrationId,
                        fact.organisationId(),
                        fact.gatheringId(),
                        fact.mergeId())
                .update();
    }

    public void part(MergeUndone fact) {
        jdbc.sql("select take_back_rows(?, ?, ?, ?)")
                .params(fact.gatheringId(), fact.mergeId(), fact.mergedPersonId(), fact.keptPersonId())
                .query((row, number) -> true)
                .list();
        jdbc.sql("""
                        update %s set cancelled_at = null where registration_id in
                            (select row_id from moved_row where gathering_id = ? and merge_id = ? and kind = 'folded')
                        """.formatted(placeTable))
                .params(fact.gatheringId(), fact.mergeId())
                .update();
        for (var table : new String[] {"moved_row", "alias"}) {
            jdbc.sql("delete from " + table + " where gathering_id = ? and merge_id = ?")
                    .params(fact.gatheringId(), fact.mergeId())
                    .update();
        }
    }
}
