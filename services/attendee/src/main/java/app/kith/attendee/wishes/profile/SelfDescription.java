package app.kith.attendee.wishes.profile;

import app.kith.defaults.CurrentOrganisation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may see what of a person, and whom the person knows already; the latter leaves this service for the matching alone. */
@Component
class SelfDescription {

    private final JdbcClient jdbc;

    SelfDescription(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the person decided; on a field that is missing, nothing. */
    Map<Field, Audience> visibility(UUID personId) {
        var visibility = new EnumMap<Field, Audience>(Field.class);
        jdbc.sql("select field, audience from field_visibility where person_id = :person")
                .param("person", personId)
                .query((row, number) ->
                        Map.entry(Field.valueOf(row.getString("field")), Audience.valueOf(row.getString("audience"))))
                .list()
                .forEach(entry -> visibility.put(entry.getKey(), entry.getValue()));
        return visibility;
    }

    void show(UUID personId, Field field, Audience audience) {
        jdbc.sql("""
                insert into field_visibility (person_id, field, organisation_id, audience)
                values (:person, :field, :organisation, :audience)
                on conflict (person_id, field) do update set audience = excluded.audience
                """)
                .param("person", personId)
                .param("field", field.name())
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("audience", audience.name())
                .update();
    }

    /** Somebody who was merged is heeded as long as they say nothing else: one word for groups alone is enough. */
    Participation participation(UUID personId) {
        boolean groupsOnly =
                jdbc.sql("""
                select exists (select from participation
                                where person_id in (select same_people(:person)) and style = 'GROUPS_ONLY')
                """).param("person", personId).query(Boolean.class).single();
        return groupsOnly ? Participation.GROUPS_ONLY : Participation.ANY;
    }

    void takePart(UUID personId, Participation style) {
        jdbc.sql("""
                insert into participation (person_id, organisation_id, style)
                select id, :organisation, :style from same_people(:person) as same (id)
                on conflict (person_id) do update set style = excluded.style
                """)
                .param("person", personId)
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("style", style.name())
                .update();
    }

    /** Keeps exactly these acquaintances: SHA-256 hashes of addresses, and people by id. */
    void knows(UUID personId, List<String> emailHashes, List<UUID> people) {
        jdbc.sql("delete from acquaintance where person_id in (select same_people(:person))")
                .param("person", personId)
                .update();
        jdbc.sql("""
                insert into acquaintance (person_id, organisation_id, email_hash, known_id)
                select :person, :organisation, hash, null from unnest(cast(:hashes as text[])) hash
                union all
                select :person, :organisation, null, id from person
                 where id = any(cast(:people as uuid[])) and id <> :person
                on conflict do nothing
                """)
                .param("person", personId)
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("hashes", emailHashes.toArray(String[]::new))
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    /** Keeps of the people at this gathering exactly these away from the person; whom they avoid elsewhere stays. */
    void avoids(UUID gatheringId, UUID personId, List<UUID> people) {
        jdbc.sql("""
                delete from avoidance where person_id in (select same_people(:person))
                   and avoided_id in (select person_id from registration where gathering_id = :gathering)
                """).param("person", personId).param("gathering", gatheringId).update();
        jdbc.sql("""
                insert into avoidance (person_id, organisation_id, avoided_id)
                select :person, :organisation, id from person
                 where id = any(cast(:people as uuid[])) and id <> :person
                   and id in (select person_id from registration where gathering_id = :gathering)
                on conflict do nothing
                """)
                .param("person", personId)
                .param("gathering", gatheringId)
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    /** Those at this gathering: of no other event is anything told. */
    List<ProfileApi.AvoidedPerson> avoided(UUID gatheringId, UUID personId) {
        return jdbc.sql("""
                        select p.id as person_id, case when card.hides_name then null else p.name end as name
                          from avoidance a
                          join person p on p.id = a.avoided_id
                          left join badge_card card on card.person_id = p.id
                        where a.person_id in (select same_people(:person))
                          and p.id in (select person_id from registration where gathering_id = :gathering)
                        order by p.name, p.id
                        """)
                .param("gathering", gatheringId)
                .param("person", personId)
                .query(ProfileApi.AvoidedPerson.class)
                .list();
    }

    /** How many were named; whether they are known here is not told. */
    int acquaintances(UUID personId) {
        return jdbc.sql("select count(*) from acquaintance where person_id in (select same_people(:person))")
                .param("person", personId)
                .query(Integer.class)
                .single();
    }
}
