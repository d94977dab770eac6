package app.kith.engine.check;

import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.room.Couple;
import app.kith.engine.room.RoomFormat;
import app.kith.engine.room.RoomInput;
import app.kith.engine.room.RoomOutcome;
import app.kith.engine.room.RoomRound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a plan of rounds is, read from input and plan alone; it shares no step with the planner.
 *
 * @param breaches what a plan must never do, in words: somebody missing, in two places or there while away, sizes that differ by more
 *     than one, somebody alone, a veto broken, the same side at a table of two sides, somebody sitting out before their turn, repeats
 *     that are not told; empty for every plan that may be used
 * @param repeats how often a pair met that had met before, at an earlier gathering, in a past round or in this plan
 * @param colleagues how often two of one company sit together
 * @param newcomersWithoutHost newcomers whose first table has no host
 * @param value the sum over all tables of the mean wish of their pairs
 */
public record TablesCertificate(
        List<String> breaches, int repeats, int colleagues, int newcomersWithoutHost, double value) {

    public static TablesCertificate of(RoomInput input, RoomOutcome.Seated plan) {
        return new Reading(input, plan).certificate();
    }

    private static final class Reading {

        private final RoomInput input;
        private final RoomOutcome.Seated plan;
        private final List<String> breaches = new ArrayList<>();
        private final Map<Couple, Integer> meetings = new HashMap<>();
        private final Map<Integer, Integer> satOut = new HashMap<>();
        private final Set<Integer> seatedBefore = new HashSet<>();
        private final List<Couple> repeats = new ArrayList<>();
        private int colleagues;
        private int withoutHost;
        private double value;

        Reading(RoomInput input, RoomOutcome.Seated plan) {
            this.input = input;
            this.plan = plan;
        }

        TablesCertificate certificate() {
            input.ties().met().forEach(couple -> meetings.put(couple, 1));
            input.past().forEach(this::remember);
            if (plan.rounds().size() != input.settings().rounds()) {
                breaches.add(plan.rounds().size() + " rounds");
            }
            for (int i = 0; i < plan.rounds().size(); i++) {
                read(i, plan.rounds().get(i));
            }
            if (!repeats.stream().sorted().toList().equals(plan.repeats())) {
                breaches.add("repeats are " + repeats + ", told are " + plan.repeats());
            }
            return new TablesCertificate(List.copyOf(breaches), repeats.size(), colleagues, withoutHost, value);
        }

        private void remember(RoomRound round) {
            for (List<Integer> table : round.tables()) {
                seatedBefore.addAll(table);
                couples(table).forEach(couple -> meetings.merge(couple, 1, Integer::sum));
            }
            round.sittingOut().forEach(person -> satOut.merge(person, 1, Integer::sum));
        }

        private void read(int number, RoomRound round) {
            String name = "round " + number + ": ";
            checkPlaces(name, number, round);
            checkSizes(name, round);
            checkTurns(name, round);
            for (List<Integer> table : round.tables()) {
                checkTable(name, table);
                rate(table);
            }
            remember(round);
        }

        private void checkPlaces(String name, int number, RoomRound round) {
            List<Integer> places = new ArrayList<>(round.sittingOut());
            round.tables().forEach(places::addAll);
            Set<Integer> expected = new TreeSet<>();
            for (int person = 0; person < input.guests().number(); person++) {
                var stays = input.guests().stays();
                if (stays.isEmpty() || stays.get(person).includes(input.past().size() + number)) {
                    expected.add(person);
                }
            }
            if (places.size() != expected.size() || !expected.equals(new TreeSet<>(places))) {
                breaches.add(name + "places of " + places.size() + " people, " + expected.size() + " are there");
            }
        }

        private void checkSizes(String name, RoomRound round) {
            int largest = 0;
            int smallest = Integer.MAX_VALUE;
            for (List<Integer> table : round.tables()) {
                largest = Math.max(largest, table.size());
                smallest = Math.min(smallest, table.size());
            }
            int most = input.settings().format() instanceof RoomFormat.Tables(int size) ? size : 2;
            if (largest > most || smallest < 2 || (largest > 0 && largest - smallest > 1)) {
                breaches.add(name + "tables of " + smallest + " to " + largest);
            }
        }

        /** Where vetoes keep people from each other, turns cannot be kept either. */
        private void checkTurns(String name, RoomRound round) {
            if (!input.ties().vetoes().isEmpty()) {
                return;
            }
            for (int sitter : round.sittingOut()) {
                for (List<Integer> table : round.tables()) {
                    for (int seated : table) {
                        if (side(seated) == side(sitter)
                                && satOut.getOrDefault(seated, 0) < satOut.getOrDefault(sitter, 0)) {
                            breaches.add(name + sitter + " sits out before " + seated);
                        }
                    }
                }
            }
            long most = mostWaiting(round);
            if (round.sittingOut().size() > most) {
                breaches.add(name + round.sittingOut().size() + " sit out instead of " + most);
            }
        }

        private long mostWaiting(RoomRound round) {
            List<Integer> there = new ArrayList<>(round.sittingOut());
            round.tables().forEach(there::addAll);
            long first = there.stream().filter(person -> side(person) == 0).count();
            return switch (input.settings().format()) {
                case RoomFormat.Pairs ignored -> there.size() % 2;
                case RoomFormat.TwoSided ignored -> Math.abs(there.size() - 2 * first);
                case RoomFormat.Tables ignored -> there.size() < 2 ? there.size() : 0;
            };
        }

        private int side(int person) {
            return input.settings().format() instanceof RoomFormat.TwoSided(Set<Integer> first)
                            && !first.contains(person)
                    ? 1
                    : 0;
        }

        private void checkTable(String name, List<Integer> table) {
            if (input.settings().format() instanceof RoomFormat.TwoSided
                    && side(table.getFirst()) == side(table.getLast())) {
                breaches.add(name + table + " are of one side");
            }
            for (Couple couple : couples(table)) {
                if (input.ties().vetoes().contains(couple)) {
                    breaches.add(name + couple + " is vetoed");
                }
                if (meetings.getOrDefault(couple, 0) > 0) {
                    repeats.add(couple);
                }
                var companies = input.guests().companies();
                if (!companies.isEmpty()
                        && companies.get(couple.a()) >= 0
                        && companies.get(couple.a()).equals(companies.get(couple.b()))) {
                    colleagues++;
                }
            }
        }

        private void rate(List<Integer> table) {
            CandidateGraph wishes = input.wishes();
            List<Couple> couples = couples(table);
            double sum = 0;
            for (Couple couple : couples) {
                int edge = wishes.find(couple.a(), couple.b());
                sum += edge < 0 ? 0 : wishes.weight(edge);
            }
            value += sum / Math.max(1, couples.size());
            boolean hasHost = table.stream().anyMatch(input.guests().hosts()::contains);
            for (int person : table) {
                if (!hasHost && input.guests().newcomers().contains(person) && !seatedBefore.contains(person)) {
                    withoutHost++;
                }
            }
        }

        private static List<Couple> couples(List<Integer> table) {
            List<Couple> couples = new ArrayList<>();
            for (int i = 0; i < table.size(); i++) {
                for (int j = i + 1; j < table.size(); j++) {
                    if (!table.get(i).equals(table.get(j))) {
                        couples.add(new Couple(table.get(i), table.get(j)));
                    }
                }
            }
            return couples;
        }
    }
}
