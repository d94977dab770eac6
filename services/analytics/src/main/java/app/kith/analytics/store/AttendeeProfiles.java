package app.kith.analytics.store;

import app.kith.contracts.Profile;
import app.kith.contracts.Topics;
import app.kith.eventing.Inbox;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the names that an organiser's exports show and whom people know, and forgets the names of who is erased. */
@Component
class AttendeeProfiles {

    private final JdbcClient jdbc;
    private final Inbox inbox;

    AttendeeProfiles(JdbcClient jdbc, Inbox inbox) {
        this.jdbc = jdbc;
        this.inbox = inbox;
    }

    @KafkaListener(topics = Topics.PROFILES, batch = "true")
    void receive(List<ConsumerRecord<String, byte[]>> messages) {
        inbox.receiveDocuments(messages, Profile.class, this::keep);
    }

    /** Whom somebody says they know outlives their name: ids alone, which decide what was new. */
    private void keepAcquaintances(Profile profile) {
        if (profile.knows() == null) {
            return;
        }
        jdbc.sql("delete from acquaintance where person_id = :person")
                .param("person", profile.personId())
                .update();
        jdbc.sql("""
                insert into acquaintance (organisation_id, person_id, known_id)
                select distinct :organisation, :person, id from unnest(cast(:known as uuid[])) as known (id)
                """)
                .param("organisation", profile.organisationId())
                .param("person", profile.personId())
                .param("known", profile.knows().toArray(UUID[]::new))
                .update();
    }

    private void keep(String personId, @Nullable Profile profile) {
        if (profile == null) {
            jdbc.sql("delete from profile where person_id = :person")
                    .param("person", UUID.fromString(personId))
                    .update();
        } else {
            jdbc.sql("""
                    insert into profile (organisation_id, person_id, name, company, is_shared)
                    values (:organisation, :person, :name, :company, :shared)
                    on conflict (organisation_id, person_id)
                        do update set name = :name, company = :company, is_shared = :shared
                    """)
                    .param("organisation", profile.organisationId())
                    .param("person", profile.personId())
                    .param("name", profile.name())
                    .param("company", profile.company())
                    .param("shared", !profile.refuses("sharing"))
                    .update();
            keepAcquaintances(profile);
        }
    }
}
