package app.kith.matching.gathering;

import app.kith.contracts.Profile;
import app.kith.defaults.CurrentOrganisation;
import app.kith.matching.wording.Wording;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The present profile of everybody in the current organisation. */
@Repository
public class Profiles {

    private final JdbcClient jdbc;

    Profiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These people, with what a person without profile is called in the reader's language. */
    public People of(Collection<UUID> ids, Wording wording) {
        return new People(byId(ids), Map.of(), wording.guest());
    }

    /** These people as one guest sees them, who is connected with some: without the fields that they keep back. */
    public People shown(Collection<UUID> ids, Set<UUID> connected, Wording wording) {
        Map<UUID, Profile> shown = new HashMap<>();
        Map<UUID, Set<String>> hidden = new HashMap<>();
        jdbc.sql("select * from profile where person_id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> {
                    Profile profile = toProfile(row);
                    String column = connected.contains(profile.personId()) ? "connected" : "matched";
                    Set<String> fields = Set.copyOf(texts(row.getArray("hidden_from_" + column)));
                    hidden.put(profile.personId(), fields);
                    return without(profile, fields, wording.guest());
                })
                .list()
                .forEach(profile -> shown.put(profile.personId(), profile));
        return new People(shown, hidden, wording.guest());
    }

    private static Profile without(Profile profile, Set<String> hidden, String nameless) {
        return new Profile(
                profile.organisationId(),
                profile.personId(),
                hidden.contains("name") ? nameless : profile.name(),
                hidden.contains("company") ? null : profile.company(),
                hidden.contains("role") ? null : profile.role(),
                hidden.contains("asks") ? List.of() : profile.asks(),
                hidden.contains("offers") ? List.of() : profile.offers());
    }

    /** The profiles that are known of these people. */
    public Map<UUID, Profile> byId(Collection<UUID> ids) {
        Map<UUID, Profile> profiles = new HashMap<>();
        jdbc.sql("select * from profile where person_id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> toProfile(row))
                .list()
                .forEach(profile -> profiles.put(profile.personId(), profile));
        return profiles;
    }

    void put(Profile profile) {
        jdbc.sql("""
                        insert into profile (organisation_id, person_id, name, company, role, asks, offers, withheld,
                            hidden_from_matched, hidden_from_connected, participation)
                        values (:organisation, :person, :name, :company, :role, :asks, :offers, :withheld, :hidden_from_matched,
                            :hidden_from_connected, :participation)
                        on conflict (organisation_id, person_id) do update set name = excluded.name,
                            company = excluded.company, role = excluded.role, asks = excluded.asks, offers = excluded.offers,
                            withheld = excluded.withheld,
                            hidden_from_matched = excluded.hidden_from_matched,
                            hidden_from_connected = excluded.hidden_from_connected,
                            participation = excluded.participation
                        """)
                .param("organisation", profile.organisationId())
                .param("person", profile.personId())
                .param("name", profile.name())
                .param("company", profile.company())
                .param("role", profile.role())
                .param("asks", profile.asks().toArray(String[]::new))
                .param("offers", profile.offers().toArray(String[]::new))
                .param("withheld", profile.withheld().toArray(String[]::new))
                .param("hidden_from_matched", profile.hiddenFrom("matched").toArray(String[]::new))
                .param("hidden_from_connected", profile.hiddenFrom("connected").toArray(String[]::new))
                .param("participation", profile.participation())
                .update();
        keepTopics(profile);
        keepReadings(profile);
        keepPeople("acquaintance", "known_id", profile, profile.knows());
        keepPeople("avoidance", "avoided_id", profile, profile.avoids());
    }

    /** By person and sentence, the topics that were told of it. */
    public Map<UUID, Map<String, List<String>>> topics(Collection<UUID> ids) {
        Map<UUID, Map<String, List<String>>> topics = new HashMap<>();
        jdbc.sql("select person_id, sentence, topic from statement_topic where person_id = any(?) order by topic")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    topics.computeIfAbsent(row.getObject("person_id", UUID.class), person -> new HashMap<>())
                            .computeIfAbsent(row.getString("sentence"), sentence -> new ArrayList<>())
                            .add(row.getString("topic"));
                });
        return topics;
    }

    /** By person and text, the topics that the person confirmed; none where it is about none of those offered. */
    public Map<UUID, Map<String, Set<String>>> confirmed(Collection<UUID> ids) {
        Map<UUID, Map<String, Set<String>>> confirmed = new HashMap<>();
        jdbc.sql("select person_id, sentence, topics from confirmed_reading where person_id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    confirmed
                            .computeIfAbsent(row.getObject("person_id", UUID.class), person -> new HashMap<>())
                            .put(row.getString("sentence"), Set.copyOf(texts(row.getArray("topics"))));
                });
        return confirmed;
    }

    private void keepReadings(Profile profile) {
        jdbc.sql("delete from confirmed_reading where person_id = ?")
                .param(profile.personId())
                .update();
        for (Profile.Reading reading : Objects.requireNonNullElse(profile.readings(), List.<Profile.Reading>of())) {
            jdbc.sql("""
                            insert into confirmed_reading (organisation_id, person_id, sentence, topics)
                            values (?, ?, ?, ?) on conflict (organisation_id, person_id, sentence) do update set topics = excluded.topics
                            """)
                    .params(
                            profile.organisationId(),
                            profile.personId(),
                            reading.text(),
                            reading.topics().toArray(String[]::new))
                    .update();
        }
    }

    private void keepTopics(Profile profile) {
        List<String> sentences = new ArrayList<>();
        List<String> topics = new ArrayList<>();
        Stream.ofNullable(profile.askDetails()).flatMap(List::stream).forEach(ask -> {
            sentences.addAll(Collections.nCopies(ask.topics().size(), ask.sentence()));
            topics.addAll(ask.topics());
        });
        Stream.ofNullable(profile.offerDetails()).flatMap(List::stream).forEach(offer -> {
            sentences.addAll(Collections.nCopies(offer.topics().size(), offer.sentence()));
            topics.addAll(offer.topics());
        });
        jdbc.sql("delete from statement_topic where person_id = ?")
                .param(profile.personId())
                .update();
        jdbc.sql("""
                        insert into statement_topic (organisation_id, person_id, sentence, topic)
                        select ?, ?, told.* from unnest(cast(? as text[]), cast(? as text[])) told on conflict do nothing
                        """)
                .params(
                        profile.organisationId(),
                        profile.personId(),
                        sentences.toArray(String[]::new),
                        topics.toArray(String[]::new))
                .update();
    }

    private void keepPeople(String table, String column, Profile profile, @Nullable List<UUID> people) {
        jdbc.sql("delete from %s where person_id = ?".formatted(table))
                .param(profile.personId())
                .update();
        List<UUID> others = people == null ? List.of() : people;
        jdbc.sql("""
                        insert into %s (organisation_id, person_id, %s)
                        select ?, ?, other from unnest(cast(? as uuid[])) other where other <> ? on conflict do nothing
                        """.formatted(table, column))
                .params(profile.organisationId(), profile.personId(), others.toArray(UUID[]::new), profile.personId())
                .update();
    }

    /** Forgets a person, and every copy of their words. What they did stays, under an id that leads nowhere. */
    void erase(UUID personId) {
        UUID organisation = CurrentOrganisation.id().orElseThrow();
        for (String statement : List.of(
                // first: whoever is about to write the person's words into a plan holds it, or finds it changed
                "update plan set unmatched = array_remove(unmatched, :person), revision = revision + 1 where organisation_id = :organisation",
                "delete from acquaintance where organisation_id = :organisation and :person in (person_id, known_id)",
                "delete from statement_topic where organisation_id = :organisation and person_id = :person",
                "delete from confirmed_reading where organisation_id = :organisation and person_id = :person",
                "delete from unwanted_topic where organisation_id = :organisation and person_id = :person",
                "delete from known_for_topic where organisation_id = :organisation and person_id = :person",
                "delete from reason_answer where organisation_id = :organisation and guest_id = :person",
                "delete from dropped_pair where organisation_id = :organisation and :person in (person_a, person_b)",
                "delete from avoidance where organisation_id = :organisation and :person in (person_id, avoided_id)",
                "delete from profile where organisation_id = :organisation and person_id = :person",
                "delete from gift where organisation_id = :organisation and (giver_id = :person or taker_id = :person)",
                "delete from suggestion where organisation_id = :organisation and (person_a = :person or person_b = :person)")) {
            jdbc.sql(statement)
                    .param("organisation", organisation)
                    .param("person", personId)
                    .update();
        }
    }

    private static Profile toProfile(ResultSet row) throws SQLException {
        return new Profile(
                row.getObject("organisation_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("company"),
                row.getString("role"),
                texts(row.getArray("asks")),
                texts(row.getArray("offers")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
