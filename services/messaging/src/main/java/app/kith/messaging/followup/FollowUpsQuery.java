package app.kith.messaging.followup;

import app.kith.messaging.followup.FollowUpsView.Act;
import app.kith.messaging.followup.FollowUpsView.Connected;
import app.kith.messaging.gathering.Registrations;
import app.kith.messaging.person.Acquaintance;
import app.kith.messaging.person.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one attendee's people and what was done since. */
@Component
class FollowUpsQuery {

    private static final String ACTS = """
            select act_id, kind, case when person_id = :person then 'me' else 'them' end as by, followed_up_at as at,
                   case when person_id = :person then with_person_id else person_id end as partner
            from follow_up
            where gathering_id = :gathering and :person in (person_id, with_person_id)
            order by followed_up_at, act_id
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final Registrations registrations;

    FollowUpsQuery(JdbcClient jdbc, People people, Registrations registrations) {
        this.jdbc = jdbc;
        this.people = people;
        this.registrations = registrations;
    }

    /** Empty when the registration is not known here, or no longer. */
    @Transactional(readOnly = true)
    Optional<FollowUpsView> of(UUID gatheringId, UUID personId, UUID registrationId) {
        if (!registrations.isConfirmed(registrationId, gatheringId)) {
            return Optional.empty();
        }
        Map<UUID, List<Act>> acts = acts(gatheringId, personId);
        return Optional.of(new FollowUpsView(people.connectedTo(gatheringId, personId).stream()
                .map(acquaintance -> connected(acquaintance, acts))
                .toList()));
    }

    private static Connected connected(Acquaintance acquaintance, Map<UUID, List<Act>> acts) {
        return new Connected(
                acquaintance.personId(),
                acquaintance.name(),
                acquaintance.company(),
                acquaintance.connectedAt(),
                acts.getOrDefault(acquaintance.personId(), List.of()));
    }

    private Map<UUID, List<Act>> acts(UUID gatheringId, UUID personId) {
        record WithPartner(UUID partner, Act act) {}
        return jdbc
                .sql(ACTS)
                .param("gathering", gatheringId)
                .param("person", personId)
                .query((row, _) -> new WithPartner(
                        row.getObject("partner", UUID.class),
                        new Act(
                                row.getObject("act_id", UUID.class),
                                row.getString("kind"),
                                row.getString("by"),
                                row.getTimestamp("at").toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        WithPartner::partner, Collectors.mapping(WithPartner::act, Collectors.toList())));
    }
}
