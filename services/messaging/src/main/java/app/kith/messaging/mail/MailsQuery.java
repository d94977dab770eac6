package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gatherings;
import app.kith.messaging.mail.MailsView.Counts;
import app.kith.messaging.mail.MailsView.MailView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the mails of a gathering as they stand. */
@Component
class MailsQuery {

    private static final String MAILS = """
            select mail_id, kind, person_id, coalesce(contact.name, profile.name) as name, state, sent_at, reason
            from mail
            left join contact using (person_id)
            left join profile using (person_id)
            where gathering_id = ?
            order by array_position(array['failed', 'waiting', 'sent'], state), sent_at desc, mail_id
            """;

    private final JdbcClient jdbc;
    private final Gatherings gatherings;

    MailsQuery(JdbcClient jdbc, Gatherings gatherings) {
        this.jdbc = jdbc;
        this.gatherings = gatherings;
    }

    @Transactional(readOnly = true)
    Optional<MailsView> of(UUID gatheringId) {
        return gatherings.find(gatheringId).map(_ -> view(gatheringId));
    }

    private MailsView view(UUID gatheringId) {
        List<MailView> mails =
                jdbc.sql(MAILS).param(gatheringId).query(MailView.class).list();
        return new MailsView(mails, Counts.of(mails));
    }
}
