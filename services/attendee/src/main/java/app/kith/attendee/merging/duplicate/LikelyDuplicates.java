package app.kith.attendee.merging.duplicate;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds people who are probably one. Only people who share a name, a company or a mailbox are compared, so that ten thousand take
 * no longer than a moment.
 */
public final class LikelyDuplicates {

    static final double SIMILAR = 0.92;
    static final int MOST_PAIRS = 200;
    /** A larger group is a company of everybody, or a mailbox such as "info"; its members are compared by name alone. */
    private static final int LARGEST_GROUP = 150;

    /** Two people, the one with more places first, and why they are probably one. */
    public record Pair(KnownPerson one, KnownPerson other, Likeness likeness) {}

    private record Traits(KnownPerson person, List<String> words, String name, String company, String mailbox) {

        static Traits of(KnownPerson person) {
            var words = NameSimilarity.words(person.name());
            var company = person.company() == null ? "" : NameSimilarity.company(person.company());
            var mailbox = person.email().substring(0, person.email().indexOf('@'));
            return new Traits(person, words, String.join(" ", words), company, mailbox);
        }
    }

    private final List<Pair> pairs = new ArrayList<>();
    private final Set<TwoPeople> compared;

    private LikelyDuplicates(Set<TwoPeople> toldApart) {
        this.compared = new HashSet<>(toldApart);
    }

    /** Finds pairs among these people, without those who were told apart. */
    public static List<Pair> among(List<KnownPerson> people, Set<TwoPeople> toldApart) {
        var search = new LikelyDuplicates(toldApart);
        var traits = people.stream().map(Traits::of).toList();
        search.compareGroups(traits, Traits::name);
        search.compareGroups(traits, Traits::company);
        search.compareGroups(traits, Traits::mailbox);
        return search.pairs.stream()
                .sorted(Comparator.comparing(Pair::likeness)
                        .thenComparing(pair -> pair.one().name()))
                .limit(MOST_PAIRS)
                .toList();
    }

    private void compareGroups(List<Traits> people, Function<Traits, String> trait) {
        people.stream().filter(person -> !trait.apply(person).isEmpty()).collect(groupingBy(trait)).values().stream()
                .filter(group -> group.size() > 1 && group.size() <= LARGEST_GROUP)
                .forEach(this::compareAll);
    }

    private void compareAll(List<Traits> group) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                compare(group.get(i), group.get(j));
            }
        }
    }

    private void compare(Traits one, Traits other) {
        var likeness = likeness(one, other);
        if (likeness == null
                || !compared.add(
                        TwoPeople.of(one.person().personId(), other.person().personId()))) {
            return;
        }
        boolean inOrder = one.person().places() >= other.person().places();
        pairs.add(
                inOrder
                        ? new Pair(one.person(), other.person(), likeness)
                        : new Pair(other.person(), one.person(), likeness));
    }

    private static @Nullable Likeness likeness(Traits one, Traits other) {
        boolean sameCompany = !one.company().isEmpty() && one.company().equals(other.company());
        if (one.name().equals(other.name())) {
            return sameCompany ? Likeness.SAME_NAME_AND_COMPANY : Likeness.SAME_NAME;
        }
        if (sameCompany && NameSimilarity.isAbbreviation(one.words(), other.words())) {
            return Likeness.SHORTENED_NAME_SAME_COMPANY;
        }
        if (NameSimilarity.of(one.words(), other.words()) < SIMILAR) {
            return null;
        }
        if (sameCompany) {
            return Likeness.SIMILAR_NAME_SAME_COMPANY;
        }
        return one.mailbox().equals(other.mailbox()) ? Likeness.SIMILAR_NAME_SAME_MAILBOX : null;
    }
}
