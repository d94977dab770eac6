package app.kith.attendee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.defaults.CurrentOrganisation;
import app.kith.testing.TenantTables;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The wall between organisations stands in the database, whatever a query forgets. */
@FrontDoor
class RowLevelSecurityIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    Api organiser;

    @BeforeEach
    void fillEveryTable() {
        organiser = Api.organiser(port);
        var gathering = organiser.newGathering();
        organiser.importPeople(gathering, "Anna Lee");
        var code = organiser.post(gathering + "/pairing-codes", "").text("code");
        organiser.post(
                "/devices/claims",
                "{\"code\":\"%s\",\"deviceId\":\"%s\",\"name\":\"A\"}".formatted(code, UUID.randomUUID()));
        fillTheTablesOfTheForm();
        organiser.put("/topics/payroll/merge", "{\"into\":\"bookkeeping\"}").ok();
        organiser.as("supervisor").get(gathering + "/roster/entries").ok();
        organiser.put(
                gathering + "/check-ins/" + UUID.randomUUID(),
                "{\"ticket\":\"x\",\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}");
    }

    @Test
    void every_table_with_an_organisation_id_is_limited_to_one_organisation_at_a_time() {
        assertThat(TenantTables.open(jdbc)).isEmpty();
    }

    @Test
    void the_organisation_itself_sees_its_rows_in_every_table() {
        CurrentOrganisation.run(
                organiser.organisation(),
                () -> assertThat(tenantTables())
                        .hasSize(36)
                        .allSatisfy(table -> assertThat(count(table)).as(table).isPositive()));
    }

    @Test
    void a_query_without_an_organisation_sees_nothing() {
        assertThat(tenantTables())
                .allSatisfy(table -> assertThat(count(table)).as(table).isZero());
    }

    @Test
    void a_query_of_another_organisation_sees_nothing_and_changes_nothing() {
        CurrentOrganisation.run(UUID.randomUUID(), () -> {
            assertThat(tenantTables())
                    .allSatisfy(table -> assertThat(count(table)).as(table).isZero());
            assertThat(update("update person set name = 'x'")).isZero();
            assertThat(update("delete from pairing_code")).isZero();
        });
    }

    @Test
    void nobody_writes_into_another_organisation() {
        assertThatThrownBy(() -> CurrentOrganisation.run(UUID.randomUUID(), () -> update("""
                        insert into device (gathering_id, id, organisation_id, name, paired_at)
                        values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'x', now())
                        """)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void the_service_can_neither_delete_guests_nor_rewrite_the_book_of_the_door() {
        for (var sql : List.of(
                "delete from gathering",
                "delete from person",
                "delete from registration",
                "delete from check_in",
                "update check_in set door = 'x'",
                "delete from consent_entry",
                "update consent_entry set given = true",
                "update form_version set version = 9",
                "delete from distinction",
                "delete from topic_change",
                "update distinction set one_id = other_id",
                "delete from reading",
                "update import_run set body_hash = 'x'")) {
            assertThatThrownBy(() -> CurrentOrganisation.run(organiser.organisation(), () -> update(sql)))
                    .as(sql)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private void fillTheTablesOfTheForm() {
        var open = organiser.openGathering(1);
        organiser.put(open + "/form", """
                        {"questions":[{"id":"food","kind":"text","label":"Food","mandatory":false}]}
                        """).ok();
        organiser
                .submit(open, UUID.randomUUID(), """
                {"formVersion":2,"visitor":%s,"answers":{"food":["none"]},
                 "consents":[{"purpose":"photos","version":1,"given":true}]}
                """.formatted(Api.visitor("Cleo")))
                .ok();
        organiser.submit(open, "Cleo").ok();
        organiser
                .submit(open, UUID.randomUUID(), """
                {"formVersion":2,"visitor":%s,"asks":["an ask that waits"]}
                """.formatted(Api.visitor("Cleo")))
                .ok();
        organiser
                .guest(open, "Cleo")
                .put("/me/visibility", "{\"fields\":{\"company\":\"nobody\"}}")
                .ok();
        organiser.submit(open, "Dora").ok();
        organiser.guest(open, "Cleo").post("/me/cancellation", "").ok();
        fillTheTablesOfProfiles(organiser.openGathering(1));
    }

    private void fillTheTablesOfProfiles(String open) {
        organiser.put(open + "/overbooking", "{\"limit\":1}").ok();
        organiser.importPeople(open, "Cleo", "Emil");
        var cleo = organiser.guest(open, "Cleo");
        var emil = organiser.guest(open, "Emil");
        var cleoId = organiser.registration(open, "Cleo").path("personId").asString();
        var offer = UUID.randomUUID();
        cleo.put("/me/asks/" + UUID.randomUUID(), "{\"type\":\"advice\",\"sentence\":\"A\",\"topics\":[]}")
                .ok();
        cleo.put(
                        "/me/offers/" + offer,
                        "{\"kind\":\"advice\",\"sentence\":\"A\",\"topics\":[],\"minutes\":30,\"perMonth\":1}")
                .ok();
        cleo.put("/me/readings", "{\"readings\":[{\"text\":\"A\",\"topics\":[]}]}")
                .ok();
        cleo.put("/me/mentor-capacity", "{\"capacity\":1}").ok();
        cleo.put("/me/visibility", "{\"fields\":{\"role\":\"nobody\"}}").ok();
        cleo.put("/me/participation", "{\"style\":\"groups-only\"}").ok();
        emil.put("/me/takes/" + UUID.randomUUID(), "{\"offerId\":\"%s\"}".formatted(offer))
                .ok();
        emil.put("/me/mentorings/" + UUID.randomUUID(), "{\"mentorId\":\"%s\"}".formatted(cleoId))
                .ok();
        emil.put("/me/avoided-people", "{\"personIds\":[\"%s\"]}".formatted(cleoId))
                .ok();
        emil.put("/me/known-people", "{\"emailHashes\":[],\"personIds\":[\"%s\"]}".formatted(cleoId))
                .ok();
        var emilId = organiser.registration(open, "Emil").path("personId").asString();
        organiser
                .put(
                        open + "/distinctions/" + UUID.randomUUID(),
                        "{\"onePersonId\":\"%s\",\"otherPersonId\":\"%s\"}".formatted(emilId, cleoId))
                .ok();
        organiser
                .put(
                        open + "/merges/" + UUID.randomUUID(),
                        "{\"keptPersonId\":\"%s\",\"mergedPersonId\":\"%s\"}".formatted(emilId, cleoId))
                .ok();
    }

    private List<String> tenantTables() {
        return transaction.execute(status -> jdbc.sql("""
                        select table_name from information_schema.columns
                         where table_schema in ('public', 'definitions') and column_name = 'organisation_id' order by 1
                        """).query(String.class).list());
    }

    private long count(String table) {
        return transaction.execute(status ->
                jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }

    private int update(String sql) {
        return transaction.execute(status -> jdbc.sql(sql).update());
    }
}
