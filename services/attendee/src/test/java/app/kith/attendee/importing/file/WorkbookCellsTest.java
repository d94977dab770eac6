package app.kith.attendee.importing.file;

import static app.kith.attendee.importing.GuestLists.file;
import static app.kith.attendee.importing.GuestLists.guests;
import static app.kith.attendee.importing.GuestLists.judge;
import static app.kith.attendee.importing.GuestLists.names;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.importing.FileChoice;
import app.kith.attendee.importing.GuestLists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** The sheet that lists guests is read, and its cells as the spreadsheet shows them. */
class WorkbookCellsTest {

    @Test
    void the_sheet_with_the_guests_is_read_and_another_can_be_chosen() {
        var bytes = workbook(book -> {
            row(book.newWorksheet("Orders"), 0, "Order code", "Status", "Email", "Name");
            var buyers = book.newWorksheet("Buyers");
            row(buyers, 0, "Name", "E-Mail", "Company");
            row(buyers, 1, "Paula Payer", "paula@example.com", "Payer AG");
            var guests = book.newWorksheet("Guests");
            row(guests, 0, "Attendee name", "Attendee email");
            row(guests, 1, "Gero Guest", "gero@example.com");
        });

        var file = file(bytes);
        assertThat(file.shape().sheets()).containsExactly("Orders", "Buyers", "Guests");
        assertThat(file.shape().sheet()).isEqualTo("Guests");
        assertThat(names(file)).containsExactly("Gero Guest");
        assertThat(names(file(bytes, new FileChoice("Buyers", null, null)))).containsExactly("Paula Payer");
    }

    @Test
    void the_names_of_the_sheets_tell_guests_from_buyers_and_from_those_who_stay_away() {
        var buyersFirst = file(workbook(book -> {
            var buyers = book.newWorksheet("Buyers");
            row(buyers, 0, "Name", "E-Mail", "Company", "Role");
            row(buyers, 1, "Paula Payer", "paula@example.com", "Payer AG", "CFO");
            var guests = book.newWorksheet("Guests");
            row(guests, 0, "Name", "E-Mail");
            row(guests, 1, "Gero", "gero@example.com");
        }));
        var cancelledFirst = file(workbook(book -> {
            for (var name : new String[] {"Absagen", "Warteliste", "Zusagen"}) {
                var sheet = book.newWorksheet(name);
                row(sheet, 0, "Name", "E-Mail");
                row(sheet, 1, name, "ana@example.com");
            }
        }));

        assertThat(names(buyersFirst)).containsExactly("Gero");
        assertThat(names(cancelledFirst)).containsExactly("Zusagen");
    }

    @Test
    void a_row_that_the_spreadsheet_hides_gives_nobody_a_place_and_says_so() {
        var rows = judge(file(workbook(book -> {
            var sheet = book.newWorksheet("Guests");
            row(sheet, 0, "Name", "E-Mail");
            row(sheet, 1, "Ana", "ana@example.com");
            row(sheet, 2, "Ben", "ben@example.com");
            sheet.hideRow(2);
        })));

        assertThat(names(rows)).containsExactly("Ana");
        assertThat(GuestLists.notes(rows)).containsExactly("hidden-row");
    }

    @Test
    void a_column_without_a_name_costs_nobody_the_place() {
        var file = file(workbook(book -> {
            var sheet = book.newWorksheet("Guests");
            row(sheet, 0, "Name", "E-Mail");
            row(sheet, 1, "Ana", "ana@example.com", "called twice");
        }));

        assertThat(names(file)).containsExactly("Ana");
    }

    @Test
    void numbers_have_no_tail() {
        var file = file(workbook(book -> {
            var sheet = book.newWorksheet("Guests");
            row(sheet, 0, "Name", "E-Mail", "Company", "Role");
            row(sheet, 1, "Ana", "ana@example.com", "Acme", "CEO");
            row(sheet, 2, "Ben", "ben@example.com");
            sheet.value(2, 2, new BigDecimal("440000000000.0"));
            sheet.value(2, 3, new BigDecimal("0.30000000000000004"));
        }));

        assertThat(guests(judge(file)).getLast()).isEqualTo("Ben <ben@example.com> 440000000000, 0.3");
    }

    @Test
    void dates_are_shown_by_the_format_of_their_cell() {
        assertThat(shown("46154", "d-mmm")).isEqualTo("12-May");
        assertThat(shown("46154", "[$-407]d. mmmm yyyy")).isEqualTo("12. Mai 2026");
        assertThat(shown("46154", "[$-C0A]d \"de\" mmmm \"de\" yyyy")).isEqualTo("12 de mayo de 2026");
        assertThat(shown("46154", "dd/mm/yy")).isEqualTo("12/05/26");
        assertThat(shown("46154.75", "yyyy-mm-dd hh:mm")).isEqualTo("2026-05-12 18:00");
        assertThat(shown("46154.78125", "h:mm AM/PM")).isEqualTo("6:45 PM");
        assertThat(shown("0.0625", "mm:ss")).isEqualTo("30:00");
        assertThat(shown("46154", "mm-dd-yy")).isEqualTo("2026-05-12");
        assertThat(DateFormat.show(new BigDecimal("44692"), "yyyy-mm-dd", true)).isEqualTo("2026-05-12");
        assertThat(DateFormat.isDate("#,##0.00 \"days\" [$€-407]")).isFalse();
    }

    private static String shown(String serial, String format) {
        assertThat(DateFormat.isDate(format)).as(format).isTrue();
        return DateFormat.show(new BigDecimal(serial), format, false);
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    private static byte[] workbook(Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
