package app.kith.messaging.person;

import app.kith.contracts.Contact;
import app.kith.contracts.Contact.Invitation;
import app.kith.contracts.Profile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of the organisation at hand, as their latest contact and profile tell them. */
@Repository
public class People {

    private static final String CONNECTED = """
            select person_id, case when not hides_name then profile.name end as name, company,
                   coalesce(asks, '{}') as asks, coalesce(offers, '{}') as offers, connected_at
            from (select case when person_a = :person then person_b else person_a end as person_id, connected_at
                  from connection where gathering_id = :gathering and :person in (person_a, person_b)) partner
            left join profile using (person_id)
            left join contact using (person_id)
            where profile.name is not null or contact.name is not null
            order by connected_at, person_id
            """;

    private final JdbcClient jdbc;
    private final PendingDetails pendingDetails;

    People(JdbcClient jdbc, PendingDetails pendingDetails) {
        this.jdbc = jdbc;
        this.pendingDetails = pendingDetails;
    }

    /** Keeps the contact in place of any earlier one, with exactly its invitations. */
    public void keep(Contact contact) {
        jdbc.sql("""
                insert into contact (person_id, organisation_id, name, email, unsubscribe_token) values (?, ?, ?, ?, ?)
                on conflict (person_id) do update
                set name = excluded.name, email = excluded.email, unsubscribe_token = excluded.unsubscribe_token
                """)
                .param(contact.personId())
                .param(contact.organisationId())
                .param(contact.name())
                .param(contact.email())
                .param(contact.unsubscribeToken())
                .update();
        jdbc.sql("delete from invitation where person_id = ?")
                .param(contact.personId())
                .update();
        jdbc.sql("delete from pending_details where person_id = ?")
                .param(contact.personId())
                .update();
        contact.invitations().forEach(invitation -> {
            keep(contact, invitation);
            Stream.ofNullable(invitation.pending())
                    .flatMap(List::stream)
                    .forEach(pending -> pendingDetails.keep(contact, invitation.registrationId(), pending));
        });
    }

    private void keep(Contact contact, Invitation invitation) {
        jdbc.sql("""
                insert into invitation
                    (registration_id, organisation_id, gathering_id, person_id, ticket, link_token)
                values (?, ?, ?, ?, ?, ?)
                """)
                .param(invitation.registrationId())
                .param(contact.organisationId())
                .param(invitation.gatheringId())
                .param(contact.personId())
                .param(invitation.ticket())
                .param(invitation.linkToken())
                .update();
    }

    /** Of a profile only what connected people may see is kept: it is shown to nobody else here. */
    public void keep(Profile profile) {
        var hidden = profile.hiddenFrom("connected");
        jdbc.sql("""
                insert into profile (person_id, organisation_id, name, company, asks, offers, withheld, hides_name)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (person_id) do update
                set name = excluded.name, company = excluded.company, asks = excluded.asks, offers = excluded.offers,
                    withheld = excluded.withheld, hides_name = excluded.hides_name
                """)
                .param(profile.personId())
                .param(profile.organisationId())
                .param(profile.name())
                .param(hidden.contains("company") ? null : profile.company())
                .param(shown(profile.asks(), hidden.contains("asks")))
                .param(shown(profile.offers(), hidden.contains("offers")))
                .param(profile.withheld().toArray(String[]::new))
                .param(hidden.contains("name"))
                .update();
    }

    private static String[] shown(List<String> texts, boolean isHidden) {
        return isHidden ? new String[0] : texts.toArray(String[]::new);
    }

    public void eraseContact(UUID personId) {
        jdbc.sql("delete from contact where person_id = ?").param(personId).update();
    }

    public void eraseProfile(UUID personId) {
        jdbc.sql("delete from profile where person_id = ?").param(personId).update();
    }

    /** The person to whom a registration belongs, with ticket and link; empty as long as no contact has come. */
    public Optional<Invitee> invitee(UUID registrationId) {
        return jdbc.sql("""
                select name, email, ticket, link_token, unsubscribe_token
                from invitation join contact using (person_id) where registration_id = ?
                """).param(registrationId).query(Invitee.class).optional();
    }

    /** Whom to write to where no place and no link is left: the name and the address alone. */
    public Optional<Invitee> formerInvitee(UUID personId) {
        return jdbc.sql("""
                select name, email, '' as ticket, '' as link_token, unsubscribe_token from contact where person_id = ?
                """).param(personId).query(Invitee.class).optional();
    }

    /** Whether the person refused or withdrew consent for a purpose. */
    public boolean withholds(UUID personId, String purpose) {
        return jdbc.sql("select exists (select from profile where person_id = ? and ? = any(withheld))")
                .param(personId)
                .param(purpose)
                .query(Boolean.class)
                .single();
    }

    /** Those with whom the person is connected at the gathering, in the order in which they connected. */
    public List<Acquaintance> connectedTo(UUID gatheringId, UUID personId) {
        return jdbc.sql(CONNECTED)
                .param("gathering", gatheringId)
                .param("person", personId)
                .query((row, _) -> new Acquaintance(
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getString("company"),
                        List.of((String[]) row.getArray("asks").getArray()),
                        List.of((String[]) row.getArray("offers").getArray()),
                        row.getTimestamp("connected_at").toInstant()))
                .list();
    }
}
