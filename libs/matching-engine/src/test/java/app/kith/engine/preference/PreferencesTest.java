package app.kith.engine.preference;

import static app.kith.engine.score.Crowds.byWords;
import static app.kith.engine.score.Crowds.ofRole;
import static app.kith.engine.score.Crowds.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.kith.engine.preference.Profile.Mentoring;
import app.kith.engine.preference.Profile.Mentoring.Side;
import app.kith.engine.preference.Profile.Ties;
import app.kith.engine.score.CrowdScores;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    private static final PairSet FIRST_TWO = PairSet.of(new int[] {1}, new int[] {0});
    private static final double FREE = byWords(people(Ties.NONE)).weight(0, 1);

    private static Profile[] people(Ties ties) {
        return new Profile[] {
            person("bees", "grants").with(ties), person("grants", "bees").with(ties), person("bees", "grants")
        };
    }

    @Test
    void colleagues_lose_the_share_that_the_organiser_set() {
        Profile[] people = people(new Ties(" ACME  Ltd", null, null));

        assertThat(weight(new SameCompany(List.of(people), 0.4), people)).isCloseTo(0.6 * FREE, within(1e-12));
        assertThat(weight(new SameCompany(List.of(people), 1), people)).isZero();
        assertThat(new SameCompany(List.of(people), 1).share(0, 2)).isEqualTo(1);
    }

    @Test
    void people_without_a_company_are_nobodys_colleagues() {
        Profile[] people = people(new Ties(" ", " ", " "));

        assertThat(weight(new SameCompany(List.of(people), 1), people)).isEqualTo(FREE);
    }

    @Test
    void who_registered_together_loses_the_share_that_the_organiser_set() {
        Profile[] people = people(new Ties(null, "team 7", null));

        assertThat(weight(new SameGroup(List.of(people), 0.5), people)).isCloseTo(0.5 * FREE, within(1e-12));
        assertThat(new SameGroup(List.of(people), 0.5).share(1, 2)).isEqualTo(1);
    }

    @Test
    void who_is_connected_already_loses_the_share_that_the_organiser_set() {
        Profile[] people = people(Ties.NONE);

        assertThat(weight(new AlreadyConnected(FIRST_TWO, 0.9), people)).isCloseTo(0.1 * FREE, within(1e-12));
        assertThat(new AlreadyConnected(FIRST_TWO, 0.9).share(0, 2)).isEqualTo(1);
    }

    @Test
    void who_met_before_loses_the_share_that_the_organiser_set() {
        Profile[] people = people(Ties.NONE);

        assertThat(weight(new MetBefore(FIRST_TWO, 0.25), people)).isCloseTo(0.75 * FREE, within(1e-12));
        assertThat(new MetBefore(FIRST_TWO, 0.25).share(1, 2)).isEqualTo(1);
    }

    @Test
    void the_probability_that_both_come_multiplies_the_weight() {
        Profile[] people = people(Ties.NONE);
        people[0] = people[0].withAttendance(0.5);
        people[1] = people[1].withAttendance(0.8);

        assertThat(weight(new Attendance(List.of(people)), people)).isCloseTo(0.4 * FREE, within(1e-12));
    }

    @Test
    void a_veto_leaves_nothing_in_either_order() {
        Rules rules = new Rules(List.of(new Vetoes(FIRST_TWO)), List.of(), List.of());
        CrowdScores scores = byWords(rules, people(Ties.NONE));

        assertThat(scores.weight(0, 1)).isZero();
        assertThat(scores.weight(1, 0)).isZero();
        assertThat(scores.weight(1, 2)).isPositive();
    }

    @Test
    void people_of_one_side_are_kept_from_each_other() {
        Profile[] people = people(new Ties(null, null, "Recruiter"));
        CrowdScores scores =
                byWords(new Rules(List.of(new OppositeSides(List.of(people))), List.of(), List.of()), people);

        assertThat(scores.weight(0, 1)).isZero();
        assertThat(scores.weight(1, 2)).isPositive();
    }

    @Test
    void a_role_gives_to_the_role_that_it_complements() {
        Rules rules = new Rules(List.of(), List.of(), List.of(new RoleComplement("investor", "founder", 1)));
        CrowdScores scores = byWords(rules, ofRole("Investor"), ofRole("founder"), ofRole("chef"));

        assertThat(scores.give(0, 1)).isPositive();
        assertThat(scores.give(1, 0)).isZero();
        assertThat(scores.weight(1, 2)).isZero();
        assertThat(scores.explain(0, 1).gifts().getFirst().reason()).isNull();
    }

    @Test
    void a_mentor_gives_to_a_mentee_and_more_to_one_of_the_same_field() {
        Rules rules = new Rules(List.of(), List.of(), List.of(new MentoringFit(1, 1)));
        CrowdScores scores = byWords(
                rules,
                person("", "").with(new Mentoring(Side.MENTOR, List.of("Computer science"))),
                person("", "").with(new Mentoring(Side.MENTEE, List.of("Law"))),
                person("", "").with(new Mentoring(Side.MENTEE, List.of("science of computers"))),
                person("", ""));

        assertThat(scores.give(0, 1)).isPositive();
        assertThat(scores.give(0, 2)).isGreaterThan(scores.give(0, 1));
        assertThat(scores.give(1, 2)).isZero();
        assertThat(scores.give(2, 0)).isZero();
        assertThat(scores.weight(0, 3)).isZero();
    }

    private static double weight(Preference preference, Profile... people) {
        return byWords(new Rules(List.of(), List.of(preference), List.of()), people)
                .weight(0, 1);
    }
}
