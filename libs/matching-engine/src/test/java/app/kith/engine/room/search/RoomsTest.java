package app.kith.engine.room.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.room.Couple;
import app.kith.engine.room.Guests;
import app.kith.engine.room.RoomFormat;
import app.kith.engine.room.RoomInput;
import app.kith.engine.room.RoomOutcome.Reason;
import app.kith.engine.room.RoomOutcome.Refused;
import app.kith.engine.room.RoomRound;
import app.kith.engine.room.RoomSettings;
import app.kith.engine.room.Stay;
import app.kith.engine.room.Ties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoomsTest {

    @Test
    void whatever_the_room_no_veto_is_broken_and_nobody_sits_twice_or_alone() {
        for (int seed = 0; seed < 10_000; seed++) {
            RoomInput input = random(seed);
            if (Rooms.seat(input) instanceof Refused(Reason reason, int ignored)) {
                assertThat(reason).as("seed %d", seed).isEqualTo(Reason.NOBODY_MAY_MEET);
            } else {
                Seats.of(input);
            }
        }
    }

    private static RoomInput random(int seed) {
        Random random = new Random(seed);
        int people = 2 + random.nextInt(22);
        int rounds = 1 + random.nextInt(6);
        RoomFormat format =
                switch (random.nextInt(4)) {
                    case 0 -> new RoomFormat.Pairs();
                    case 1 -> new RoomFormat.TwoSided(side(random, people));
                    default -> new RoomFormat.Tables(3 + random.nextInt(5));
                };
        List<Integer> companies = new ArrayList<>();
        List<Stay> stays = new ArrayList<>();
        Set<Integer> hosts = new HashSet<>();
        Set<Integer> newcomers = new HashSet<>();
        boolean allStay = random.nextBoolean();
        for (int person = 0; person < people; person++) {
            companies.add(random.nextInt(5) - 1);
            int from = random.nextInt(rounds);
            stays.add(allStay ? Stay.THROUGHOUT : new Stay(from, from + 1 + random.nextInt(rounds)));
            (random.nextInt(4) == 0 ? hosts : newcomers).add(person);
        }
        double vetoed = random.nextInt(3) == 0 ? random.nextDouble() : 0;
        Ties ties = new Ties(Seats.couples(random, people, vetoed), Seats.couples(random, people, 0.1));
        Guests guests = new Guests(people, companies, hosts, newcomers, stays);
        return RoomInput.of(guests, new RoomSettings(format, rounds, 5, seed))
                .with(ties)
                .with(Seats.wishes(random, people, 0.2));
    }

    private static Set<Integer> side(Random random, int people) {
        Set<Integer> side = new HashSet<>();
        int many = 1 + random.nextInt(people - 1);
        for (int person = 0; person < many; person++) {
            side.add(person);
        }
        return side;
    }

    @Test
    void fifteen_in_threes_meet_no_one_twice_for_five_rounds_and_twenty_in_fours_for_three() {
        assertThat(Seats.of(Seats.tables(15, 3, 5)).certificate.repeats()).isZero();
        assertThat(Seats.of(Seats.tables(20, 4, 3)).certificate.repeats()).isZero();
    }

    @Test
    void beyond_what_is_possible_repeats_are_few_and_told() {
        Seats seats = Seats.of(Seats.tables(9, 3, 5));

        // 5 rounds hold 45 meetings, 36 pairs there are
        assertThat(seats.certificate.repeats()).isEqualTo(9);
        assertThat(seats.plan.repeats()).hasSize(9);
    }

    @Test
    void colleagues_are_kept_apart_and_newcomers_find_a_host() {
        List<Integer> companies = new ArrayList<>();
        Set<Integer> newcomers = new HashSet<>();
        for (int person = 0; person < 60; person++) {
            companies.add(person % 15);
            if (person >= 48) {
                newcomers.add(person);
            }
        }
        Set<Integer> hosts = Set.of(0, 1, 2, 3, 4, 5);
        Guests guests = new Guests(60, companies, hosts, newcomers, List.of());
        Seats seats = Seats.of(RoomInput.of(guests, new RoomSettings(new RoomFormat.Tables(5), 4, 7)));

        assertThat(seats.certificate.colleagues()).isZero();
        assertThat(seats.certificate.newcomersWithoutHost()).isZero();
        assertThat(seats.certificate.repeats()).isZero();
    }

    @Test
    void wishes_bring_people_together() {
        RoomInput input = Seats.tables(60, 5, 4).with(Seats.wishes(new Random(2), 60, 0.1));
        RoomInput atOnce = new RoomInput(
                input.guests(),
                input.ties(),
                List.of(),
                input.wishes(),
                new RoomSettings(new RoomFormat.Tables(5), 4, 0, 1));

        Seats seats = Seats.of(input);
        assertThat(seats.certificate.repeats()).isZero();
        assertThat(seats.certificate.value())
                .isGreaterThan(3 * Seats.of(atOnce).certificate.value());
    }

    @Test
    void rounds_to_come_are_planned_anew_when_somebody_comes_late_and_past_rounds_count() {
        List<RoomRound> held = Seats.of(Seats.tables(15, 3, 2)).plan.rounds();
        List<Stay> stays = new ArrayList<>(java.util.Collections.nCopies(16, Stay.THROUGHOUT));
        stays.set(15, new Stay(2, 9));
        stays.set(0, new Stay(0, 3));
        RoomInput input = RoomInput.of(Guests.of(16).withStays(stays), new RoomSettings(new RoomFormat.Tables(3), 3, 1))
                .after(held);

        Seats seats = Seats.of(input);
        assertThat(seats.certificate.repeats()).isZero();
        assertThat(seats.plan.rounds().get(0).tables()).anyMatch(table -> table.contains(15));
        assertThat(seats.plan.rounds().get(1).tables()).noneMatch(table -> table.contains(0));
    }

    @Test
    void nobody_sits_out_twice_before_all_have_once_across_rounds_that_were_held() {
        List<RoomRound> held = Seats.of(Seats.pairs(7, 4)).plan.rounds();
        Seats rest = Seats.of(Seats.pairs(7, 3).after(held));

        List<Integer> satOut = new ArrayList<>();
        held.forEach(round -> satOut.addAll(round.sittingOut()));
        rest.plan.rounds().forEach(round -> satOut.addAll(round.sittingOut()));
        assertThat(satOut).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void the_same_seed_gives_the_same_plan() {
        RoomInput input = random(10);
        assertThat(Rooms.seat(input)).isEqualTo(Rooms.seat(input));
    }

    @Test
    void a_cancelled_search_returns_the_legal_plan_it_has() {
        AtomicInteger asked = new AtomicInteger();
        RoomInput input = Seats.tables(200, 5, 5).with(Seats.wishes(new Random(2), 200, 0.1));

        Seats at_once = Seats.of(input, () -> true);
        Seats soon = Seats.of(input, () -> asked.incrementAndGet() > 50);

        assertThat(at_once.plan.stopped()).isTrue();
        assertThat(at_once.certificate.repeats()).isZero();
        assertThat(soon.plan.stopped()).isTrue();
        assertThat(soon.certificate.repeats()).isZero();
        assertThat(soon.certificate.value()).isGreaterThanOrEqualTo(at_once.certificate.value());
    }

    @Test
    void input_without_sense_is_refused_with_the_reason() {
        assertThat(Rooms.seat(Seats.pairs(0, 1))).isEqualTo(new Refused(Reason.TOO_FEW_PEOPLE, 0));
        assertThat(Rooms.seat(Seats.pairs(1, 1))).isEqualTo(new Refused(Reason.TOO_FEW_PEOPLE, 1));
        assertThat(Rooms.seat(Seats.pairs(2, 0))).isEqualTo(new Refused(Reason.NO_ROUNDS, 0));
        assertThat(Rooms.seat(Seats.tables(9, 2, 1))).isEqualTo(new Refused(Reason.TABLE_TOO_SMALL, 2));
        assertThat(Rooms.seat(Seats.sides(0, 4, 1))).isEqualTo(new Refused(Reason.ONE_SIDE_EMPTY, 4));
        assertThat(Rooms.seat(Seats.pairs(4, 1).with(new Ties(Set.of(new Couple(1, 4)), Set.of()))))
                .isEqualTo(new Refused(Reason.UNKNOWN_PERSON, 4));
        assertThat(Rooms.seat(RoomInput.of(
                        Guests.of(3).withCompanies(List.of(1)), new RoomSettings(new RoomFormat.Pairs(), 1, 1))))
                .isEqualTo(new Refused(Reason.WRONG_LENGTH, 1));
        assertThat(Rooms.seat(Seats.tables(5, 3, 2).with(new Ties(Seats.couples(new Random(1), 5, 2), Set.of()))))
                .isEqualTo(new Refused(Reason.NOBODY_MAY_MEET, 10));
    }

    @Test
    void two_or_three_people_and_tables_larger_than_the_room_are_seated() {
        assertThat(Seats.of(Seats.pairs(2, 1)).meetings()).hasSize(1);
        assertThat(Seats.of(Seats.pairs(3, 3)).meetings()).hasSize(3);
        assertThat(Seats.of(Seats.tables(2, 5, 1)).meetings()).hasSize(1);
        assertThat(Seats.of(Seats.tables(3, 5, 2)).meetings()).hasSize(6);
    }

    @Test
    void thousands_are_seated_without_repeats_or_colleagues() {
        List<Integer> companies = new ArrayList<>();
        for (int person = 0; person < 4_003; person++) {
            companies.add(person % 900);
        }
        Guests guests = Guests.of(4_003).withCompanies(companies);
        Seats seats = Seats.of(RoomInput.of(guests, new RoomSettings(new RoomFormat.Tables(5), 5, 1)));

        assertThat(seats.certificate.repeats()).isZero();
        assertThat(seats.certificate.colleagues()).isZero();
    }
}
