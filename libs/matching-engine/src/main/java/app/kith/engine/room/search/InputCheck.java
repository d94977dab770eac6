package app.kith.engine.room.search;

import app.kith.engine.room.Couple;
import app.kith.engine.room.RoomFormat;
import app.kith.engine.room.RoomInput;
import app.kith.engine.room.RoomOutcome.Reason;
import app.kith.engine.room.RoomOutcome.Refused;
import app.kith.engine.room.RoomRound;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what is wrong with an input before anything is made of it. */
final class InputCheck {

    private final RoomInput input;
    private final int people;

    InputCheck(RoomInput input) {
        this.input = input;
        people = input.guests().number();
    }

    Optional<Refused> refusal() {
        if (people < 2) {
            return refused(Reason.TOO_FEW_PEOPLE, people);
        }
        if (input.settings().rounds() < 1) {
            return refused(Reason.NO_ROUNDS, input.settings().rounds());
        }
        if (input.settings().effort() < 0) {
            return refused(Reason.NEGATIVE_EFFORT, input.settings().effort());
        }
        return format().or(this::lengths).or(this::strangers).or(this::nobodyMayMeet);
    }

    private Optional<Refused> format() {
        return switch (input.settings().format()) {
            case RoomFormat.Pairs ignored -> Optional.empty();
            case RoomFormat.Tables(int size) -> size < 3 ? refused(Reason.TABLE_TOO_SMALL, size) : Optional.empty();
            case RoomFormat.TwoSided(Set<Integer> first) ->
                first.isEmpty() || first.size() >= people
                        ? unknown(first).or(() -> refused(Reason.ONE_SIDE_EMPTY, people))
                        : unknown(first);
        };
    }

    private Optional<Refused> lengths() {
        int companies = input.guests().companies().size();
        int stays = input.guests().stays().size();
        if (companies != 0 && companies != people) {
            return refused(Reason.WRONG_LENGTH, companies);
        }
        if (stays != 0 && stays != people) {
            return refused(Reason.WRONG_LENGTH, stays);
        }
        return input.wishes().people() == people
                ? Optional.empty()
                : refused(Reason.WRONG_LENGTH, input.wishes().people());
    }

    private Optional<Refused> strangers() {
        return unknown(input.guests().hosts())
                .or(() -> unknown(input.guests().newcomers()))
                .or(() -> unknownCouple(input.ties().vetoes()))
                .or(() -> unknownCouple(input.ties().met()))
                .or(this::unknownInThePast);
    }

    private Optional<Refused> unknownInThePast() {
        for (RoomRound round : input.past()) {
            for (List<Integer> table : round.tables()) {
                Optional<Refused> refusal = unknown(table);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            Optional<Refused> refusal = unknown(round.sittingOut());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<Refused> nobodyMayMeet() {
        long pairs = (long) people * (people - 1) / 2;
        if (input.settings().format() instanceof RoomFormat.TwoSided(Set<Integer> first)) {
            pairs = (long) first.size() * (people - first.size());
            long across = input.ties().vetoes().stream()
                    .filter(veto -> first.contains(veto.a()) != first.contains(veto.b()))
                    .count();
            return across < pairs ? Optional.empty() : refused(Reason.NOBODY_MAY_MEET, (int) across);
        }
        int vetoes = input.ties().vetoes().size();
        return vetoes < pairs ? Optional.empty() : refused(Reason.NOBODY_MAY_MEET, vetoes);
    }

    private Optional<Refused> unknownCouple(Set<Couple> couples) {
        for (Couple couple : couples) {
            if (couple.a() < 0 || couple.b() >= people) {
                return refused(Reason.UNKNOWN_PERSON, couple.a() < 0 ? couple.a() : couple.b());
            }
        }
        return Optional.empty();
    }

    private Optional<Refused> unknown(Collection<Integer> named) {
        for (int person : named) {
            if (person < 0 || person >= people) {
                return refused(Reason.UNKNOWN_PERSON, person);
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused> refused(Reason reason, int detail) {
        return Optional.of(new Refused(reason, detail));
    }
}
