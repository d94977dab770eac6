package app.kith.attendee.importing.file;

import static app.kith.attendee.importing.GuestLists.file;
import static app.kith.attendee.importing.GuestLists.names;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.importing.FileChoice;
import app.kith.attendee.importing.GuestLists;
import app.kith.attendee.importing.Separator;
import app.kith.attendee.importing.column.Field;
import app.kith.attendee.importing.column.Mapping;
import org.junit.jupiter.api.Test;

/** How a text file is laid out is recognised from the whole of it, and can be chosen otherwise. */
class FileShapeTest {

    @Test
    void commas_in_one_question_do_not_outvote_the_semicolons_of_every_line() {
        var file = file("""
                Vorname;Nachname;E-Mail;Which fields (law, tax, trade, crafts, care, other)?
                Zoë;Ångström;zoe@example.com;law, tax
                Jürgen;Groß;jg@example.com;care
                """);

        assertThat(file.shape().separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(names(file)).containsExactly("Zoë Ångström", "Jürgen Groß");
    }

    @Test
    void where_no_column_is_known_the_rows_decide_by_their_width() {
        var file = file("""
                Imię i nazwisko;Poczta, adres, kontakt
                Anna Nowak;a, b
                Jan Kowal;jan
                """);

        assertThat(file.shape().separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(file.columns()).containsExactly("Imię i nazwisko", "Poczta, adres, kontakt");
    }

    @Test
    void bars_between_wishes_separate_no_columns_and_bars_between_columns_do() {
        assertThat(file("name,email,asks\nAna,ana@example.com,a|b|c\nBen,ben@example.com,d|e\n")
                        .columns())
                .hasSize(3);
        assertThat(file("name|email\nAna|ana@example.com\n").columns()).containsExactly("name", "email");
    }

    @Test
    void a_line_that_names_the_separator_is_no_header() {
        var plain = file("sep=;\nName;Email\nLena Probst;lena@example.com\n");
        assertThat(names(plain)).containsExactly("Lena Probst");
        assertThat(plain.rows().getFirst().line()).isEqualTo(3);

        assertThat(names(file("\uFEFF\"sep=,\"\r\n\"Name\",\"Email\"\r\n\"Lena Probst\",\"lena@example.com\"\r\n")))
                .containsExactly("Lena Probst");
        assertThat(names(file("SEP=\t\nName\tEmail\nLena, Probst\tlena@example.com\n")))
                .containsExactly("Lena, Probst");
    }

    @Test
    void titles_and_dates_above_the_header_are_no_guests() {
        var file = file("""
                Autumn mixer,,
                exported on 12 November,,
                ,,
                Name,Email,Company
                Lucía Prueba,lucia@example.com,Prueba SA
                """);

        assertThat(file.shape().headerLine()).isEqualTo(4);
        assertThat(GuestLists.guests(GuestLists.judge(file)))
                .containsExactly("Lucía Prueba <lucia@example.com> Prueba SA, ");
    }

    @Test
    void a_file_without_a_header_loses_nobody() {
        var file = file("Ana Perez,ana@example.com\nBen Ng,ben@example.com\n");

        assertThat(file.shape().headerLine()).isZero();
        assertThat(file.rows()).hasSize(2);
        assertThat(Mapping.recognised(file).missing()).containsExactly(Field.NAME, Field.EMAIL);
    }

    @Test
    void the_header_and_the_separator_can_be_chosen() {
        var csv = "Name of who comes;x\nName;Email\nAna;ana@example.com\n".getBytes(UTF_8);

        assertThat(file(csv, new FileChoice(null, null, 1)).columns()).containsExactly("Name of who comes", "x");
        assertThat(file(csv, new FileChoice(null, null, 0)).rows()).hasSize(3);
        assertThat(file(csv, new FileChoice(null, Separator.COMMA, null)).columns())
                .hasSize(1);
        assertThat(file(csv).shape().firstLines())
                .extracting(line -> line.line() + " " + line.text())
                .containsExactly("1 Name of who comes · x", "2 Name · Email", "3 Ana · ana@example.com");
    }

    @Test
    void carriage_returns_alone_end_lines_and_breaks_within_quotes_do_not() {
        assertThat(names(file("Name,Email\rIvy Lone,ivy@example.com\rJon Two,jon@example.com\r")))
                .containsExactly("Ivy Lone", "Jon Two");
        assertThat(
                        names(
                                file(
                                        "Name,Email,\"What are you\nlooking for?\"\r\n\"Ali\nValiev\",ali@example.com,\"a\n\"\"b\"\"\"\r\n")))
                .containsExactly("Ali Valiev");
    }

    @Test
    void a_column_that_the_header_forgot_costs_nobody_the_place() {
        var file = file("Name,Email\nAna,ana@example.com,vip\nBen,ben@example.com,\nCem,cem@example.com,late\n");

        assertThat(file.columns()).containsExactly("Name", "Email", "");
        assertThat(names(file)).containsExactly("Ana", "Ben", "Cem");
    }
}
