package app.kith.attendee.publishing;

import app.kith.contracts.Profile;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of whom neither a badge nor a kiosk may show, by the one rule that decides for everybody else too. */
@Component
class BadgeCards {

    private final JdbcClient jdbc;

    BadgeCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what these people hide now; whoever hides nothing and never did gets no row. */
    void keep(Collection<Profile> profiles) {
        jdbc.sql("""
                insert into badge_card as known (person_id, organisation_id, hides_name, hides_company, hides_ask)
                select told.person_id, told.organisation_id, told.name, told.company, told.ask
                  from unnest(cast(:people as uuid[]), cast(:organisations as uuid[]), cast(:names as boolean[]),
                              cast(:companies as boolean[]), cast(:asks as boolean[]))
                       as told (person_id, organisation_id, name, company, ask)
                 where told.name or told.company or told.ask
                    or exists (select from badge_card before where before.person_id = told.person_id)
                 order by told.person_id
                on conflict (person_id) do update
                   set hides_name = excluded.hides_name, hides_company = excluded.hides_company,
                       hides_ask = excluded.hides_ask, version = known.version + 1
                 where (known.hides_name, known.hides_company, known.hides_ask)
                       is distinct from (excluded.hides_name, excluded.hides_company, excluded.hides_ask)
                """)
                .param("people", profiles.stream().map(Profile::personId).toArray(UUID[]::new))
                .param(
                        "organisations",
                        profiles.stream().map(Profile::organisationId).toArray(UUID[]::new))
                .param("names", hiding(profiles, "name"))
                .param("companies", hiding(profiles, "company"))
                .param("asks", hiding(profiles, "asks"))
                .update();
    }

    private static Boolean[] hiding(Collection<Profile> profiles, String field) {
        return profiles.stream()
                .map(profile -> profile.hiddenFrom("badge").contains(field))
                .toArray(Boolean[]::new);
    }
}
