package app.kith.matching.planning;

import app.kith.contracts.Profile;
import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Participant;
import app.kith.matching.gathering.Profiles;
import app.kith.matching.reading.Depth;
import app.kith.matching.reading.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People as the engine takes them: with what they ask and offer, how they take part, with whom they have sat before, at any gathering,
 * whom they know, and whom they avoid.
 */
@Component
public class Crowds {

    /** How probable it is that somebody comes who was not among the first. */
    private static final double LATECOMER = 0.6;

    private final JdbcClient jdbc;
    private final Profiles profiles;

    private final Reading reading;
    private final ReasonAnswers answers;

    Crowds(JdbcClient jdbc, Profiles profiles, Reading reading, ReasonAnswers answers) {
        this.jdbc = jdbc;
        this.profiles = profiles;
        this.reading = reading;
        this.answers = answers;
    }

    /** Some people of a gathering, read as far as there is time. */
    public Crowd of(UUID gatheringId, Collection<UUID> people, Depth depth) {
        return reading.read(gatheringId, unread(gatheringId, people), answers.refusals(gatheringId), depth);
    }

    /** How many texts of these people are not read yet; they are read from now on. */
    Reading.Progress progress(Collection<UUID> people) {
        return reading.progress(Reading.texts(participants(people)));
    }

    /**
     * The same, where some have come: whoever has not come by then may not come at all.
     *
     * @param present those who have come; as long as it is nobody, all are sure to come
     */
    Crowd expected(UUID gatheringId, Collection<UUID> people, Set<UUID> present) {
        Crowd crowd = of(gatheringId, people, Depth.WHOLE);
        return present.isEmpty()
                ? crowd
                : new Crowd(
                        crowd.people().stream()
                                .map(person -> present.contains(person.id()) ? person : person.expected(LATECOMER))
                                .toList(),
                        crowd.met(),
                        crowd.vetoes(),
                        crowd.groupsOnly(),
                        crowd.texts());
    }

    /** Whether anything that a person says is surely understood, or was confirmed. */
    boolean isUnderstood(Participant person) {
        return reading.isUnderstood(person);
    }

    private Crowd unread(UUID gatheringId, Collection<UUID> people) {
        return new Crowd(participants(people), met(people), vetoes(gatheringId, people))
                .withGroupsOnly(groupsOnly(people));
    }

    /** These people with all that they say. */
    List<Participant> participants(Collection<UUID> people) {
        Map<UUID, Profile> known = profiles.byId(people);
        Map<UUID, Map<String, List<String>>> topics = profiles.topics(people);
        Map<UUID, Map<String, Set<String>>> confirmed = profiles.confirmed(people);
        return people.stream()
                .map(id -> participant(id, known)
                        .about(topics.getOrDefault(id, Map.of()))
                        .confirming(confirmed.getOrDefault(id, Map.of())))
                .toList();
    }

    /** Those of these people who have one of these roles, however it is written. */
    public Set<UUID> withRoles(Collection<UUID> people, Collection<String> roles) {
        return jdbc.sql("""
                        select person_id from profile where person_id = any(:ids)
                          and lower(trim(role)) in (select lower(trim(wanted)) from unnest(cast(:roles as text[])) wanted)
                        """)
                .param("ids", people.toArray(UUID[]::new))
                .param("roles", roles.toArray(String[]::new))
                .query(UUID.class)
                .set();
    }

    private Set<UUID> groupsOnly(Collection<UUID> people) {
        return jdbc.sql("select person_id from profile where person_id = any(?) and participation = 'groups-only'")
                .param(people.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    /** One of two is enough to keep both apart. */
    private Set<Pair> vetoes(UUID gatheringId, Collection<UUID> people) {
        return jdbc.sql("""
                        select person_id, avoided_id from kept_apart where person_id = any(:ids) and avoided_id = any(:ids)
                          and coalesce(gathering_id, :gathering) = :gathering
                        """)
                .param("gathering", gatheringId)
                .param("ids", people.toArray(UUID[]::new))
                .query((row, number) -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .set();
    }

    private static Participant participant(UUID id, Map<UUID, Profile> known) {
        Profile profile = known.get(id);
        return profile == null
                ? new Participant(id, null, List.of(), List.of())
                : new Participant(id, profile.company(), profile.asks(), profile.offers()).as(profile.role());
    }

    private Set<Pair> met(Collection<UUID> people) {
        return jdbc.sql("""
                        select person_a, person_b from meeting where person_a = any(:ids) and person_b = any(:ids)
                        union
                        select person_id, known_id from acquaintance where person_id = any(:ids) and known_id = any(:ids)
                        """)
                .param("ids", people.toArray(UUID[]::new))
                .query((row, number) -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .set();
    }
}
