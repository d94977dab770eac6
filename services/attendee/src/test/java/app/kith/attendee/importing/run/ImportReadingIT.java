package app.kith.attendee.importing.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a file does not say for certain is asked about over HTTP, and nobody is given a place before it is answered. */
@FrontDoor
class ImportReadingIT {

    private static final String CONFIRMED = """
            Guest,Mail,Confirmed?
            Lucia Prueba,lucia@example.com,YES
            Marco Ensayo,marco@example.com,NO
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
    void nobody_is_imported_by_a_word_that_the_organiser_has_not_explained() {
        var chosen = "?map=name:Guest&map=email:Mail&map=status:Confirmed?".replace("d?", "d%3F");

        var preview = preview(CONFIRMED, chosen);
        assertThat(preview.path("newCount").asInt()).isZero();
        assertThat(preview.path("statusWords").values())
                .extracting(word ->
                        word.path("word").asString() + " " + word.path("count").asInt() + " "
                                + word.path("suggested").asBoolean() + " " + word.has("coming"))
                .containsExactly("YES 1 true false", "NO 1 false false");
        assertThat(apply(CONFIRMED, chosen).code()).isEqualTo("status-unknown");
        assertThat(names()).isEmpty();

        apply(CONFIRMED, chosen + "&coming=YES&away=NO").ok();
        assertThat(names()).containsExactly("Lucia Prueba");
    }

    @Test
    void a_column_that_may_say_who_comes_is_asked_about_until_the_organiser_says_that_everybody_does() {
        var csv = "Name,Email,Remark\nAna,ana@example.com,\nBen,ben@example.com,cancelled\n";

        assertThat(preview(csv, "").path("statusColumns").get(0).asInt()).isEqualTo(3);
        assertThat(apply(csv, "").code()).isEqualTo("status-unknown");

        apply(csv, "?everyone=true").ok();
        assertThat(names()).containsExactlyInAnyOrder("Ana", "Ben");
    }

    @Test
    void a_column_with_a_comma_in_its_name_is_chosen_by_one_parameter() {
        var csv = "\"Name, first and last\",Mailbox\nAda Vier,ada.vier@example.com\n";
        var query = "?map=" + URLEncoder.encode("name:Name, first and last", UTF_8);

        var columns = preview(csv, query).path("columns");

        assertThat(columns.get(0).path("field").asString("")).isEqualTo("name");
    }

    @Test
    void of_two_columns_of_one_name_either_can_be_chosen() {
        var csv = "Name;Email;Company;Company\nAna;ana@example.com;;Invoice AG\n";

        assertThat(preview(csv, "").path("columns").values())
                .extracting(column ->
                        column.path("letter").asString() + column.path("number").asInt() + " "
                                + column.path("field").asString(""))
                .containsExactly("A1 name", "B2 email", "C3 company", "D4 ");
        apply(csv, "?column=name:1&column=email:2&column=company:4").ok();

        assertThat(people().get(0).path("company").asString()).isEqualTo("Invoice AG");
    }

    @Test
    void the_separator_and_the_header_can_be_chosen_and_the_import_reads_the_file_as_its_preview_did() {
        var csv = "Autumn mixer;\nwho;where\nAna;ana@example.com\n";

        var shape = preview(csv, "").path("shape");
        assertThat(shape.path("separator").asString()).isEqualTo("semicolon");
        assertThat(shape.path("firstLines").get(1).path("text").asString()).isEqualTo("who · where");
        apply(csv, "?separator=semicolon&header=2&column=name:1&column=email:2").ok();

        assertThat(names()).containsExactly("Ana");
    }

    @Test
    void what_is_to_be_looked_at_in_a_row_is_told_with_its_cell_before_and_after() {
        var csv = "Name,Email,Company,Tickets\nAna,ana@example.com," + "c".repeat(201) + ",3\nBen,ben@,,1\n";

        var rows = preview(csv, "").path("rows");
        assertThat(rows.get(0).path("reason").asString() + " "
                        + rows.get(0).path("cell").asString())
                .isEqualTo("email-invalid B3");
        assertThat(notes(rows.get(1))).containsExactly("more-people D2", "too-long C2");

        var run = apply(csv, "").ok();
        assertThat(notes(run.path("rows").get(1))).containsExactly("more-people D2", "too-long C2");
        assertThat(names()).containsExactly("Ana");
    }

    private static List<String> notes(JsonNode row) {
        return row.path("notes").values().stream()
                .map(note ->
                        note.path("reason").asString() + " " + note.path("cell").asString(""))
                .toList();
    }

    private JsonNode preview(String csv, String query) {
        return organiser
                .send("POST", gathering + "/import-previews" + query, "text/csv", csv.getBytes(UTF_8))
                .ok();
    }

    private Answer apply(String csv, String query) {
        return organiser.importFile(gathering, UUID.randomUUID(), query, "text/csv", csv.getBytes(UTF_8));
    }

    private JsonNode people() {
        return organiser.get(gathering + "/people").ok().path("people");
    }

    private List<String> names() {
        return people().values().stream()
                .map(person -> person.path("name").asString())
                .toList();
    }
}
