package app.kith.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.room.Couple;
import app.kith.engine.room.Guests;
import app.kith.engine.room.RoomFormat;
import app.kith.engine.room.RoomInput;
import app.kith.engine.room.RoomOutcome;
import app.kith.engine.room.RoomRound;
import app.kith.engine.room.RoomSettings;
import app.kith.engine.room.Ties;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TablesCertificateTest {

    private static final RoomRound FIRST = new RoomRound(List.of(List.of(0, 1, 2), List.of(3, 4, 5)), List.of());
    private static final RoomInput SIX = input(6, new RoomFormat.Tables(3));

    private static RoomInput input(int people, RoomFormat format) {
        return RoomInput.of(Guests.of(people), new RoomSettings(format, 1, 1));
    }

    private static TablesCertificate read(RoomInput input, RoomRound... rounds) {
        return TablesCertificate.of(input, new RoomOutcome.Seated(List.of(rounds), List.of(), false));
    }

    @Test
    void a_correct_round_has_no_breach() {
        assertThat(read(SIX, FIRST)).isEqualTo(new TablesCertificate(List.of(), 0, 0, 0, 0));
    }

    @Test
    void somebody_missing_or_twice_or_away_is_a_breach() {
        assertThat(read(SIX, new RoomRound(List.of(List.of(0, 1, 2), List.of(3, 4)), List.of()))
                        .breaches())
                .hasSize(1);
        assertThat(read(SIX, new RoomRound(List.of(List.of(0, 1, 2), List.of(3, 4, 4)), List.of()))
                        .breaches())
                .isNotEmpty();
        assertThat(read(input(5, new RoomFormat.Tables(3)), FIRST).breaches()).hasSize(1);
    }

    @Test
    void uneven_large_or_lonely_tables_are_a_breach() {
        assertThat(read(SIX, new RoomRound(List.of(List.of(0, 1, 2, 3), List.of(4, 5)), List.of()))
                        .breaches())
                .containsExactly("round 0: tables of 2 to 4");
        assertThat(read(
                                input(4, new RoomFormat.Tables(3)),
                                new RoomRound(List.of(List.of(0, 1, 2), List.of(3)), List.of()))
                        .breaches())
                .containsExactly("round 0: tables of 1 to 3");
    }

    @Test
    void a_veto_is_a_breach() {
        assertThat(read(SIX.with(new Ties(Set.of(new Couple(4, 3)), Set.of())), FIRST)
                        .breaches())
                .containsExactly("round 0: Couple[a=3, b=4] is vetoed");
    }

    @Test
    void sitting_out_without_need_or_before_others_is_a_breach() {
        RoomRound out = new RoomRound(List.of(List.of(0, 1), List.of(2, 3)), List.of(4, 5));
        assertThat(read(SIX, out).breaches()).containsExactly("round 0: 2 sit out instead of 0");
        RoomInput three = input(3, new RoomFormat.Pairs());
        RoomRound round = new RoomRound(List.of(List.of(0, 1)), List.of(2));
        assertThat(read(three.after(List.of(round)), round).breaches()).contains("round 0: 2 sits out before 0");
    }

    @Test
    void two_of_one_side_are_a_breach() {
        assertThat(read(
                                input(4, new RoomFormat.TwoSided(Set.of(0, 1))),
                                new RoomRound(List.of(List.of(0, 1), List.of(2, 3)), List.of()))
                        .breaches())
                .hasSize(2);
    }

    @Test
    void repeats_are_counted_and_have_to_be_told() {
        TablesCertificate certificate = read(SIX.after(List.of(FIRST)), FIRST);

        assertThat(certificate.repeats()).isEqualTo(6);
        assertThat(certificate.breaches()).hasSize(1);
    }
}
