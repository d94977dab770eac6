package app.kith.messaging.person;

import app.kith.contracts.Contact;
import app.kith.contracts.Profile.Consent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was entered under people's addresses and waits for their word. */
@Repository
public class PendingDetails {

    /** One form's worth of it. The purposes are those of the consents. */
    public record Entered(
            @Nullable String name,
            @Nullable String company,
            @Nullable String role,
            List<String> asks,
            List<String> offers,
            List<String> agreed,
            List<String> refused,
            List<String> companions) {}

    private final JdbcClient jdbc;

    PendingDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Contact contact, UUID registrationId, Contact.Pending pending) {
        jdbc.sql("""
                insert into pending_details (pending_id, organisation_id, registration_id, person_id, name, company, role, asks, offers,
                                             agreed, refused, companions)
                values (:pending, :organisation, :registration, :person, :name, :company, :role, :asks, :offers,
                        :agreed, :refused, :companions)
                on conflict (pending_id) do nothing
                """)
                .param("pending", pending.pendingId())
                .param("organisation", contact.organisationId())
                .param("registration", registrationId)
                .param("person", contact.personId())
                .param("name", pending.name())
                .param("company", pending.company())
                .param("role", pending.role())
                .param("asks", pending.asks().toArray(String[]::new))
                .param("offers", pending.offers().toArray(String[]::new))
                .param("agreed", purposes(pending, true))
                .param("refused", purposes(pending, false))
                .param("companions", pending.companions().toArray(String[]::new))
                .update();
    }

    private static String[] purposes(Contact.Pending pending, boolean given) {
        return pending.consents().stream()
                .filter(consent -> consent.given() == given)
                .map(Consent::purpose)
                .toArray(String[]::new);
    }

    /** Empty where the person has settled it, or no contact has come yet. */
    public Optional<Entered> find(UUID pendingId) {
        return jdbc.sql("select * from pending_details where pending_id = ?")
                .param(pendingId)
                .query((row, _) -> new Entered(
                        row.getString("name"),
                        row.getString("company"),
                        row.getString("role"),
                        texts(row, "asks"),
                        texts(row, "offers"),
                        texts(row, "agreed"),
                        texts(row, "refused"),
                        texts(row, "companions")))
                .optional();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
