package app.kith.matching.guest;

import app.kith.defaults.CurrentOrganisation;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody's answers. Only {@link AnswerMeeting} may look at two people's together, and only to see whether both want the same. */
@Repository
class MeetingAnswers {

    private final JdbcClient jdbc;

    MeetingAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Answer> of(UUID meetingId, UUID personId) {
        return jdbc.sql("select answer from answer where meeting_id = ? and person_id = ?")
                .params(meetingId, personId)
                .query(String.class)
                .optional()
                .flatMap(Answer::of);
    }

    /** One person's own answers by meeting. */
    Map<UUID, String> ofPerson(UUID personId, Collection<UUID> meetings) {
        Map<UUID, String> answers = new HashMap<>();
        jdbc.sql("select meeting_id, answer from answer where person_id = ? and meeting_id = any(?)")
                .params(personId, meetings.toArray(UUID[]::new))
                .query(row -> {
                    answers.put(row.getObject("meeting_id", UUID.class), row.getString("answer"));
                });
        return answers;
    }

    void put(UUID meetingId, UUID personId, Answer answer, Instant answeredAt) {
        jdbc.sql("""
                        insert into answer (organisation_id, meeting_id, person_id, answer, answered_at) values (?, ?, ?, ?, ?)
                        on conflict (organisation_id, meeting_id, person_id)
                            do update set answer = excluded.answer, answered_at = excluded.answered_at
                        """)
                .params(
                        CurrentOrganisation.id().orElseThrow(),
                        meetingId,
                        personId,
                        answer.text(),
                        Timestamp.from(answeredAt))
                .update();
    }

    /** Whether each of two people, when last asked after one of these meetings of theirs, wanted to stay in touch. */
    boolean isMutual(Collection<UUID> meetings) {
        return jdbc.sql("""
                        select count(*) = 2
                        from (select distinct on (person_id) answer from answer where meeting_id = any(?)
                              order by person_id, answered_at desc, meeting_id desc) last_word
                        where answer = ?
                        """)
                .params(meetings.toArray(UUID[]::new), Answer.STAY_IN_TOUCH.text())
                .query(Boolean.class)
                .single();
    }
}
