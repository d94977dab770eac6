package app.kith.attendee.screens;

import static app.kith.attendee.Columns.ownId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a gathering answered on its form, question by question. */
@Component
@Transactional(readOnly = true)
class PeopleAnswers {

    /** A question as it was last put. */
    record Asked(String id, String label) {}

    /** Every question that was ever put, in the order of the form, and the answers by registration and question. */
    record AnswerTable(List<Asked> questions, Map<UUID, Map<String, String>> answers) {

        String of(UUID registrationId, Asked question) {
            return answers.getOrDefault(registrationId, Map.of()).getOrDefault(question.id(), "");
        }
    }

    private final JdbcClient jdbc;

    PeopleAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AnswerTable of(UUID gatheringId) {
        return new AnswerTable(questions(gatheringId), answers(gatheringId));
    }

    private List<Asked> questions(UUID gatheringId) {
        return jdbc.sql("""
                with asked as (
                    select v.version, q.place, q.question ->> 'id' as id, q.question ->> 'label' as label
                      from form_version v
                     cross join lateral jsonb_array_elements(v.questions) with ordinality as q(question, place)
                     where v.gathering_id = :gathering
                )
                select id, (array_agg(label order by version desc))[1] as label
                  from asked group by id order by min(version), min(place)
                """).param("gathering", gatheringId).query(Asked.class).list();
    }

    private Map<UUID, Map<String, String>> answers(UUID gatheringId) {
        var answers = new HashMap<UUID, Map<String, String>>();
        jdbc.sql("""
                select a.registration_id, given.key as question,
                       (select string_agg(each, ' | ') from jsonb_array_elements_text(given.value) as each) as answer
                  from form_answer a
                 cross join lateral jsonb_each(a.answers) as given
                 where a.gathering_id = :gathering
                """).param("gathering", gatheringId).query(row -> {
            var answer = row.getString("answer");
            if (answer != null) {
                answers.computeIfAbsent(ownId(row, "registration_id"), id -> new HashMap<>())
                        .put(row.getString("question"), answer);
            }
        });
        return answers;
    }
}
