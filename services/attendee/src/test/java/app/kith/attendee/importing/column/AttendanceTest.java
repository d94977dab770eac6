package app.kith.attendee.importing.column;

import static app.kith.attendee.importing.GuestLists.file;
import static app.kith.attendee.importing.GuestLists.judge;
import static app.kith.attendee.importing.GuestLists.names;
import static app.kith.attendee.importing.GuestLists.reading;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.importing.FileChoice;
import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.ReadingChoices;
import app.kith.attendee.importing.plan.ConflictRule;
import app.kith.attendee.importing.plan.ImportOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody is given a place by a word that is not understood. */
class AttendanceTest {

    @Test
    void exports_in_another_language_keep_their_status() {
        var british = file("""
                Order no.,Order Date,First Name,Surname,Email,Attendee Status
                1,2026-10-01,Rohan,Pillai,rohan@example.com,Attending
                2,2026-10-01,Gone,Away,gone@example.com,Not Attending
                """);
        assertThat(Mapping.recognised(british).preset().platform()).isEqualTo(Platform.EVENTBRITE);
        assertThat(names(british)).containsExactly("Rohan Pillai");

        var german = file("""
                "Bestellnummer";"Status";"E-Mail";"Name Teilnehmer*in"
                "K1";"bezahlt";"sabine@example.com";"Sabine Probe"
                "N5";"storniert";"weg@example.com";"Weg Gegangen"
                "R7";"ausstehend";"offen@example.com";"Noch Offen"
                """);
        assertThat(Mapping.recognised(german).preset()).isEqualTo(Preset.PRETIX);
        assertThat(names(german)).containsExactly("Sabine Probe");

        var spanish = file("""
                Código de pedido;Estado;Correo electrónico;Nombre del asistente
                A;pagado;uno@example.com;Uno Prueba
                B;anulado;dos@example.com;Dos Prueba
                """);
        assertThat(names(spanish)).containsExactly("Uno Prueba");
    }

    @Test
    void a_word_that_even_a_known_platform_does_not_explain_is_asked_about() {
        var file = file("""
                guest_id,name,email,approval_status
                1,Ana,ana@example.com,approved
                2,Ben,ben@example.com,zatwierdzony
                """);

        assertThat(open(file, ReadingChoices.NONE)).isTrue();
        assertThat(words(file, ReadingChoices.NONE)).containsExactly("approved true", "zatwierdzony null");
        assertThat(open(file, said(List.of(), List.of("zatwierdzony")))).isFalse();
    }

    @Test
    void the_words_of_a_list_of_ones_own_are_the_organisers_to_explain() {
        var file = file("""
                Guest,Mail,Confirmed?
                Lucia Prueba,lucia@example.com,YES
                Marco Ensayo,marco@example.com,NO
                Nora Vacía,nora@example.com,
                """);

        assertThat(open(file, ReadingChoices.NONE)).isTrue();
        assertThat(ImportOptions.NONE.attendance(file).words())
                .extracting(word -> word.word() + " " + word.count() + " " + word.suggested())
                .containsExactly("YES 1 true", "NO 1 false", " 1 null");
        var said = reading(said(List.of("yes"), List.of("NO", "")));
        assertThat(said.leavesStatusOpen(file)).isFalse();
        assertThat(names(judge(file, said))).containsExactly("Lucia Prueba");
    }

    @Test
    void a_column_that_was_chosen_by_hand_is_asked_about_too() {
        var file = file("Wer,Wohin,Und\nLucia,lucia@example.com,dolazi\nMarco,marco@example.com,ne dolazi\n");
        var chosen = new ImportOptions(
                List.of("name:Wer", "email:Wohin", "status:Und"), ConflictRule.LEAVE, null, ReadingChoices.NONE, null);

        assertThat(chosen.leavesStatusOpen(file)).isTrue();
        assertThat(names(judge(file, chosen))).isEmpty();
    }

    @Test
    void a_column_that_may_say_who_comes_is_asked_about_even_where_its_name_is_not_known() {
        var file = file("""
                Name,Email,Bemerkung
                Ana,ana@example.com,
                Ben,ben@example.com,storniert
                """);
        assertThat(StatusQuestion.columns(file, Mapping.recognised(file), ReadingChoices.NONE))
                .containsExactly(2);
        assertThat(open(file, ReadingChoices.NONE)).isTrue();
        assertThat(open(file, new ReadingChoices(FileChoice.NONE, List.of(), List.of(), List.of(), true, false)))
                .isFalse();

        var polish = file("""
                Name,Email,Stan
                Ana,ana@example.com,opłacone
                Ben,ben@example.com,anulowane
                Cem,cem@example.com,opłacone
                Dora,dora@example.com,opłacone
                """);
        assertThat(open(polish, ReadingChoices.NONE)).isTrue();
    }

    @Test
    void a_plain_list_raises_no_question() {
        assertThat(open(file("""
                                Name,Email,Company,Role,Newsletter: I agree
                                Ana,ana@example.com,Acme,CEO,yes
                                Ben,ben@example.com,Acme,CTO,no
                                Cem,cem@example.com,Bee,CTO,yes
                                """), ReadingChoices.NONE)).isFalse();
    }

    private static boolean open(GuestFile file, ReadingChoices choices) {
        return reading(choices).leavesStatusOpen(file);
    }

    private static List<String> words(GuestFile file, ReadingChoices choices) {
        return reading(choices).attendance(file).words().stream()
                .map(word -> word.word() + " " + word.coming())
                .toList();
    }

    private static ReadingChoices said(List<String> coming, List<String> away) {
        return new ReadingChoices(FileChoice.NONE, List.of(), coming, away, false, false);
    }
}
