package app.kith.messaging.mail;

import app.kith.defaults.CurrentOrganisation;
import app.kith.defaults.IdSource;
import app.kith.messaging.gathering.Registration;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The mails of the organisation at hand. The unique key of registration and kind is what sends each once. */
@Repository
class Mails {

    /**
     * The next mail that can leave now: its addressee is known, and what it tells of has come or is settled; or its gathering makes it
     * pointless for good. Locked until the transaction ends; instances that look at the same moment pass it over. So is a gathering that
     * is being changed just now: a mail that left with the old date is known before anybody asks who was told of it.
     */
    private static final String NEXT_DUE = """
            select mail_id, mail.gathering_id, registration_id, person_id, kind, expires_at, pending_id, attempts
            from mail join gathering told on told.gathering_id = mail.gathering_id
            where state = 'waiting' and due_at <= :now
              and (mail.pending_id is null or mail.due_at <= :told_by_now
                   or exists (select from pending_details where pending_details.pending_id = mail.pending_id))
              and (exists (select from invitation where invitation.registration_id = mail.registration_id)
                   or (mail.kind in ('cancellation', 'removal', 'waiting-ended', 'waiting-list-closed')
                       and exists (select from contact where contact.person_id = mail.person_id))
                   or mail.expires_at <= :now
                   or exists (select from gathering where gathering.gathering_id = mail.gathering_id
                              and mail.kind not in ('follow-up', 'waiting-list-closed') and gathering.ends_at <= :now))
            order by due_at, mail_id
            limit 1
            for update of mail skip locked
            for share of told skip locked
            """;

    /** How long what a mail tells of may take to get here: it comes by another way than the word that it is to be told. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** The mails that say when and where the gathering is. */
    private static final List<String> TELLING = Stream.of(
                    MailKind.CONFIRMATION,
                    MailKind.WAITING_PLACE,
                    MailKind.WAITING_OFFER,
                    MailKind.LINK,
                    MailKind.CHANGE)
            .map(MailKind::wireName)
            .toList();

    private final JdbcClient jdbc;
    private final IdSource ids;

    Mails(JdbcClient jdbc, IdSource ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Puts a mail on the list unless the registration has one of this kind for this occasion already. */
    void plan(MailKind kind, Registration registration, Occasion occasion, Instant dueAt) {
        jdbc.sql("""
                insert into mail
                    (mail_id, organisation_id, gathering_id, registration_id, person_id, kind, occasion, expires_at, pending_id, due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .param(ids.next())
                .param(CurrentOrganisation.id().orElseThrow())
                .param(registration.gatheringId())
                .param(registration.registrationId())
                .param(registration.personId())
                .param(kind.wireName())
                .param(occasion.id())
                .param(
                        occasion.expiresAt() == null
                                ? null
                                : occasion.expiresAt().atOffset(ZoneOffset.UTC))
                .param(occasion.pendingId())
                .param(dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Takes back what has not left about a place, and sets aside what has: a later place is a new occasion. What follows from the end of
     * the gathering stays: it holds whatever becomes of the place.
     */
    void placeGone(UUID registrationId) {
        jdbc.sql("""
                delete from mail
                where registration_id = ? and state = 'waiting' and kind not in ('follow-up', 'waiting-list-closed')
                """).param(registrationId).update();
        jdbc.sql("""
                update mail set occasion = mail_id
                where registration_id = ? and occasion = ? and kind not in ('follow-up', 'waiting-list-closed')
                """).param(registrationId).param(Occasion.PLACE.id()).update();
    }

    /** Takes back a mail that has not left. */
    void withdraw(MailKind kind, UUID registrationId) {
        jdbc.sql("delete from mail where registration_id = ? and kind = ? and state = 'waiting'")
                .param(registrationId)
                .param(kind.wireName())
                .update();
    }

    /** Whoever was told by mail when and where the gathering is, still has to do with it, and is not there already. */
    List<Registration> toldOf(UUID gatheringId) {
        return jdbc.sql("""
                select i.registration_id, i.gathering_id, i.person_id from invitation i
                where i.gathering_id = :gathering
                  and exists (select from mail where mail.registration_id = i.registration_id and state = 'sent'
                              and kind in (:telling))
                  and not exists (select from registration r where r.registration_id = i.registration_id
                                  and r.checked_in_at is not null)
                """)
                .param("gathering", gatheringId)
                .param("telling", TELLING)
                .query(Registration.class)
                .list();
    }

    /** The revision of the gathering that the latest mail told of. */
    Optional<Integer> toldRevision(UUID registrationId) {
        return jdbc.sql("""
                select told_revision from mail
                where registration_id = :registration and state = 'sent' and kind in (:telling) and told_revision is not null
                order by sent_at desc limit 1
                """)
                .param("registration", registrationId)
                .param("telling", TELLING)
                .query(Integer.class)
                .optional();
    }

    void drop(UUID mailId) {
        jdbc.sql("delete from mail where mail_id = ?").param(mailId).update();
    }

    void withdrawAllOf(UUID personId) {
        jdbc.sql("delete from mail where person_id = ? and state = 'waiting'")
                .param(personId)
                .update();
    }

    Optional<DueMail> takeNextDue(Instant now) {
        return jdbc.sql(NEXT_DUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("told_by_now", now.minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new DueMail(
                        row.getObject("mail_id", UUID.class),
                        row.getObject("gathering_id", UUID.class),
                        row.getObject("registration_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        MailKind.named(row.getString("kind")),
                        instant(row.getTimestamp("expires_at")),
                        row.getObject("pending_id", UUID.class),
                        row.getInt("attempts")))
                .optional();
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    void markSent(UUID mailId, Instant sentAt) {
        jdbc.sql("""
                update mail set state = 'sent', sent_at = ?, attempts = attempts + 1, reason = null,
                    told_revision = (select revision from gathering where gathering.gathering_id = mail.gathering_id)
                where mail_id = ?
                """).param(sentAt.atOffset(ZoneOffset.UTC)).param(mailId).update();
    }

    void postpone(UUID mailId, Instant dueAt, String reason) {
        jdbc.sql("update mail set due_at = ?, attempts = attempts + 1, reason = ? where mail_id = ?")
                .param(dueAt.atOffset(ZoneOffset.UTC))
                .param(reason)
                .param(mailId)
                .update();
    }

    /** Like {@link #postpone}, where the mail itself was not tried. */
    void putOff(UUID mailId, Instant dueAt, String reason) {
        jdbc.sql("update mail set due_at = ?, reason = ? where mail_id = ?")
                .param(dueAt.atOffset(ZoneOffset.UTC))
                .param(reason)
                .param(mailId)
                .update();
    }

    void markFailed(UUID mailId, String reason) {
        jdbc.sql("update mail set state = 'failed', attempts = attempts + 1, reason = ? where mail_id = ?")
                .param(reason)
                .param(mailId)
                .update();
    }

    /** Every organisation of which this service has heard. */
    @Transactional(readOnly = true)
    List<UUID> organisations() {
        return jdbc.sql("select id from organisation order by id")
                .query(UUID.class)
                .list();
    }
}
