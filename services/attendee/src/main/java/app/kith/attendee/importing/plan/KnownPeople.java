package app.kith.attendee.importing.plan;

import app.kith.attendee.person.Person;
import app.kith.attendee.person.SearchWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Those who are known by the addresses of a guest list. An address that people share names none of them: then the name decides. */
final class KnownPeople {

    private final Map<String, List<Person>> byEmail = new HashMap<>();

    void add(String email, Person person) {
        byEmail.computeIfAbsent(email, _ -> new ArrayList<>()).add(person);
    }

    List<Person> all() {
        return byEmail.values().stream().flatMap(List::stream).toList();
    }

    /** The one whom the address names. */
    Optional<Person> named(Guest guest) {
        return with(guest).stream().filter(person -> !person.sharesAddress()).findFirst();
    }

    /** The one with this name among those who have the address. */
    Optional<Person> sharing(Guest guest) {
        var words = SearchWords.of(guest.name());
        return with(guest).stream()
                .filter(person -> SearchWords.of(person.profile().name()).equals(words))
                .findFirst();
    }

    boolean isShared(Guest guest) {
        return with(guest).stream().anyMatch(Person::sharesAddress);
    }

    private List<Person> with(Guest guest) {
        return byEmail.getOrDefault(guest.email().text(), List.of());
    }
}
