package app.kith.attendee.importing.run;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.contracts.Topics;
import app.kith.defaults.CurrentOrganisation;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

@FrontDoor
class ImportApiIT {

    private static final String GUESTS = """
            Name,E-Mail address,email,company,role,asks,offers
            Ana Perez,x,Ana@Example.com,Acme,Founder,find a lawyer|hire nurses,pitch review
            =cmd|'/C calc'!A0,x,formula@example.com,@SUM(A1),+1,,
            משה כהן,x,moshe@example.com,,,,
            🎉 Ben Ng,x,ben@example.com,Bee 🐝,,,
            Nobody,x,not an address,,,,
            Anna,x,ANA@example.com ,,,,
            """;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    Api organiser;
    String gathering;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
    }

    @Test
    void a_preview_tells_what_each_row_would_do_and_does_nothing() {
        var preview = preview(GUESTS, UTF_8).ok();

        assertThat(counts(preview)).isEqualTo("4 new, 0 updated, 0 unchanged, 1 rejected");
        assertThat(preview.path("columns").get(1).path("name").asString()).isEqualTo("E-Mail address");
        assertThat(preview.path("columns").get(2).path("field").asString()).isEqualTo("email");
        assertThat(preview.path("rows").values())
                .extracting(row -> row.path("line").asInt() + " "
                        + row.path("status").asString() + " "
                        + row.path("reason").asString(""))
                .containsExactly(
                        "6 rejected email-invalid",
                        "7 conflict address-shared",
                        "2 new ",
                        "3 new ",
                        "4 new ",
                        "5 new ");
        assertThat(people().isEmpty()).isTrue();
        assertThat(counts(preview(GUESTS, UTF_8).ok())).isEqualTo("4 new, 0 updated, 0 unchanged, 1 rejected");
    }

    @Test
    void imported_people_are_registered_with_their_names_as_they_were_typed() {
        apply(GUESTS).ok();

        assertThat(people().values())
                .extracting(person -> person.path("name").asString())
                .containsExactlyInAnyOrder("Ana Perez", "=cmd|'/C calc'!A0", "משה כהן", "🎉 Ben Ng");
        var ana = person("ana@example.com");
        assertThat(ana.path("company").asString()).isEqualTo("Acme");
        assertThat(ana.path("asks").values())
                .extracting(JsonNode::asString)
                .containsExactly("find a lawyer", "hire nurses");
        assertThat(ana.path("state").asString()).isEqualTo("confirmed");
        assertThat(ana.path("channel").asString()).isEqualTo("import");
        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isEqualTo(4);
    }

    @Test
    void the_second_run_of_the_same_file_changes_nothing() {
        apply(GUESTS).ok();
        var before = people();

        var second = apply(GUESTS).ok();

        assertThat(counts(second)).isEqualTo("0 new, 0 updated, 4 unchanged, 1 rejected");
        assertThat(people()).isEqualTo(before);
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            organiser.moveTo(gathering, "published");
            messages.facts(1, "attendee.gathering-published.v1");
            assertThat(messages.facts(4, "attendee.registered.v1")).hasSize(4);
            assertThat(messages.documents(4, Topics.CONTACTS)).hasSize(4);
            assertThat(messages.documents(4, Topics.PROFILES)).hasSize(4);
        }
    }

    @Test
    void the_same_import_sent_twice_tells_the_same_twice() {
        var id = UUID.randomUUID();

        var first = organiser.importGuests(gathering, id, GUESTS).ok();
        var again = organiser.importGuests(gathering, id, GUESTS).ok();

        assertThat(again).isEqualTo(first);
    }

    @Test
    void another_file_under_the_same_id_is_refused() {
        var id = UUID.randomUUID();
        organiser.importGuests(gathering, id, GUESTS).ok();

        var refused = organiser.importGuests(gathering, id, "name,email\nZoe,zoe@example.com");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("id-reused");
        assertThat(people().size()).isEqualTo(4);
    }

    @Test
    void eight_equal_imports_at_once_register_everybody_once() {
        var id = UUID.randomUUID();

        var results = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> organiser.importGuests(gathering, id, GUESTS).ok())
                .distinct()
                .toList();

        assertThat(results).hasSize(1);
        assertThat(people().size()).isEqualTo(4);
    }

    @Test
    void somebody_known_is_updated_and_what_the_file_does_not_say_stays() {
        apply(GUESTS).ok();

        var result = apply("name,email,company,role\nAna P. Perez,ana@example.com,,Mayor\n")
                .ok();

        assertThat(counts(result)).isEqualTo("0 new, 1 updated, 0 unchanged, 0 rejected");
        var ana = person("ana@example.com");
        assertThat(ana.path("name").asString()).isEqualTo("Ana P. Perez");
        assertThat(ana.path("company").asString()).isEqualTo("Acme");
        assertThat(ana.path("role").asString()).isEqualTo("Mayor");
        assertThat(ana.path("asks").size()).isEqualTo(2);
        assertThat(people().size()).isEqualTo(4);
    }

    @Test
    void a_person_is_one_person_at_all_gatherings_of_the_organisation() {
        apply(GUESTS).ok();
        var personId = person("ana@example.com").path("personId").asString();
        gathering = organiser.newGathering();

        var result = apply("name,email\nAna Perez,ana@example.com\n").ok();

        assertThat(counts(result)).isEqualTo("1 new, 0 updated, 0 unchanged, 0 rejected");
        assertThat(person("ana@example.com").path("personId").asString()).isEqualTo(personId);
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var contact = messages.documents(5, Topics.CONTACTS).stream()
                    .filter(message -> message.key().equals(personId))
                    .toList()
                    .getLast();
            assertThat(contact.body().path("invitations").size()).isEqualTo(2);
        }
    }

    @Test
    void the_same_address_in_another_organisation_is_another_person() {
        apply(GUESTS).ok();
        var personId = person("ana@example.com").path("personId").asString();
        prepare();

        assertThat(counts(apply(GUESTS).ok())).isEqualTo("4 new, 0 updated, 0 unchanged, 1 rejected");
        assertThat(person("ana@example.com").path("personId").asString()).isNotEqualTo(personId);
    }

    @Test
    void each_kind_of_unusable_file_has_its_problem_and_changes_nothing() {
        assertThat(refusal("name,email\nJosé,jose@example.com", ISO_8859_1)).isEqualTo("csv-not-utf8");
        assertThat(refusal("", UTF_8)).isEqualTo("file-empty");
        assertThat(refusal("name,email\n", UTF_8)).isEqualTo("file-empty");
        assertThat(refusal("name,email\n\"Ana,ana@example.com", UTF_8)).isEqualTo("csv-malformed");
        assertThat(refusal("name,email\n" + rows(100_000), UTF_8)).isEqualTo("file-too-large");
        assertThat(people().isEmpty()).isTrue();
    }

    @Test
    void a_body_that_is_no_csv_is_refused() {
        assertThat(organiser
                        .put(gathering + "/imports/" + UUID.randomUUID(), "{}")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void ten_thousand_rows_are_imported_and_of_the_verdicts_the_first_thousand_shown() {
        var result = apply("name,email\n" + rows(10_000)).ok();

        assertThat(counts(result)).isEqualTo("10000 new, 0 updated, 0 unchanged, 0 rejected");
        assertThat(result.path("rows").size()).isEqualTo(1000);
        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isEqualTo(10_000);
    }

    @Test
    void a_file_whose_columns_are_not_recognised_can_be_mapped() {
        var csv = "Wer,Wohin die Post geht,Was,name\nAna Perez,ana@example.com,Mayor,ignored\n";

        var preview = preview(csv, UTF_8).ok();
        assertThat(preview.path("missing").get(0).asString()).isEqualTo("email");
        assertThat(organiser.importGuests(gathering, UUID.randomUUID(), csv).code())
                .isEqualTo("column-missing");

        var query = "?map=name:Wer&map=email:Wohin%20die%20Post%20geht&map=role:Was";
        var imported = organiser
                .importFile(gathering, UUID.randomUUID(), query, "text/csv", csv.getBytes(UTF_8))
                .ok();
        assertThat(counts(imported)).isEqualTo("1 new, 0 updated, 0 unchanged, 0 rejected");
        assertThat(person("ana@example.com").path("name").asString()).isEqualTo("Ana Perez");
        assertThat(person("ana@example.com").path("role").asString()).isEqualTo("Mayor");
    }

    @Test
    void an_export_comes_back_without_a_change() {
        apply(GUESTS).ok();
        var before = people();
        var export = organiser.text(gathering + "/people.csv");
        assertThat(export)
                .startsWith("\uFEFFname,email,")
                .contains("'=cmd|'/C calc'!A0", "find a lawyer | hire nurses");

        var result = apply(export).ok();

        assertThat(counts(result)).isEqualTo("0 new, 0 updated, 4 unchanged, 0 rejected");
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void a_name_that_has_nothing_in_common_and_a_place_given_back_are_conflicts_until_the_file_is_said_to_be_right() {
        apply(GUESTS).ok();
        organiser.delete(gathering + "/registrations/"
                + person("moshe@example.com").path("registrationId").asString());
        var csv = "name,email\nBob Carpenter,ana@example.com\nמשה כהן,moshe@example.com\n";

        var left = apply(csv).ok();
        assertThat(left.path("conflictCount").asInt()).isEqualTo(2);
        assertThat(left.path("rows").values())
                .extracting(row -> row.path("reason").asString(""))
                .containsExactly("name-differs", "cancelled-before");
        assertThat(person("ana@example.com").path("name").asString()).isEqualTo("Ana Perez");

        var taken = organiser
                .importFile(gathering, UUID.randomUUID(), "?conflicts=take", "text/csv", csv.getBytes(UTF_8))
                .ok();
        assertThat(counts(taken)).isEqualTo("1 new, 1 updated, 0 unchanged, 0 rejected");
        assertThat(person("ana@example.com").path("name").asString()).isEqualTo("Bob Carpenter");
        assertThat(person("moshe@example.com").path("state").asString()).isEqualTo("confirmed");
    }

    @Test
    void an_undone_import_leaves_the_people_as_they_were_and_can_be_imported_again() {
        apply("name,email,company\nAna Perez,ana@example.com,Acme\n").ok();
        var before = person("ana@example.com");
        var id = UUID.randomUUID();
        organiser
                .importGuests(
                        gathering, id, "name,email,company\nAna Perez,ana@example.com,Bee\nBen,ben@example.com,\n")
                .ok();

        organiser.post(gathering + "/imports/" + id + "/undo", "").ok();
        var undone = organiser.settled(gathering + "/imports/" + id).ok();

        assertThat(undone.path("state").asString()).isEqualTo("undone");
        assertThat(undone.path("keptCount").asInt()).isZero();
        assertThat(person("ana@example.com")).isEqualTo(before);
        assertThat(person("ben@example.com").path("state").asString()).isEqualTo("cancelled");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(1, "attendee.registration-cancelled.v1")
                            .getFirst()
                            .text("reason"))
                    .as("for others it was never there")
                    .isEqualTo("import-undone");
        }

        assertThat(counts(apply("name,email\nBen,ben@example.com\n").ok()))
                .isEqualTo("1 new, 0 updated, 0 unchanged, 0 rejected");
        assertThat(person("ben@example.com").path("state").asString()).isEqualTo("confirmed");
    }

    @Test
    void an_import_of_a_month_ago_is_not_undone_any_more() {
        var id = UUID.randomUUID();
        organiser
                .importGuests(gathering, id, "name,email\nBen,ben@example.com\n")
                .ok();

        var late =
                organiser.at(Instant.now().plus(31, ChronoUnit.DAYS)).post(gathering + "/imports/" + id + "/undo", "");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("import-not-undoable");
        assertThat(person("ben@example.com").path("state").asString()).isEqualTo("confirmed");
    }

    @Test
    void an_undo_keeps_who_has_come_in_and_what_was_changed_since() {
        var id = UUID.randomUUID();
        apply("name,email,company\nAna Perez,ana@example.com,Acme\n").ok();
        organiser
                .importGuests(
                        gathering, id, "name,email,company\nAna Perez,ana@example.com,Bee\nBen,ben@example.com,\n")
                .ok();
        apply("name,email,company\nAna Perez,ana@example.com,Cee\n").ok();
        organiser.moveTo(gathering, "live");
        var ben = person("ben@example.com").path("registrationId").asString();
        var ticket = organiser
                .get(gathering + "/tickets?registrationId=" + ben)
                .ok()
                .path("tickets")
                .get(0);
        organiser
                .put(gathering + "/check-ins/" + UUID.randomUUID(), """
                {"ticket":"%s","door":"A","occurredAt":"%s"}
                """.formatted(
                                ticket.path("ticket").asString(), Instant.now()))
                .ok();

        organiser.post(gathering + "/imports/" + id + "/undo", "").ok();
        var undone = organiser.settled(gathering + "/imports/" + id).ok();

        assertThat(undone.path("keptCount").asInt()).isEqualTo(2);
        assertThat(person("ana@example.com").path("company").asString()).isEqualTo("Cee");
        assertThat(person("ben@example.com").path("state").asString()).isEqualTo("confirmed");
    }

    @Test
    void an_import_whose_instance_died_is_taken_up_where_it_stood() {
        var id = UUID.randomUUID();
        organiser.importGuests(gathering, id, GUESTS).ok();
        CurrentOrganisation.run(
                organiser.organisation(),
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        update import_run set state = 'RUNNING', done = 5, content = :content, finished_at = null,
                                              touched_at = now() - interval '1 minute'
                         where id = :id
                        """)
                        .param("content", GUESTS.getBytes(UTF_8))
                        .param("id", id)
                        .update()));

        var settled = organiser.settled(gathering + "/imports/" + id).ok();

        assertThat(settled.path("state").asString()).isEqualTo("done");
        assertThat(settled.path("done").asInt()).isEqualTo(6);
        assertThat(people().size()).isEqualTo(4);
    }

    @Test
    void an_import_is_found_again_and_one_that_does_not_exist_is_not() {
        var id = UUID.randomUUID();
        organiser
                .importFile(gathering, id, "?name=guests.csv", "text/csv", GUESTS.getBytes(UTF_8))
                .ok();

        var listed = organiser.get(gathering + "/imports").ok().path("imports");
        assertThat(listed.size()).isEqualTo(1);
        assertThat(listed.get(0).path("fileName").asString()).isEqualTo("guests.csv");
        assertThat(organiser.get(gathering + "/imports/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(organiser
                        .post(gathering + "/imports/" + UUID.randomUUID() + "/undo", "")
                        .status())
                .isEqualTo(404);
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Guest " + i + ",guest" + i + "@example.com\n")
                .collect(Collectors.joining());
    }

    private String refusal(String csv, Charset charset) {
        var refused = preview(csv, charset);
        var alsoRefused =
                organiser.send("PUT", gathering + "/imports/" + UUID.randomUUID(), "text/csv", csv.getBytes(charset));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(alsoRefused.status()).isEqualTo(422);
        assertThat(alsoRefused.code()).isEqualTo(refused.code());
        return refused.code();
    }

    private Answer preview(String csv, Charset charset) {
        return organiser.send("POST", gathering + "/import-previews", "text/csv", csv.getBytes(charset));
    }

    private Answer apply(String csv) {
        return organiser.importGuests(gathering, UUID.randomUUID(), csv);
    }

    private static String counts(JsonNode result) {
        return "%d new, %d updated, %d unchanged, %d rejected"
                .formatted(
                        result.path("newCount").asInt(),
                        result.path("updatedCount").asInt(),
                        result.path("unchangedCount").asInt(),
                        result.path("rejectedCount").asInt());
    }

    private JsonNode people() {
        return organiser.get(gathering + "/people").ok().path("people");
    }

    private JsonNode person(String email) {
        return organiser
                .get(gathering + "/people?q=" + email)
                .ok()
                .path("people")
                .get(0);
    }
}
