package app.kith.attendee.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.importing.GuestFile.Reading.Usable;
import app.kith.attendee.importing.Judgement.Acceptable;
import app.kith.attendee.importing.Judgement.Refused;
import app.kith.attendee.registration.MailReach;
import app.kith.attendee.registration.PersonProfile;
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
        assertThat(reason("Ana,ana@example.com,,," + "w".repeat(301))).isEqualTo(RowReason.TOO_LONG);
        assertThat(reason("Ana,ana@example.com,,,," + wishes(21))).isEqualTo(RowReason.TOO_LONG);
        assertThat(reason("Perez,Ana,ana@example.com,,,,x")).isEqualTo(RowReason.TOO_MANY_CELLS);
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
                .isEqualTo(new Refused(3, RowStatus.REJECTED, RowReason.DUPLICATE_IN_FILE, "ANA", "ANA@example.com"));
        assertThat(judgements.get(2)).isInstanceOf(Acceptable.class);
    }

    @Test
    void an_address_that_two_names_share_needs_an_eye() {
        assertThat(judge("Rosa Diaz,rosa@example.com\nJonah Kim,rosa@example.com")
                        .getLast())
                .isEqualTo(
                        new Refused(3, RowStatus.CONFLICT, RowReason.ADDRESS_SHARED, "Jonah Kim", "rosa@example.com"));
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

    private static String wishes(int count) {
        var wishes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            wishes.append("wish ").append(i).append('|');
        }
        return wishes.toString();
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
        return RowJudge.judge(file, Mapping.recognised(file), new MailReach(false));
    }
}
