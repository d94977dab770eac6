package app.kith.bench.matching.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReasonScoreTest {

    private static final Reason BY_OFFER = new Reason("Ana", "a0", "Ben", "o1");
    private static final Reason BY_ROLE = new Reason("Ben", "a1", "Cy", "ROLE:r2");
    private static final Reason WEAK = new Reason("Cy", "a2", "Ana", "o0");
    private static final Reason TRAP = new Reason("Ana", "a0", "Cy", "o2");
    private static final Reason WRONG = new Reason("Ben", "a1", "Ana", "o0");

    private final LabelledCrowd crowd = crowd();

    @Test
    void a_reason_is_right_only_for_the_very_text_that_helps() {
        Map<ReasonFigure, Share> figures = all(
                meeting("Ana", "Ben", BY_OFFER, WRONG),
                meeting("Ben", "Cy", BY_ROLE),
                meeting("Ana", "Cy", WEAK, TRAP));
        assertThat(figures)
                .containsEntry(ReasonFigure.RIGHT, new Share(3, 5))
                .containsEntry(ReasonFigure.RIGHT_TWO, new Share(2, 5))
                .containsEntry(ReasonFigure.TRAPS, new Share(1, 1))
                .containsEntry(ReasonFigure.TOLD, new Share(2, 3))
                .containsEntry(ReasonFigure.TOLD_OF_BEST, new Share(2, 2))
                .containsEntry(ReasonFigure.WITHOUT_REASON, new Share(0, 3));
    }

    @Test
    void help_counts_as_put_together_without_being_stated() {
        Map<ReasonFigure, Share> figures = all(meeting("Ana", "Ben"), meeting("Ben", "Cy"));
        assertThat(figures)
                .containsEntry(ReasonFigure.RIGHT, new Share(0, 0))
                .containsEntry(ReasonFigure.HELPED, new Share(2, 3))
                .containsEntry(ReasonFigure.TOLD, new Share(0, 3))
                .containsEntry(ReasonFigure.ROLE_ONLY, new Share(1, 1))
                .containsEntry(ReasonFigure.ACROSS_LANGUAGES, new Share(1, 1))
                .containsEntry(ReasonFigure.WITHOUT_REASON, new Share(2, 2));
    }

    @Test
    void of_the_half_kept_apart_only_what_people_in_odd_places_are_given_counts() {
        var plan = new ReasonedPlan(List.of(meeting("Ana", "Ben", BY_OFFER, WRONG), meeting("Ben", "Cy", BY_ROLE)));
        assertThat(ReasonScore.ofKeptApart(crowd, 3).of(plan))
                .containsEntry(ReasonFigure.RIGHT, new Share(1, 2))
                .containsEntry(ReasonFigure.TRAPS, new Share(0, 0))
                .containsEntry(ReasonFigure.TOLD, new Share(1, 1))
                .containsEntry(ReasonFigure.HELPED_OF_BEST, new Share(1, 1));
    }

    @Test
    void a_helper_helps_as_many_as_there_are_meetings_and_makes_room_for_those_who_have_no_other() {
        Map<String, Set<String>> helpers = Map.of("a", Set.of("x", "y"), "b", Set.of("x"), "c", Set.of("x"));
        assertThat(MostHelped.bound(helpers, 1)).isEqualTo(2);
        assertThat(MostHelped.bound(helpers, 2)).isEqualTo(3);
    }

    private Map<ReasonFigure, Share> all(Meeting... meetings) {
        return ReasonScore.ofAll(crowd, 3).of(new ReasonedPlan(List.of(meetings)));
    }

    private static Meeting meeting(String one, String other, Reason... reasons) {
        return new Meeting(Couple.of(one, other), List.of(reasons));
    }

    private static LabelledCrowd crowd() {
        List<String> names = List.of("Ana", "Ben", "Cy");
        Map<String, Guest> guests = new LinkedHashMap<>();
        IntStream.range(0, names.size())
                .forEach(at -> guests.put(
                        names.get(at),
                        new Guest(
                                at,
                                names.get(at),
                                "",
                                "r" + at,
                                List.of("a" + at),
                                List.of("o" + at),
                                at == 0 ? "es" : "en")));
        return new LabelledCrowd(
                "three", guests, Map.of(BY_OFFER, 2, BY_ROLE, 2, WEAK, 1), Set.of(TRAP), Set.of(), List.of());
    }
}
