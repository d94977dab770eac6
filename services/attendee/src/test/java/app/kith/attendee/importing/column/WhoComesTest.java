package app.kith.attendee.importing.column;

import static app.kith.attendee.importing.GuestLists.file;
import static app.kith.attendee.importing.GuestLists.judge;
import static app.kith.attendee.importing.GuestLists.names;
import static app.kith.attendee.importing.GuestLists.reading;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.importing.FileChoice;
import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.ReadingChoices;
import app.kith.attendee.importing.plan.ImportOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever may say who comes is asked about before anybody gets a place; in these lists Ben does not come, or may not. */
class WhoComesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a question in whole words       | Ihr Name,E-Mail,Nehmen Sie teil?; Ana,ana@example.com,"Ja, gerne"; Ben,ben@example.com,Leider nicht
        Dutch                           | Naam,E-mail,Komt?; Ana,ana@example.com,ja; Ben,ben@example.com,nee
        Dutch, half understood          | Naam,E-mail,Deelname; Ana,ana@example.com,ja; Ben,ben@example.com,afgemeld
        Turkish                         | Name,E-Mail,Durum; Ana,ana@example.com,Onaylandı; Ben,ben@example.com,İptal edildi
        Polish                          | Name,E-mail,Obecność; Ana,ana@example.com,tak; Ben,ben@example.com,nie
        Czech                           | Name,E-mail,Účast; Ana,ana@example.com,ano; Ben,ben@example.com,ne
        Swedish                         | Name,E-mail,Kommer; Ana,ana@example.com,ja; Ben,ben@example.com,nej
        ticks and crosses               | Name,Email,OK; Ana,ana@example.com,✓; Ben,ben@example.com,✗
        a one or a nought               | Name,Email,Came; Ana,ana@example.com,1; Ben,ben@example.com,0
        days of a poll                  | Name,E-Mail,Mo 12.10.,Di 13.10.; Ana,ana@example.com,OK,; Ben,ben@example.com,(OK),OK
        a column without a name         | Name,E-Mail,; Ana,ana@example.com,ja; Ben,ben@example.com,nein
        a mark that means no            | Name,E-Mail,Absage; Ana,ana@example.com,; Ben,ben@example.com,x
        a question that means no        | Name,Email,Cancelled?; Ana,ana@example.com,No; Ben,ben@example.com,Yes
        the day of a cancellation       | Name,Email,Cancelled at; Ana,ana@example.com,; Ben,ben@example.com,2026-10-01 10:00
        a remark                        | Name,Email,Remarks; Ana,ana@example.com,vegetarian; Ben,ben@example.com,cancelled by phone 3 Oct
        a German remark                 | Name,E-Mail,Notiz; Ana,ana@example.com,; Ben,ben@example.com,hat am 3.10. abgesagt
        a Spanish remark                | Nombre,Correo,Notas; Ana,ana@example.com,; Ben,ben@example.com,no viene
        the waiting list as a ticket    | Name,Email,Ticket; Ana,ana@example.com,Standard; Ben,ben@example.com,Waiting list
        """)
    void it_is_asked_who_comes(String kind, String list) {
        assertThat(reading(ReadingChoices.NONE).leavesStatusOpen(list(list)))
                .as(kind)
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        approved and refunded            | guest_id,name,email,approval_status,Payment Status; 1,Ana,ana@example.com,approved,paid; 2,Ben,ben@example.com,approved,refunded | Payment Status: refunded
        a cancelled place of a paid order | Order code,Status,Attendee name,Attendee email,Canceled; A,paid,Ana,ana@example.com,No; A,paid,Ben,ben@example.com,Yes          | Canceled: Yes
        confirmed and refunded           | Name,Email,Status,Payment; Ana,ana@example.com,confirmed,paid; Ben,ben@example.com,confirmed,refunded                            | Payment: refunded
        registered and not coming        | Name,Email,Status,RSVP; Ana,ana@example.com,registered,yes; Ben,ben@example.com,registered,no                                    | RSVP: no
        confirmed, then called           | Name,Email,Status,Notes; Ana,ana@example.com,confirmed,; Ben,ben@example.com,confirmed,has cancelled by phone                    | Notes: has cancelled by phone
        confirmed, then cancelled        | Name,Email,Status,Cancelled on; Ana,ana@example.com,confirmed,; Ben,ben@example.com,confirmed,3 October                          | Cancelled on
        """)
    void a_word_against_a_guest_counts_in_whichever_column_it_stands(String kind, String list, String word) {
        var file = list(list);
        var own = ImportOptions.NONE.attendance(file).words().getFirst().word();

        assertThat(ImportOptions.NONE.leavesStatusOpen(file)).as(kind).isTrue();
        assertThat(ImportOptions.NONE.attendance(file).words())
                .extracting(said -> said.word() + " " + said.count() + " " + said.suggested())
                .containsExactly(own + " 1 true", word + " 1 false");
        assertThat(names(judge(file, reading(said(List.of(own), List.of(word))))))
                .containsExactly("Ana");
        assertThat(names(judge(file, reading(said(List.of(own, word), List.of())))))
                .containsExactly("Ana", "Ben");
    }

    @Test
    void a_mark_in_a_column_of_cancellations_means_that_the_guest_stays_away() {
        var file = list("Name,Email,Cancelled?; Ana,ana@example.com,No; Ben,ben@example.com,Yes; Cem,cem@example.com,");
        var chosen = reading(new ReadingChoices(
                FileChoice.NONE, List.of("name:1", "email:2", "status:3"), List.of(), List.of(), false, false));

        assertThat(chosen.attendance(file).words())
                .extracting(word -> word.word() + " " + word.suggested())
                .containsExactly("No true", "Cancelled?: Yes false", " true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Name,Email,Vegetarian,Parking needed; Ana,ana@example.com,yes,no; Ben,ben@example.com,no,yes
        Name,Email,Cancelled?; Ana,ana@example.com,No; Ben,ben@example.com,
        Name,Email,Cancellation policy accepted; Ana,ana@example.com,Yes; Ben,ben@example.com,Yes
        Name,Email,Number of children; Ana,ana@example.com,0; Ben,ben@example.com,2
        guest_id,name,email,approval_status,First time?,What do you do?; 1,Ana,ana@example.com,approved,Yes,I help people who cancelled; 2,Ben,ben@example.com,approved,No,
        """)
    void what_has_nothing_to_do_with_it_raises_no_question(String list) {
        assertThat(ImportOptions.NONE.leavesStatusOpen(list(list))).isFalse();
    }

    private static GuestFile list(String rows) {
        return file(rows.replace("; ", "\n") + "\n");
    }

    private static ReadingChoices said(List<String> coming, List<String> away) {
        return new ReadingChoices(FileChoice.NONE, List.of(), coming, away, false, false);
    }
}
