package app.kith.attendee.importing.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import app.kith.attendee.importing.GuestFile.Reading.Usable;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class GuestFileReaderTest {

    @Test
    void a_list_is_read_with_its_lines_and_its_columns_in_any_case_and_order() {
        var file = readable("E-Mail,EMAIL, Name \n-,ana@example.com,Ana\n\n-,ben@example.com,Ben\n");

        assertThat(file.columns()).containsExactly("E-Mail", "EMAIL", "Name");
        assertThat(file.rows()).extracting(GuestFile.Row::line).containsExactly(2, 4);
        assertThat(file.rows()).extracting(row -> cell(file, row, "Name")).containsExactly("Ana", "Ben");
    }

    @Test
    void quoted_cells_may_hold_separators_quotes_and_lines() {
        var file = readable("name,email,company\r\n\"Perez, Ana\",ana@example.com,\"The \"\"Best\"\"\nof all\"\r\n");

        assertThat(file.rows().getFirst().cells())
                .containsExactly("Perez, Ana", "ana@example.com", "The \"Best\" of all");
    }

    @Test
    void semicolons_and_tabs_separate_too() {
        assertThat(readable("name;email\nAna;ana@example.com").rows().getFirst().cells())
                .containsExactly("Ana", "ana@example.com");
        assertThat(readable("name\temail\nAna\tana@example.com")
                        .rows()
                        .getFirst()
                        .cells())
                .containsExactly("Ana", "ana@example.com");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        assertThat(readable("\uFEFFname,email\nAna,ana@example.com").columns()).containsExactly("name", "email");
    }

    @Test
    void emoji_right_to_left_names_and_formula_signs_are_kept_as_they_are() {
        var file = readable("name,email\n🎉 Ben,a@b.co\nמשה כהן,c@d.co\n=1+1,e@f.co\n@SUM(A1),g@h.co\n-2,i@j.co");

        assertThat(file.rows())
                .extracting(row -> cell(file, row, "name"))
                .containsExactly("🎉 Ben", "משה כהן", "=1+1", "@SUM(A1)", "-2");
    }

    @Test
    void a_decomposed_accent_is_the_same_letter() {
        assertThat(readable("name,email\nJose\u0301,a@b.co").rows().getFirst().cells())
                .contains("José");
    }

    @Test
    void rows_of_blanks_are_no_guests_and_missing_cells_are_empty() {
        var file = readable("name,email,company\n,,\n , ,\nAna,ana@example.com\n");

        assertThat(file.rows()).hasSize(1);
        assertThat(file.rows().getFirst().hasTooManyCells()).isFalse();
    }

    @Test
    void a_row_with_more_cells_than_the_header_is_marked() {
        var file = readable("name,email\nPerez, Ana,ana@example.com\nBen,ben@example.com,,\n");

        assertThat(file.rows()).extracting(GuestFile.Row::hasTooManyCells).containsExactly(true, false);
    }

    @Test
    void latin_1_is_refused() {
        assertThat(code("name,email\nJosé,jose@example.com", ISO_8859_1)).isEqualTo("csv-not-utf8");
    }

    @Test
    void utf_16_is_read_by_its_mark_and_refused_without() {
        var file = ((Usable) GuestFileReader.read("name;email\nAna Ñandú;ana@example.com".getBytes(UTF_16))).file();
        assertThat(file.rows().getFirst().cells()).containsExactly("Ana Ñandú", "ana@example.com");
        var little =
                ((Usable) GuestFileReader.read("\uFEFFname\temail\nЖанна\tz@example.com".getBytes(UTF_16LE))).file();
        assertThat(little.rows().getFirst().cells()).containsExactly("Жанна", "z@example.com");

        assertThat(code("name,email\nAna,ana@example.com", UTF_16LE)).isEqualTo("csv-not-utf8");
    }

    @Test
    void a_web_page_that_is_called_a_spreadsheet_is_refused_with_its_own_sentence() {
        assertThat(code("\uFEFF  <html><body><table><tr><td>Name</td></tr></table>", UTF_8))
                .isEqualTo("file-no-table");
        assertThat(code("<?xml version=\"1.0\"?><Workbook/>", UTF_8)).isEqualTo("file-no-table");
    }

    @Test
    void the_excel_of_before_2007_is_refused() {
        assertThat(GuestFileReader.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                .extracting("code")
                .isEqualTo("excel-too-old");
    }

    @Test
    void the_apostrophe_of_a_neutralised_cell_is_taken_off_and_any_other_stays() {
        var file = readable("name,email\n'=1+1,a@b.co\n'Abd al-Rahman,c@d.co");

        assertThat(file.rows()).extracting(row -> cell(file, row, "name")).containsExactly("=1+1", "'Abd al-Rahman");
    }

    @Test
    void a_file_without_guests_is_refused() {
        assertThat(code("", UTF_8)).isEqualTo("file-empty");
        assertThat(code(" \n \n", UTF_8)).isEqualTo("file-empty");
        assertThat(code("name,email\n,\n", UTF_8)).isEqualTo("file-empty");
    }

    @Test
    void quotes_that_do_not_pair_up_are_refused() {
        assertThat(code("name,email\n\"Ana,ana@example.com\nBen,ben@example.com", UTF_8))
                .isEqualTo("csv-malformed");
        assertThat(code("name,email\n\"Ana\" Perez,ana@example.com", UTF_8)).isEqualTo("csv-malformed");
    }

    @Test
    void twenty_thousand_rows_are_read_and_one_more_is_refused() {
        assertThat(readable("name,email\n" + "Ana,ana@example.com\n".repeat(20_000))
                        .rows())
                .hasSize(20_000);
        assertThat(code("name,email\n" + "Ana,ana@example.com\n".repeat(20_001), UTF_8))
                .isEqualTo("file-too-large");
    }

    @Test
    void one_endless_cell_is_refused() {
        assertThat(code("name,email\n" + "x".repeat(GuestFileReader.MOST_BYTES), UTF_8))
                .isEqualTo("file-too-large");
    }

    private static String cell(GuestFile file, GuestFile.Row row, String column) {
        return row.cells().get(file.columns().indexOf(column));
    }

    private static GuestFile readable(String text) {
        return ((Usable) GuestFileReader.read(text.getBytes(UTF_8))).file();
    }

    private static String code(String text, Charset charset) {
        return ((Unusable) GuestFileReader.read(text.getBytes(charset))).code();
    }
}
