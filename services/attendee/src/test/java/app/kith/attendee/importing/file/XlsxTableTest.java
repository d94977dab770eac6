package app.kith.attendee.importing.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import app.kith.attendee.importing.GuestFile.Reading.Usable;
import app.kith.attendee.importing.RowNote;
import app.kith.attendee.importing.RowReason;
import app.kith.attendee.importing.plan.ImportOptions;
import app.kith.attendee.importing.plan.Judgement;
import app.kith.attendee.importing.plan.Judgement.Acceptable;
import app.kith.attendee.importing.plan.Judgement.Refused;
import app.kith.attendee.importing.plan.RowJudge;
import app.kith.attendee.person.MailReach;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxTableTest {

    @Test
    void a_workbook_is_read_as_it_was_typed() {
        var judgements = judge(workbook(sheet -> {
            row(sheet, 0, "Name", "E-Mail", "Company");
            row(sheet, 1, "🎉 Ben Ng", "ben@example.com", "Bee 🐝");
            row(sheet, 3, "משה כהן", "moshe@example.com", "שלום");
            row(sheet, 4, "José Ñandú", "jose@example.com", "");
            sheet.value(5, 0, "Ana");
            sheet.value(5, 1, "ana@example.com");
            sheet.value(5, 2, 1871);
        }));

        assertThat(judgements)
                .extracting(judgement -> judgement.line() + " " + judgement.name() + ", "
                        + ((Acceptable) judgement).guest().company())
                .containsExactly("2 🎉 Ben Ng, Bee 🐝", "4 משה כהן, שלום", "5 José Ñandú, ", "6 Ana, 1871");
    }

    @Test
    void a_formula_without_a_result_costs_the_place_where_the_name_stands_and_is_named_by_its_address() {
        var judgements = judge(workbook(sheet -> {
            row(sheet, 0, "Name", "E-Mail", "Company", "Born on");
            sheet.formula(1, 0, "HYPERLINK(\"https://example.com\",\"Ana\")");
            sheet.value(1, 1, "ana@example.com");
            row(sheet, 2, "Ben", "ben@example.com");
            sheet.value(2, 2, LocalDate.of(2026, 5, 4));
            sheet.style(2, 2).format("yyyy-MM-dd").set();
            row(sheet, 3, "Cem", "cem@example.com", "Acme");
            sheet.value(3, 3, LocalDate.of(1990, 5, 4));
            sheet.style(3, 3).format("d/m/yyyy").set();
        }));

        assertThat(judgements.get(0))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(new RowNote(RowReason.FORMULA, "A2")));
        assertThat(judgements.get(1)).isInstanceOfSatisfying(Acceptable.class, ben -> {
            assertThat(ben.guest().company()).isEqualTo("2026-05-04");
            assertThat(ben.notes()).containsExactly(new RowNote(RowReason.DATE_IN_CELL, "C3"));
        });
        assertThat(judgements.get(2))
                .isInstanceOfSatisfying(
                        Acceptable.class, cem -> assertThat(cem.notes()).isEmpty());
    }

    @Test
    void an_amount_of_money_is_no_date() {
        var judgements = judge(workbook(sheet -> {
            row(sheet, 0, "Name", "E-Mail", "Company");
            row(sheet, 1, "Ben", "ben@example.com");
            sheet.value(1, 2, 42);
            sheet.style(1, 2).format("#,##0.00 \"days\" [$€-407]").set();
        }));

        assertThat(judgements).singleElement().isInstanceOf(Acceptable.class);
    }

    @Test
    void a_hundred_thousand_rows_are_refused() {
        assertThat(code(workbook(sheet -> {
                    row(sheet, 0, "Name", "E-Mail");
                    for (int i = 1; i <= 100_000; i++) {
                        row(sheet, i, "Ana", "ana@example.com");
                    }
                })))
                .isEqualTo("file-too-large");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked_into_memory() {
        var bomb = rewritten(guests(), "xl/worksheets/sheet1.xml", sheet -> sheet + " ".repeat(110 * 1024 * 1024));

        assertThat(bomb).hasSizeLessThan(1024 * 1024);
        assertThat(code(bomb)).isEqualTo("workbook-too-large");
    }

    @Test
    void a_package_of_thousands_of_parts_is_refused() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 2_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + i + ".xml"));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }

        assertThat(code(bytes.toByteArray())).isEqualTo("workbook-unusual");
    }

    @Test
    void a_cell_that_claims_a_column_far_out_is_refused() {
        assertThat(code(rewritten(
                        guests(), "xl/worksheets/sheet1.xml", sheet -> sheet.replace("r=\"B2\"", "r=\"ZZZZZZ2\""))))
                .isEqualTo("file-too-large");
    }

    @Test
    void entities_of_xml_are_not_expanded() {
        var hostile = rewritten(
                guests(),
                "xl/worksheets/sheet1.xml",
                sheet -> sheet.replaceFirst(
                                "<worksheet",
                                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet")
                        .replaceFirst("<v>[^<]*</v>", "<v>&x;</v>"));

        assertThat(code(hostile)).isEqualTo("xlsx-malformed");
    }

    @Test
    void damaged_and_foreign_packages_are_refused() {
        var whole = guests();
        assertThat(code(new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0})).isEqualTo("xlsx-malformed");
        assertThat(code(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("xlsx-malformed");
        assertThat(code(rewritten(whole, "xl/worksheets/sheet1.xml", sheet -> sheet.substring(0, sheet.length() / 2))))
                .isEqualTo("xlsx-malformed");
        assertThat(code(rewritten(whole, "xl/workbook.xml", workbook -> "no xml")))
                .isEqualTo("xlsx-malformed");
    }

    private static byte[] guests() {
        return workbook(sheet -> {
            row(sheet, 0, "Name", "E-Mail");
            row(sheet, 1, "Ana", "ana@example.com");
        });
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    private static byte[] workbook(Consumer<Worksheet> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook.newWorksheet("Guests"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same package with one part changed. */
    private static byte[] rewritten(byte[] workbook, String part, UnaryOperator<String> change) {
        var bytes = new ByteArrayOutputStream();
        try (var from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                var to = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = from.getInputStream(entry).readAllBytes();
                to.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, UTF_8)).getBytes(UTF_8)
                                : content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<Judgement> judge(byte[] workbook) {
        var file = ((Usable) GuestFileReader.read(workbook)).file();
        return RowJudge.judge(file, ImportOptions.NONE.attendance(file), false, new MailReach(false));
    }

    private static String code(byte[] file) {
        Reading reading = GuestFileReader.read(file);
        return ((Unusable) reading).code();
    }
}
