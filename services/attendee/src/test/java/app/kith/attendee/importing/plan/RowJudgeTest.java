package app.kith.attendee.importing.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.importing.GuestFile.Reading.Usable;
import app.kith.attendee.importing.RowNote;
import app.kith.attendee.importing.RowReason;
import app.kith.attendee.importing.file.GuestFileReader;
import app.kith.attendee.importing.plan.Judgement.Acceptable;
import app.kith.attendee.importing.plan.Judgement.Refused;
import app.kith.attendee.person.MailReach;
import app.kith.attendee.person.PersonProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowJudgeTest {

    @Test
    void a_row_is_a_guest_with_asks_and_offers() {
        var guest = guest("Ana,Ana@Example.com,Acme,Founder,find a lawyer | hire nurses ||,pitch review");

        assertThat(guest.email().text()).isEqualTo("ana@example.com");
        assertThat(guest.profile())
                .isEqualTo(new PersonProfile(
                        "Ana", "Acme", "Founder", List.of("find a lawyer", "hire nurses"), List.of("pitch review")));
    }

    @Test
    void what_a_list_does_not_say_stays_as_it_was() {
        var known = new PersonProfile("Ana", "Acme", "Founder", List.of("a"), List.of("b"));

        assertThat(guest("Ana P,ana@example.com,,,,").over(known))
                .isEqualTo(new PersonProfile("Ana P", "Acme", "Founder", List.of("a"), List.of("b")));
    }

    @Test
    void each_kind_of_unusable_row_has_its_reason() {
        assertThat(reason(",ana@example.com")).isEqualTo(RowReason.NAME_MISSING);
        assertThat(reason("Ana,")).isEqualTo(RowReason.EMAIL_MISSING);
        assertThat(reason("Ana,ana")).isEqualTo(RowReason.EMAIL_INVALID);
        assertThat(reason("N".repeat(201) + ",ana@example.com")).isEqualTo(RowReason.TOO_LONG);
        assertThat(reason("Perez,Ana,ana@example.com,,,,x")).isEqualTo(RowReason.TOO_MANY_CELLS);
    }

    @Test
    void a_text_that_is_too_long_costs_nobody_the_place_and_its_cell_is_named() {
        var rows =
                judge("Ana,ana@example.com," + "c".repeat(201) + ",CEO,short | " + "w".repeat(301) + "," + wishes(21));

        var ana = (Acceptable) rows.getFirst();
        assertThat(ana.guest().company()).isEmpty();
        assertThat(ana.guest().role()).isEqualTo("CEO");
        assertThat(ana.guest().asks()).containsExactly("short");
        assertThat(ana.guest().offers()).hasSize(20);
        assertThat(ana.notes())
                .containsExactly(
                        new RowNote(RowReason.TOO_LONG, "C2"),
                        new RowNote(RowReason.TOO_LONG, "E2"),
                        new RowNote(RowReason.TOO_LONG, "F2"));
    }

    @Test
    void null_na_and_guest_are_names() {
        for (var name :
                List.of("Null", "Jennifer Null", "Na", "Na Li", "Guest", "Christopher Guest", "None Such", "李娜")) {
            assertThat(guest(name + ",ana@example.com").name()).as(name).isEqualTo(name);
        }
    }

    @Test
    void half_a_name_may_be_null_and_what_a_program_wrote_for_nothing_is_no_half() {
        assertThat(parts("Jennifer,Null")).isEqualTo("Jennifer Null");
        assertThat(parts("Na,Li")).isEqualTo("Na Li");
        assertThat(parts("YUNA,NA")).isEqualTo("YUNA NA");
        assertThat(parts("Ana,null")).isEqualTo("Ana");
        assertThat(parts("Ana,N/A")).isEqualTo("Ana");
    }

    @Test
    void two_hundred_emoji_are_two_hundred_characters() {
        assertThat(guest("🎉".repeat(200) + ",ana@example.com").name()).hasSize(400);
    }

    @Test
    void of_rows_with_the_same_address_the_first_counts() {
        var judgements = judge("Ana,ana@example.com\nANA,ANA@example.com \nBen,ben@example.com");

        assertThat(judgements.get(0)).isInstanceOf(Acceptable.class);
        assertThat(judgements.get(1))
                .isEqualTo(new Refused(
                        3, RowStatus.REJECTED, RowNote.of(RowReason.DUPLICATE_IN_FILE), "ANA", "ANA@example.com"));
        assertThat(judgements.get(2)).isInstanceOf(Acceptable.class);
    }

    @Test
    void an_address_that_two_names_share_needs_an_eye() {
        assertThat(judge("Rosa Diaz,rosa@example.com\nJonah Kim,rosa@example.com")
                        .getLast())
                .isEqualTo(new Refused(
                        3, RowStatus.CONFLICT, RowNote.of(RowReason.ADDRESS_SHARED), "Jonah Kim", "rosa@example.com"));
    }

    @Test
    void nobody_is_imported_as_unknown() {
        for (var name : List.of("Unknown Attendee", "Info Requested", "N/A", "-", "…", "null")) {
            assertThat(reason(name + ",ana@example.com")).as(name).isEqualTo(RowReason.NAME_MISSING);
        }
    }

    @Test
    void a_bar_within_a_wish_has_a_backslash_before_it() {
        assertThat(guest("Ana,ana@example.com,,,a \\| b | c").asks()).containsExactly("a | b", "c");
    }

    @Test
    void wishes_stand_between_semicolons_or_on_lines_of_their_own_and_keep_their_commas() {
        assertThat(guest("Ana,ana@example.com,,,\"a, b; c;; d \\; e\"").asks()).containsExactly("a, b", "c", "d ; e");
        assertThat(guest("Ana,ana@example.com,,,\"- a kiln, with shelves\r\n• clay\n\n* b | c\"")
                        .asks())
                .containsExactly("a kiln, with shelves", "clay", "b", "c");
        assertThat(guest("\"Ana\nLopez\",ana@example.com").name()).isEqualTo("Ana Lopez");
    }

    private static String wishes(int count) {
        var wishes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            wishes.append("wish ").append(i).append('|');
        }
        return wishes.toString();
    }

    private static String parts(String row) {
        var csv = "First name,Last name,email\n" + row + ",ana@example.com";
        var file = ((Usable) GuestFileReader.read(csv.getBytes(UTF_8))).file();
        return RowJudge.judge(file, ImportOptions.NONE.attendance(file), false, new MailReach(false))
                .getFirst()
                .name();
    }

    private static Guest guest(String row) {
        return ((Acceptable) judge(row).getFirst()).guest();
    }

    private static RowReason reason(String row) {
        return ((Refused) judge(row).getFirst()).reason();
    }

    private static List<Judgement> judge(String rows) {
        var csv = "name,email,company,role,asks,offers\n" + rows;
        var file = ((Usable) GuestFileReader.read(csv.getBytes(UTF_8))).file();
        return RowJudge.judge(file, ImportOptions.NONE.attendance(file), false, new MailReach(false));
    }
}
