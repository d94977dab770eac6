package app.kith.attendee.importing.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import app.kith.attendee.importing.GuestFile.Reading.Usable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Small files that cost a reader without limits its memory or its time. How long each takes is printed. */
class HostileFilesTest {

    private static final String GUESTS = row(1, text("A1", "Name") + text("B1", "E-Mail"))
            + row(2, text("A2", "Ana") + text("B2", "ana@example.com"));

    @Test
    void a_workbook_written_by_hand_is_read() {
        assertThat(answer("as it should be", workbook(GUESTS))).isEqualTo("1 rows");
    }

    @Test
    void a_string_of_forty_megabytes_is_refused() {
        var strings = "<sst><si><t>" + "a".repeat(40_000_000) + "</t></si></sst>";
        assertThat(answer("shared string of 40 MB", workbook(shared("A3"), strings)))
                .isEqualTo("cell-too-long");
        assertThat(answer("cell of 40 MB", workbook(row(3, text("A3", "a".repeat(40_000_000))))))
                .isEqualTo("cell-too-long");
        assertThat(answer(
                        "raw text of 40 MB",
                        workbook(row(3, text("A3", "<![CDATA[" + "<".repeat(40_000_000) + "]]>")))))
                .isEqualTo("cell-too-long");
    }

    @Test
    void many_strings_that_are_each_short_enough_are_refused_together() {
        var strings = "<sst>" + ("<si><t>" + "a".repeat(30_000) + "</t></si>").repeat(2_000) + "</sst>";
        assertThat(answer("60 MB of shared strings", workbook(shared("A3"), strings)))
                .isEqualTo("file-too-full");
        var one = "<sst><si><t>" + "é".repeat(30_000) + "</t></si></sst>";
        var rows = IntStream.rangeClosed(3, 15_000)
                .mapToObj(line -> row(line, "<c r=\"A" + line + "\" t=\"s\"><v>0</v></c>"))
                .collect(Collectors.joining());
        assertThat(answer("one string 15,000 times", workbook(rows, one))).isEqualTo("file-too-full");
    }

