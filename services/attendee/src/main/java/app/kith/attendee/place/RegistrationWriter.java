package app.kith.attendee.place;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.ownId;

import app.kith.attendee.person.PersonChanged;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one writer of registrations: the documents of their holders follow, whichever feature asked for the change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RegistrationWriter {

    /** A registration whose state has changed, and its holder. */
    public record Moved(UUID registrationId, UUID personId) {}

    private final JdbcAggregateOperations aggregates;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher within;

    RegistrationWriter(JdbcAggregateOperations aggregates, JdbcClient jdbc, ApplicationEventPublisher within) {
        this.aggregates = aggregates;
        this.jdbc = jdbc;
        this.within = within;
    }

    /** Keeps a registration, new or changed. */
    public Registration save(Registration registration) {
        var saved = aggregates.save(registration);
        changed(List.of(saved.personId()));
        return saved;
    }

    public void addAll(Collection<Registration> registrations) {
        aggregates.insertAll(registrations);
        changed(registrations.stream().map(Registration::personId).toList());
    }

    public void updateAll(Collection<Registration> registrations) {
        aggregates.updateAll(registrations);
        changed(registrations.stream().map(Registration::personId).toList());
    }

    /** Moves those of these registrations that are in one state to another. */
    public List<Moved> move(Collection<UUID> registrations, RegistrationState from, RegistrationState to) {
        var moved = jdbc.sql("""
                update registration set state = :to, version = version + 1
                 where id = any(:ids) and state = :from
                returning id, person_id
                """)
                .param("ids", registrations.toArray(UUID[]::new))
                .param("from", from.name())
                .param("to", to.name())
                .query((row, number) -> new Moved(ownId(row, "id"), ownId(row, "person_id")))
                .list();
        if (from.isAway() != to.isAway()) {
            changed(moved.stream().map(Moved::personId).toList());
        }
        return moved;
    }

    /** Nobody waits for a place at this gathering any more, or has one on offer. */
    public List<Moved> lapseAll(UUID gatheringId) {
        var lapsed = jdbc.sql("""
                update registration set state = 'LAPSED', version = version + 1
                 where gathering_id = :gathering and state in ('WAITING', 'OFFERED')
                returning id, person_id
                """)
                .param("gathering", gatheringId)
                .query((row, number) -> new Moved(ownId(row, "id"), ownId(row, "person_id")))
                .list();
        changed(lapsed.stream().map(Moved::personId).toList());
        return lapsed;
    }

    /** From now on these people count as registered since {@code now}. */
    public void registeredAt(Collection<UUID> registrations, Instant now) {
        jdbc.sql("update registration set registered_at = :now where id = any(:ids)")
                .param("now", at(now))
                .param("ids", registrations.toArray(UUID[]::new))
                .update();
    }

    /** Gives a place to another person. */
    public void handOver(UUID registrationId, UUID personId) {
        jdbc.sql("update registration set person_id = :person, version = version + 1 where id = :id")
                .param("person", personId)
                .param("id", registrationId)
                .update();
        changed(List.of(personId));
    }

    /** Gives a place to another person, in another state. */
    public void handOver(UUID registrationId, UUID personId, RegistrationState state, @Nullable Instant cancelledAt) {
        jdbc.sql("""
                update registration set person_id = :person, state = :state, cancelled_at = :cancelled, version = version + 1
                 where id = :id
                """)
                .param("person", personId)
                .param("state", state.name())
                .param("cancelled", cancelledAt == null ? null : at(cancelledAt), Types.TIMESTAMP)
                .param("id", registrationId)
                .update();
        changed(List.of(personId));
    }

    /** Marks a cancelled place as taken away by the organiser. */
    void remove(UUID registrationId) {
        jdbc.sql("update registration set removed_at = cancelled_at where id = :id and state = 'CANCELLED'")
                .param("id", registrationId)
                .update();
    }

    /** Marks a cancelled place as one that was never meant: it counts neither as registered nor as cancelled. */
    void makeVoid(UUID registrationId) {
        jdbc.sql("update registration set voided_at = cancelled_at where id = :id and state = 'CANCELLED'")
                .param("id", registrationId)
                .update();
    }

    private void changed(List<UUID> people) {
        within.publishEvent(new PersonChanged(people));
    }
}
