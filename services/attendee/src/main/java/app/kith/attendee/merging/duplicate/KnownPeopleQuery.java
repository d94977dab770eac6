package app.kith.attendee.merging.duplicate;

import app.kith.attendee.person.EmailAddress;
import app.kith.attendee.person.SearchWords;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the people among whom duplicates are sought; who was merged is nobody of their own any more. */
@Component
@Transactional(readOnly = true)
public class KnownPeopleQuery {

    static final int MOST_FOUND = 20;
    /** Fewer letters than these are in almost every name. */
    private static final int FEWEST_LETTERS = 2;

    private static final String PERSON = """
            select p.id as person_id, p.name, p.email, p.company,
                   (select count(*) from registration all_places where all_places.person_id = p.id) as places
              from person p
            """;

    private static final String NOT_MERGED =
            " and not exists (select from merge m where m.merged_id = p.id and m.undone_at is null) ";

    private static final String HERE =
            "exists (select from registration r where r.gathering_id = :gathering and r.person_id = p.id)";

    private final JdbcClient jdbc;

    KnownPeopleQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody of an event. */
    public List<KnownPerson> of(UUID gatheringId) {
        return jdbc.sql(PERSON + "join registration r on r.person_id = p.id where r.gathering_id = :gathering"
                        + NOT_MERGED + "order by p.id")
                .param("gathering", gatheringId)
                .query(KnownPerson.class)
                .list();
    }

    /** Those of the organisation whose name has these words, or whose address has this in it; first those of this event. */
    public List<KnownPerson> find(UUID gatheringId, String typed) {
        if (SearchWords.letters(typed) < FEWEST_LETTERS) {
            return List.of();
        }
        return jdbc.sql(PERSON + "where (p.search_words like all (:words) or p.search_words like :joined"
                        + " or position(:typed in p.email) > 0)"
                        + NOT_MERGED + "order by (" + HERE + ") desc, p.search_words, p.id limit :most")
                .param("words", SearchWords.patterns(typed).toArray(String[]::new))
                .param("joined", SearchWords.joined(typed))
                .param("typed", EmailAddress.searched(typed))
                .param("gathering", gatheringId)
                .param("most", MOST_FOUND)
                .query(KnownPerson.class)
                .list();
    }

    /** Those with these ids, merged or not. */
    public List<KnownPerson> these(Collection<UUID> personIds) {
        return jdbc.sql(PERSON + "where p.id = any(:people)")
                .param("people", personIds.toArray(UUID[]::new))
                .query(KnownPerson.class)
                .list();
    }
}
