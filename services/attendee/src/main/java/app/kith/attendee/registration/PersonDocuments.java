package app.kith.attendee.registration;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.id;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;
import static app.kith.attendee.Columns.texts;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.kith.attendee.gathering.GatheringEndMoved;
import app.kith.contracts.Contact;
import app.kith.contracts.Contact.Invitation;
import app.kith.contracts.Profile;
import app.kith.contracts.Profile.Consent;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Publishes what other services need to know of a person: a contact and a profile, in the transaction that changed them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PersonDocuments {

    private static final String PEOPLE_WITH_INVITATIONS = """
            select p.id, p.organisation_id, p.email, p.name, p.company, p.role, p.asks, p.offers,
                   (select json_agg(json_build_object('purpose', c.purpose, 'version', c.version, 'given', c.given)
                                    order by c.purpose)
                      from (select distinct on (purpose) purpose, version, given from consent_entry
                             where person_id = p.id order by purpose, decided_at desc, id desc) c) as consents,
                   r.id as registration_id, r.gathering_id, r.ticket_secret, g.ends_at
              from person p
              left join (registration r join gathering g on g.id = r.gathering_id)
                on r.person_id = p.id and r.state in ('CONFIRMED', 'WAITING', 'OFFERED') and g.ends_at > :links_expired_before
             where p.id = any(:people)
             order by p.id, g.doors_at
            """;

    private final JdbcClient jdbc;
    private final Registrations registrations;
    private final GuestLinks links;
    private final JsonMapper json;
    private final Outbox outbox;
    private final Clock clock;

    PersonDocuments(
            JdbcClient jdbc,
            Registrations registrations,
            GuestLinks links,
            JsonMapper json,
            Outbox outbox,
            Clock clock) {
        this.jdbc = jdbc;
        this.registrations = registrations;
        this.links = links;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One person, repeated for each of their invitations. */
    private record Line(
            Profile profile, String email, @Nullable Invitation invitation) {}

    /** Publishes both documents of each of these people as they are now. */
    public void publish(Collection<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        var linesByPerson = jdbc
                .sql(PEOPLE_WITH_INVITATIONS)
                .param("people", people.toArray(UUID[]::new))
                .param("links_expired_before", at(clock.instant().minus(GuestLinks.VALID_AFTER_END)))
                .query((row, number) -> line(row))
                .stream()
                .collect(groupingBy(line -> line.profile().personId().toString(), LinkedHashMap::new, toList()));
        outbox.publishAll(
                Topics.PROFILES, mapped(linesByPerson, lines -> lines.getFirst().profile()));
        outbox.publishAll(Topics.CONTACTS, mapped(linesByPerson, PersonDocuments::contact));
    }

    @EventListener
    void renewLinks(GatheringEndMoved moved) {
        publish(registrations.findPersonIdsByGatheringId(moved.gatheringId()));
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
                lines.stream().map(Line::invitation).filter(Objects::nonNull).toList());
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
                consents(row));
        return new Line(profile, row.getString("email"), id(row, "registration_id") == null ? null : invitation(row));
    }

    private List<Consent> consents(ResultSet row) throws SQLException {
        var written = row.getString("consents");
        return written == null ? List.of() : List.of(json.readValue(written, Consent[].class));
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
                        ownInstant(row, "ends_at")));
    }
}