    @Test
    void two_hundred_thousand_attributes_are_refused() {
        var attributes =
                IntStream.range(0, 200_000).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining());
        assertThat(answer("200,000 attributes", workbook(row(3, "<c r=\"A3\"" + attributes + "/>"))))
                .isEqualTo("workbook-unusual");
        var names = IntStream.range(0, 200_000).mapToObj(i -> "<a" + i + "/>").collect(Collectors.joining());
        assertThat(answer("200,000 names", workbook(row(3, names)))).isEqualTo("workbook-unusual");
        assertThat(answer("200,000 deep", workbook(row(3, "<a>".repeat(200_000)))))
                .isEqualTo("workbook-unusual");
        assertThat(answer("a tag of 4 MB", workbook(row(3, "<c r=\"" + "A".repeat(4_000_000) + "\"/>"))))
                .isEqualTo("workbook-unusual");
    }

    @Test
    void numbers_far_to_the_right_are_refused_where_they_are_many_and_passed_over_where_they_are_few() {
        var far = IntStream.rangeClosed(3, 20_000)
                .mapToObj(line -> row(line, "<c r=\"XFD" + line + "\"><v>1</v></c>"))
                .collect(Collectors.joining());
        assertThat(answer("20,000 rows at XFD", workbook(GUESTS + far))).isEqualTo("file-too-large");
        assertThat(answer("blank rows at XFD", workbook(GUESTS + far.replace("<v>1</v>", ""))))
                .isEqualTo("file-too-large");
        assertThat(answer("one at XFD", workbook(GUESTS + row(3, "<c r=\"XFD3\"><v>1</v></c>"))))
                .isEqualTo("1 rows");
        assertThat(answer("XFD by a reference", workbook(row(3, "<c r=\"&#90;ZZZZ3\"><v>1</v></c>"))))
                .isEqualTo("file-too-large");
        assertThat(answer("a million cells in a row", workbook(row(3, "<c/>".repeat(1_000_000)))))
                .isEqualTo("file-too-large");
    }

    @Test
    void repeated_row_numbers_are_refused_as_damage() {
        assertThat(answer("a row twice", workbook(GUESTS + row(2, text("A2", "Ben") + text("B2", "ben@example.com")))))
                .isEqualTo("xlsx-malformed");
        assertThat(answer("rows backwards", workbook(GUESTS + row(1, text("A1", "Ben")))))
                .isEqualTo("xlsx-malformed");
        assertThat(answer("rows without numbers", workbook(GUESTS.replaceAll("<row r=\"\\d\">", "<row>"))))
                .isEqualTo("1 rows");
    }

    @Test
    void numbers_that_no_spreadsheet_can_hold_are_not_written_out() {
        for (var number : new String[] {"1E999999999", "1E-999999999", "-9E2147483647"}) {
            var cell = "<c r=\"C2\"><v>" + number + "</v></c>";
            assertThat(answer(
                            number,
                            workbook(GUESTS.replace(
                                    "ana@example.com</t></is></c>", "ana@example.com</t></is></c>" + cell))))
                    .isEqualTo("1 rows");
        }
        assertThat(answer(
                        "a number of a million digits",
                        workbook(row(3, "<c r=\"A3\"><v>" + "9".repeat(1_000_000) + "</v></c>"))))
                .isEqualTo("cell-too-long");
    }

    @Test
    void formulas_that_a_parser_would_write_out_again_and_again_are_refused() {
        var ending = "<c r=\"C2\"><f>" + "1+".repeat(4_000) + "1</f><v>1</v></c></row>";
        assertThat(answer("a long formula", workbook(GUESTS.replaceAll("</row>$", ending))))
                .isEqualTo("1 rows");
        var base = "<c r=\"A3\"><f t=\"shared\" si=\"0\" ref=\"A3:XFD3\">" + "1+".repeat(4_000) + "1</f><v>1</v></c>";
        var again = "<c><f t=\"shared\" si=\"0\"/><v>1</v></c>".repeat(16_000);
        assertThat(answer("shared formulas", workbook(row(3, base + again)))).isEqualTo("workbook-unusual");
        var arrays = "<c><f t=\"array\" ref=\"A9:A9\">1</f></c>".repeat(10_000);
        assertThat(answer("array formulas", workbook(row(3, arrays)))).isEqualTo("workbook-unusual");
    }

    @Test
    void a_package_of_a_hundred_thousand_parts_is_refused_before_they_are_listed() {
        var parts = IntStream.range(0, 100_000).boxed().collect(Collectors.toMap(i -> "x" + i, i -> ""));
        assertThat(answer("100,000 parts", packed(parts))).isEqualTo("workbook-unusual");
    }

    @Test
    void entities_and_other_encodings_are_refused() {
        var entities = "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;\">]>";
        assertThat(answer("nested entities", workbook(entities, GUESTS, "<sst/>")))
                .isEqualTo("xlsx-malformed");
        assertThat(answer("EBCDIC", workbook("<?xml version=\"1.0\" encoding=\"IBM037\"?>", GUESTS, "<sst/>")))
                .isEqualTo("xlsx-malformed");
        assertThat(answer(
                        "UTF-16",
                        packed(Map.of("xl/worksheets/sheet1.xml", new String(GUESTS.getBytes(UTF_16), ISO_8859_1)))))
                .isEqualTo("xlsx-malformed");
        assertThat(answer("a comment with tags", workbook("<!-- <c > ' -->", GUESTS, "<sst/>")))
                .isEqualTo("1 rows");
    }

    @Test
    void a_text_file_has_the_same_limits() {
        var header = "name,email,notes\n";
        assertThat(answer("long cell", (header + "Ana,ana@example.com," + "a".repeat(5_000_000)).getBytes(UTF_8)))
                .isEqualTo("cell-too-long");
        assertThat(answer("many cells", (header + ("Ana" + ",x".repeat(190) + "\n").repeat(10_000)).getBytes(UTF_8)))
                .isEqualTo("file-too-full");
        assertThat(answer("long line", (header + ",".repeat(10_000_000)).getBytes(UTF_8)))
                .isEqualTo("file-too-large");
        assertThat(answer("marks", (header + "\"".repeat(10_000_001)).getBytes(UTF_8)))
                .isEqualTo("csv-malformed");
    }

    private static String answer(String what, byte[] file) {
        long start = System.nanoTime();
        var reading = GuestFileReader.read(file);
        System.out.printf("%-32s %,11d bytes %,6d ms%n", what, file.length, (System.nanoTime() - start) / 1_000_000);
        return switch (reading) {
            case Unusable(var code, var detail) -> code;
            case Usable(GuestFile table) -> table.rows().size() + " rows";
        };
    }

    private static String row(int line, String cells) {
        return "<row r=\"" + line + "\">" + cells + "</row>";
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String shared(String address) {
        return row(3, "<c r=\"" + address + "\" t=\"s\"><v>0</v></c>");
    }

    private static byte[] workbook(String rows) {
        return workbook(rows, "<sst/>");
    }

    private static byte[] workbook(String rows, String strings) {
        return workbook("", rows, strings);
    }

    private static byte[] workbook(String before, String rows, String strings) {
        var main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return packed(Map.of(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + main
                        + "sharedStrings+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + main
                        + "styles+xml\"/></Types>",
                "xl/styles.xml",
                "<styleSheet/>",
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"Guests\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/sharedStrings.xml",
                strings,
                "xl/worksheets/sheet1.xml",
                before + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private static byte[] packed(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                var latin = part.getValue().startsWith("\u00FE\u00FF");
                zip.write(part.getValue().getBytes(latin ? ISO_8859_1 : UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
