package app.kith.attendee.publishing;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.id;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;
import static app.kith.attendee.Columns.texts;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.kith.attendee.person.UnsubscribeToken;
import app.kith.attendee.place.GuestLinks;
import app.kith.attendee.place.Ticket;
import app.kith.contracts.Contact;
import app.kith.contracts.Contact.Invitation;
import app.kith.contracts.Contact.Pending;
import app.kith.contracts.Profile;
import app.kith.contracts.Profile.Ask;
import app.kith.contracts.Profile.Consent;
import app.kith.contracts.Profile.Offer;
import app.kith.contracts.Profile.Reading;
import app.kith.contracts.Profile.Visibility;
import app.kith.contracts.Topics;
import app.kith.eventing.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Publishes what other services need to know of a person: a contact and a profile, in the transaction that changes them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonDocuments {

    /** Each kind of detail is gathered once for all people: an import changes ten thousand. */
    private static final String PEOPLE_WITH_INVITATIONS = """
            with recursive same (person_id, id) as (
                select id, id from unnest(cast(:people as uuid[])) as asked (id)
                union
                select same.person_id, m.merged_id from same join merge m on m.kept_id = same.id and m.undone_at is null
            ), consents as (
                select person_id, json_agg(json_build_object('purpose', purpose, 'version', version, 'given', given)
                                           order by purpose) as entries
                  from (select distinct on (same.person_id, purpose) same.person_id, purpose, version, given
                          from same join standing_consent c on c.person_id = same.id
                         order by same.person_id, purpose, is_own desc, decided_at desc, c.id desc) latest
                 group by person_id
            ), pending as (
                select registration_id, json_agg(json_build_object('pendingId', id, 'name', details -> 'name',
                           'company', details -> 'company', 'role', details -> 'role', 'asks', details -> 'asks',
                           'offers', details -> 'offers', 'consents', details -> 'consents',
                           'companions', jsonb_path_query_array(details, '$.companions[*].name')) order by entered_at, id) as entries
                  from pending_entry where person_id = any(:people) and outcome is null group by registration_id
            ), visibility as (
                select person_id, json_agg(json_build_object('field', lower(field), 'audience', lower(audience))
                                           order by field) as entries
                  from field_visibility where person_id = any(:people) group by person_id
            ), knows as (
                select person_id, json_agg(distinct known_id) as entries
                  from (select same.person_id, kept_person(coalesce(a.known_id, known.id)) as known_id
                          from same
                          join acquaintance a on a.person_id = same.id
                          left join person known on known.email_hash = a.email_hash
                         where coalesce(a.known_id, known.id) is not null) acquaintances
                 where known_id <> person_id
                 group by person_id
            ), avoids as (
                select same.person_id, json_agg(distinct kept_person(a.avoided_id)) as entries
                  from same join avoidance a on a.person_id = same.id
                 where kept_person(a.avoided_id) <> same.person_id
                 group by same.person_id
            ), grouped as (
                select distinct same.person_id from same join participation on participation.person_id = same.id
                 where style = 'GROUPS_ONLY'
            ), said as (
                select person_id, json_agg(json_build_object('text', text, 'topics', topics) order by text) as entries
                  from standing_reading where person_id = any(:people) group by person_id
            ), sought as (
                select person_id, json_agg(json_build_object('askId', id, 'type', lower(type), 'sentence', sentence,
                                           'topics', topics, 'goodAnswer', good_answer, 'expiresAt', expires_at)
                                           order by id) as entries
                  from ask where person_id = any(:people) and state in ('OPEN', 'OFFERED', 'INTRODUCED') group by person_id
            ), offered as (
                select person_id, json_agg(json_build_object('offerId', id, 'kind', lower(kind), 'sentence', sentence,
                                           'topics', topics, 'minutes', minutes, 'perMonth', per_month)
                                           order by id) as entries
                  from offer where person_id = any(:people) and not withdrawn group by person_id
            )
            select p.id, p.organisation_id, p.email, p.name, p.company, p.role, p.asks, p.offers,
                   p.unsubscribe_secret, consents.entries as consents, visibility.entries as visibility, knows.entries as knows,
                   avoids.entries as avoids,
                   sought.entries as ask_details, offered.entries as offer_details,
                   said.entries as readings,
                   case when grouped.person_id is not null then 'groups-only' end as participation,
                   r.id as registration_id, r.gathering_id, r.ticket_secret, g.ends_at, pending.entries as pending
              from person p
              left join consents on consents.person_id = p.id
              left join visibility on visibility.person_id = p.id
              left join knows on knows.person_id = p.id
              left join avoids on avoids.person_id = p.id
              left join said on said.person_id = p.id
              left join sought on sought.person_id = p.id
              left join offered on offered.person_id = p.id
              left join grouped on grouped.person_id = p.id
              left join (registration r join gathering g on g.id = r.gathering_id)
                on r.person_id = p.id and r.state in ('CONFIRMED', 'WAITING', 'OFFERED') and g.ends_at > :links_expired_before
              left join pending on pending.registration_id = r.id
             where p.id = any(:people)
             order by p.id, g.doors_at
            """;

    private final JdbcClient jdbc;
    private final GuestLinks links;
    private final BadgeCards badgeCards;
    private final JsonMapper json;
    private final Outbox outbox;
    private final Clock clock;

    PersonDocuments(
            JdbcClient jdbc, GuestLinks links, BadgeCards badgeCards, JsonMapper json, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.badgeCards = badgeCards;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One person, repeated for each of their invitations. */
    private record Line(
            Profile profile,
            String email,
            String unsubscribeToken,
            @Nullable Invitation invitation) {}

    /** Publishes both documents of each of these people as they are now. */
    void publish(Collection<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        var linesByPerson = jdbc
                .sql(PEOPLE_WITH_INVITATIONS)
                .param("people", withThoseWhoKnow(people))
                .param("links_expired_before", at(clock.instant().minus(GuestLinks.VALID_AFTER_END)))
                .query((row, number) -> line(row))
                .stream()
                .collect(groupingBy(line -> line.profile().personId().toString(), LinkedHashMap::new, toList()));
        var profiles = mapped(linesByPerson, lines -> lines.getFirst().profile());
        badgeCards.keep(profiles.values());
        outbox.publishAll(Topics.PROFILES, profiles);
        outbox.publishAll(Topics.CONTACTS, mapped(linesByPerson, PersonDocuments::contact));
    }

    /** Who named somebody by address before that person was known here has one acquaintance more now. */
    private UUID[] withThoseWhoKnow(Collection<UUID> people) {
        var ids = people.toArray(UUID[]::new);
        return Stream.concat(Stream.of(ids), jdbc.sql("""
                                select distinct a.person_id from acquaintance a join person p on p.email_hash = a.email_hash
                                 where p.id = any(:people)
                                """).param("people", ids).query(UUID.class).list().stream())
                .distinct()
                .toArray(UUID[]::new);
    }

    private static <T> Map<String, T> mapped(Map<String, List<Line>> byPerson, Function<List<Line>, T> document) {
        var documents = new LinkedHashMap<String, T>();
        byPerson.forEach((person, lines) -> documents.put(person, document.apply(lines)));
        return documents;
    }

    private static Contact contact(List<Line> lines) {
        var profile = lines.getFirst().profile();
        return new Contact(
                profile.organisationId(),
                profile.personId(),
                profile.name(),
                lines.getFirst().email(),
                lines.stream().map(Line::invitation).filter(Objects::nonNull).toList(),
                lines.getFirst().unsubscribeToken());
    }

    private Line line(ResultSet row) throws SQLException {
        var profile = new Profile(
                ownId(row, "organisation_id"),
                ownId(row, "id"),
                row.getString("name"),
                row.getString("company"),
                row.getString("role"),
                texts(row, "asks"),
                texts(row, "offers"),
                list(row, "consents", Consent[].class),
                list(row, "visibility", Visibility[].class),
                list(row, "knows", UUID[].class),
                list(row, "ask_details", Ask[].class),
                list(row, "offer_details", Offer[].class),
                list(row, "avoids", UUID[].class),
                row.getString("participation"),
                list(row, "readings", Reading[].class));
        var unsubscribing =
                new UnsubscribeToken(profile.organisationId(), profile.personId(), ownId(row, "unsubscribe_secret"));
        return new Line(
                profile,
                row.getString("email"),
                unsubscribing.text(),
                id(row, "registration_id") == null ? null : invitation(row));
    }

    private <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        var written = row.getString(column);
        return written == null ? List.of() : List.of(json.readValue(written, type));
    }

    private Invitation invitation(ResultSet row) throws SQLException {
        var registrationId = ownId(row, "registration_id");
        var gatheringId = ownId(row, "gathering_id");
        return new Invitation(
                gatheringId,
                registrationId,
                new Ticket(registrationId, ownId(row, "ticket_secret")).text(),
                links.token(
                        ownId(row, "organisation_id"),
                        gatheringId,
                        registrationId,
                        ownId(row, "id"),
                        ownInstant(row, "ends_at")),
                row.getString("pending") == null ? null : list(row, "pending", Pending[].class));
    }
}
