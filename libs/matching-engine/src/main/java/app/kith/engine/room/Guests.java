package app.kith.engine.room;

import java.util.List;
import java.util.Set;

/**
 * Who is in the room. People are numbered from 0.
 *
 * @param number how many there are
 * @param companies for each person the number of the employer, or a negative one if unknown; empty if all are unknown
 * @param hosts people who look after newcomers
 * @param newcomers people who sit with a host the first time they are seated, as far as the hosts suffice
 * @param stays for each person when they are there; empty if all stay throughout
 */
public record Guests(
        int number, List<Integer> companies, Set<Integer> hosts, Set<Integer> newcomers, List<Stay> stays) {

    public Guests {
        companies = List.copyOf(companies);
        hosts = Set.copyOf(hosts);
        newcomers = Set.copyOf(newcomers);
        stays = List.copyOf(stays);
    }

    /** People of whom nothing is known but that they stay. */
    public static Guests of(int number) {
        return new Guests(number, List.of(), Set.of(), Set.of(), List.of());
    }

    public Guests withCompanies(List<Integer> known) {
        return new Guests(number, known, hosts, newcomers, stays);
    }

    public Guests withStays(List<Stay> known) {
        return new Guests(number, companies, hosts, newcomers, known);
    }

    public boolean isThere(int person, int round) {
        return stays.isEmpty() || stays.get(person).includes(round);
    }

    public boolean areColleagues(int a, int b) {
        return !companies.isEmpty()
                && companies.get(a) >= 0
                && companies.get(a).intValue() == companies.get(b).intValue();
    }
}
