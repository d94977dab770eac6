package app.kith.matching.planning;

import app.kith.defaults.CurrentOrganisation;
import app.kith.matching.reading.Refusals;
import app.kith.matching.reading.TextHash;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reasons fit, as guests and the organiser said. Nobody sees another's answer. */
@Repository
class ReasonAnswers {

    /** So many answers were given to reasons of one kind. */
    record Count(String basis, String topic, int fits, int doesNotFit) {}

    /** A reason that the organiser dropped, its texts as hashes. */
    record Dropped(UUID reasonId, String topic, UUID askHash, UUID offerHash, Instant droppedAt) {}

    /** Without guest by the organiser; without partner from a time when none was kept. */
    private record Refused(
            @Nullable UUID guestId,
            @Nullable UUID partnerId,
            boolean gives,
            String topic,
            UUID askHash,
            UUID offerHash) {

        Refusals.Own own() {
            return new Refusals.Own(gives ? offerHash : askHash, topic, gives ? askHash : offerHash);
        }

        Refusals.Between between(UUID guest, UUID partner) {
            return new Refusals.Between(gives ? partner : guest, askHash, gives ? guest : partner);
        }
    }

    private final JdbcClient jdbc;

    ReasonAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps an answer in place of an earlier one.
     *
     * @param guestId who answers; null is the organiser
     */
    void put(UUID gatheringId, Reason reason, @Nullable UUID guestId, boolean fits, Instant answeredAt) {
        jdbc.sql("""
                        insert into reason_answer (organisation_id, gathering_id, reason_id, guest_id, partner_id, gives, fits,
                            basis, topic, ask_hash, offer_hash, answered_at)
                        values (:organisation, :gathering, :reason, cast(:guest as uuid), cast(:partner as uuid), :gives, :fits,
                            :basis, :topic, :ask, :offer, :at)
                        on conflict (organisation_id, gathering_id, reason_id, guest_id)
                            do update set fits = excluded.fits, answered_at = excluded.answered_at
                        """)
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("gathering", gatheringId)
                .param("reason", reason.id())
                .param("guest", guestId)
                .param("partner", guestId == null ? null : reason.other(guestId))
                .param("gives", reason.giverId().equals(guestId))
                .param("fits", fits)
                .param("basis", reason.basis())
                .param("topic", reason.topic())
                .param("ask", TextHash.of(reason.ask()))
                .param("offer", TextHash.of(reason.offer()))
                .param("at", Timestamp.from(answeredAt))
                .update();
    }

    /** Another answer to a reason that may not be stated any more. */
    void change(UUID gatheringId, UUID reasonId, @Nullable UUID guestId, boolean fits, Instant answeredAt) {
        jdbc.sql("""
                        update reason_answer set fits = :fits, answered_at = :at where gathering_id = :gathering
                          and reason_id = :reason and guest_id is not distinct from cast(:guest as uuid)
                        """)
                .param("fits", fits)
                .param("at", Timestamp.from(answeredAt))
                .param("gathering", gatheringId)
                .param("reason", reasonId)
                .param("guest", guestId)
                .update();
    }

    /** What one person, or the organiser, said of a reason. */
    Optional<Boolean> find(UUID gatheringId, UUID reasonId, @Nullable UUID guestId) {
        return jdbc.sql("""
                        select fits from reason_answer where gathering_id = :gathering and reason_id = :reason
                          and guest_id is not distinct from cast(:guest as uuid)
                        """)
                .param("gathering", gatheringId)
                .param("reason", reasonId)
                .param("guest", guestId)
                .query(Boolean.class)
                .optional();
    }

    /** By reason, what one person, or the organiser, said. */
    Map<UUID, Boolean> by(UUID gatheringId, @Nullable UUID guestId) {
        Map<UUID, Boolean> answers = new HashMap<>();
        jdbc.sql("""
                        select reason_id, fits from reason_answer
                        where gathering_id = :gathering and guest_id is not distinct from cast(:guest as uuid)
                        """).param("gathering", gatheringId).param("guest", guestId).query(row -> {
            answers.put(row.getObject("reason_id", UUID.class), row.getBoolean("fits"));
        });
        return answers;
    }

    void withdraw(UUID gatheringId, UUID reasonId, @Nullable UUID guestId) {
        jdbc.sql("""
                        delete from reason_answer where gathering_id = :gathering and reason_id = :reason
                          and guest_id is not distinct from cast(:guest as uuid)
                        """)
                .param("gathering", gatheringId)
                .param("reason", reasonId)
                .param("guest", guestId)
                .update();
    }

    /** What must not be stated at this gathering. Of two people who are one, what either said holds. */
    Refusals refusals(UUID gatheringId) {
        List<Refused> refused =
                jdbc.sql("""
                        select coalesce(l.same_as, a.guest_id) as guest_id, coalesce(m.same_as, a.partner_id) as partner_id,
                            a.gives, a.topic, a.ask_hash, a.offer_hash
                        from reason_answer a
                        left join alias l on l.organisation_id = a.organisation_id and l.gathering_id = a.gathering_id
                            and l.person_id = a.guest_id
                        left join alias m on m.organisation_id = a.organisation_id and m.gathering_id = a.gathering_id
                            and m.person_id = a.partner_id
                        where a.gathering_id = ? and not a.fits
                        """).param(gatheringId).query(Refused.class).list();
        Set<Refusals.Pair> pairs = new HashSet<>();
        Map<UUID, List<Refusals.Own>> own = new HashMap<>();
        Set<Refusals.Between> between = new HashSet<>();
        for (Refused one : refused) {
            UUID guest = one.guestId();
            if (guest == null) {
                pairs.add(new Refusals.Pair(one.askHash(), one.offerHash()));
            } else {
                own.computeIfAbsent(guest, any -> new ArrayList<>()).add(one.own());
            }
            if (guest != null && one.partnerId() != null) {
                between.add(one.between(guest, one.partnerId()));
            }
        }
        return new Refusals(pairs, own, between);
    }

    /** What the organiser said does not fit, the latest first. */
    List<Dropped> dropped(UUID gatheringId) {
        return jdbc.sql("""
                        select reason_id, topic, ask_hash, offer_hash, answered_at as dropped_at from reason_answer
                        where gathering_id = ? and guest_id is null and not fits order by answered_at desc, reason_id
                        """).param(gatheringId).query(Dropped.class).list();
    }

    /** How often reasons of each kind were said to fit, the most often answered first. */
    List<Count> count(UUID gatheringId) {
        return jdbc.sql("""
                        select basis, topic, count(*) filter (where fits) as fits, count(*) filter (where not fits) as does_not_fit
                        from reason_answer where gathering_id = ? group by basis, topic order by count(*) desc, basis, topic
                        """).param(gatheringId).query(Count.class).list();
    }
}
