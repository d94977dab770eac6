package app.kith.attendee.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.contracts.Topics;
import java.nio.charset.Charset;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
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

        assertThat(counts(preview)).isEqualTo("4 new, 0 updated, 0 unchanged, 2 rejected");
        assertThat(preview.path("columns").get(1).asString()).isEqualTo("E-Mail address");
        assertThat(preview.path("rows").values())
                .extracting(row -> row.path("line").asInt() + " "
                        + row.path("status").asString() + " "
                        + row.path("reason").asString(""))
                .containsExactly(
                        "6 rejected email-invalid",
                        "7 rejected duplicate-in-file",
                        "2 new ",
                        "3 new ",
                        "4 new ",
                        "5 new ");
        assertThat(people().isEmpty()).isTrue();
        assertThat(counts(preview(GUESTS, UTF_8).ok())).isEqualTo("4 new, 0 updated, 0 unchanged, 2 rejected");
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

        assertThat(counts(second)).isEqualTo("0 new, 0 updated, 4 unchanged, 2 rejected");
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

        assertThat(counts(apply(GUESTS).ok())).isEqualTo("4 new, 0 updated, 0 unchanged, 2 rejected");
        assertThat(person("ana@example.com").path("personId").asString()).isNotEqualTo(personId);
    }

    @Test
    void each_kind_of_unusable_file_has_its_problem_and_changes_nothing() {
        assertThat(refusal("name,email\nJosé,jose@example.com", ISO_8859_1)).isEqualTo("csv-not-utf8");
        assertThat(refusal("name,mail\nAna,ana@example.com", UTF_8)).isEqualTo("csv-column-missing");
        assertThat(refusal("", UTF_8)).isEqualTo("csv-empty");
        assertThat(refusal("name,email\n", UTF_8)).isEqualTo("csv-empty");
        assertThat(refusal("name,email\n\"Ana,ana@example.com", UTF_8)).isEqualTo("csv-malformed");
        assertThat(refusal("name,email\n" + rows(100_000), UTF_8)).isEqualTo("csv-too-large");
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
