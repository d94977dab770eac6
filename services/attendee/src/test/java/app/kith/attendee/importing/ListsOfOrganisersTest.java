package app.kith.attendee.importing;

import static app.kith.attendee.importing.GuestLists.file;
import static app.kith.attendee.importing.GuestLists.guests;
import static app.kith.attendee.importing.GuestLists.judge;
import static app.kith.attendee.importing.GuestLists.notes;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import app.kith.attendee.importing.column.Field;
import app.kith.attendee.importing.column.Mapping;
import app.kith.attendee.importing.file.GuestFileReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as organisers and other platforms write them: each guest by the right name, under the guest's own address. */
class ListsOfOrganisersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        German, surname as Name            | Name,Vorname,E-Mail; Groß,Ana,ana@example.com                                         | Ana Groß
        French, surname as Nom             | Nom,Prénom,E-mail; Dubois,Claire,ana@example.com                                      | Claire Dubois
        French, one name                   | Nom,E-mail; Claire Dubois,ana@example.com                                             | Claire Dubois
        English, the first name repeated   | Name,First name,Email; Ana Groß,Ana,ana@example.com                                   | Ana Groß
        Polish                             | Imię,Nazwisko,E-mail; Anna,Nowak,ana@example.com                                      | Anna Nowak
        Turkish                            | Ad,Soyad,E-posta; Ayşe,Yılmaz,ana@example.com                                         | Ayşe Yılmaz
        as in a register                   | "Nachname, Vorname",E-Mail; "Groß, Ana",ana@example.com                               | Ana Groß
        a title behind a comma             | Name,Email; "Ana Groß, PhD",ana@example.com                                           | Ana Groß, PhD
        an empty column called Name        | Email,Name,Full name,E-mail address; anonymous,,Ana Groß,ana@example.com              | Ana Groß
        Tito                               | Ticket Full Name,Ticket Email,Order Name,Order Email; Ana Groß,ana@example.com,B,b@example.com | Ana Groß
        the buyer in brackets              | Name,Email (buyer),Email (attendee); Ana Groß,b@example.com,ana@example.com           | Ana Groß
        a second address                   | Name,E-mail,E-mail 2; Ana Groß,ana@example.com,b@example.com                          | Ana Groß
        """)
    void a_guest_is_called_and_written_to_as_the_list_says(String kind, String list, String name) {
        assertThat(guests(judge(list(list)))).as(kind).containsExactly(name + " <ana@example.com> , ");
    }

    @Test
    void where_the_first_address_is_empty_the_second_is_taken_and_the_row_says_so() {
        var rows = judge(list("Name,E-mail,E-mail 2; Ana,ana@example.com,b@example.com; Ben,,ben@example.com"));

        assertThat(guests(rows)).containsExactly("Ana <ana@example.com> , ", "Ben <ben@example.com> , ");
        assertThat(notes(rows)).containsExactly("email-of-order@C3");
    }

    @Test
    void the_address_of_a_second_person_is_not_taken_for_the_first() {
        assertThat(notes(judge(list("Name,E-mail,Name 2,E-mail 2; Ana,,Ben,ben@example.com; Cem,cem@example.com,,"))))
                .containsExactly("email-missing");
    }

    @Test
    void the_address_of_an_order_is_not_taken_while_a_column_that_is_not_understood_holds_others() {
        var file = list("Name,Order email,Where do we reach this person?; Ana,office@example.com,ana@example.com");

        assertThat(Mapping.recognised(file).missing()).containsExactly(Field.EMAIL);
    }

    @Test
    void a_column_of_two_words_for_one_thing_is_that_thing() {
        assertThat(guests(judge(list("Name,Email,Organisation / Company; Ana,ana@example.com,Acme"))))
                .containsExactly("Ana <ana@example.com> Acme, ");
    }

    @ParameterizedTest
    @CsvSource({
        "Ana A (2 persons)",
        "Ana A plus Begleitung",
        "Ana A u. Begleitung",
        "Ana A x2",
        "Ana A mit Partnerin",
        "Ana A y acompañante",
        "Ana A et son épouse",
        "Ana A / Ben B",
        "Familie Müller"
    })
    void a_name_that_stands_for_several_people_is_pointed_out(String name) {
        var rows = judge(file("Name,Email\n" + name + ",ana@example.com\n"));

        assertThat(guests(rows)).hasSize(1);
        assertThat(notes(rows)).containsExactly("more-people");
    }

    @ParameterizedTest
    @CsvSource({"Ana Ortega-Smith", "Ana de la Cruz", "Ana Eve Xavier", "Null", "1e5"})
    void a_name_of_one_person_is_not(String name) {
        assertThat(notes(judge(file("Name,Email\n" + name + ",ana@example.com\n"))))
                .isEmpty();
    }

    @Test
    void files_that_are_no_list_are_refused_with_what_to_do() {
        assertThat(code(packed("content.xml"))).isEqualTo("workbook-other-format");
        assertThat(code(packed("Index/Document.iwa"))).isEqualTo("workbook-other-format");
        assertThat(code(packed("[Content_Types].xml", "xl/workbook.bin"))).isEqualTo("workbook-other-format");
        assertThat(code(packed("guests.csv"))).isEqualTo("file-packed");
        assertThat(code(packed("[Content_Types].xml", "word/document.xml"))).isEqualTo("file-no-list");
        assertThat(List.of("{\\rtf1 Name", "\u0089PNG\r\n", "[{\"name\":\"Ana\"}]", "BEGIN:VCARD\nFN:Ana\n"))
                .extracting(text -> code(text.getBytes(ISO_8859_1)))
                .containsOnly("file-no-list");
        assertThat(code("\u001F\u008B\b".getBytes(ISO_8859_1))).isEqualTo("file-packed");
        assertThat(code("%PDF-1.7".getBytes(ISO_8859_1))).isEqualTo("file-no-table");
    }

    private static GuestFile list(String rows) {
        return file(rows.replace("; ", "\n") + "\n");
    }

    private static String code(byte[] bytes) {
        return ((Unusable) GuestFileReader.read(bytes)).code();
    }

    private static byte[] packed(String... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
