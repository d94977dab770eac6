package app.kith.engine.crowd;

import app.kith.engine.preference.PairSet;
import app.kith.engine.preference.Profile;
import app.kith.engine.text.Statement;
import app.kith.engine.text.Statement.Source;
import app.kith.engine.text.TextMatching;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The crowd under small numbers: person i is the i-th by id, so the order in which people were given plays no part. */
public final class Roster {

    private final List<Participant> people;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final int[] companies;
    private final Set<Long> met;
    private final Set<Long> vetoes;
    private final Set<UUID> groupsOnly;
    private final TextMatching texts;

    public Roster(Crowd crowd) {
        people = crowd.people().stream()
                .sorted(Comparator.comparing(Participant::id, Pair.BY_ID))
                .toList();
        for (int i = 0; i < people.size(); i++) {
            numbers.put(people.get(i).id(), i);
        }
        companies = numberCompanies();
        met = keys(crowd.met());
        vetoes = keys(crowd.vetoes());
        groupsOnly = crowd.groupsOnly();
        texts = crowd.texts().remembering();
    }

    public int size() {
        return people.size();
    }

    Participant person(int number) {
        return people.get(number);
    }

    public UUID id(int number) {
        return people.get(number).id();
    }

    public List<UUID> ids() {
        return people.stream().map(Participant::id).toList();
    }

    public boolean has(UUID id) {
        return numbers.containsKey(id);
    }

    public int number(UUID id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    /** The numbers of those to whom something applies, rising. */
    public int[] numbers(IntPredicate applies) {
        return IntStream.range(0, size()).filter(applies).toArray();
    }

    public boolean isGroupsOnly(int number) {
        return groupsOnly.contains(id(number));
    }

    /** The number of a person's company, or a negative one if unknown. */
    public int company(int number) {
        return companies[number];
    }

    public Pair pair(int u, int v) {
        return new Pair(id(u), id(v));
    }

    public Bond bond(int u, int v) {
        long key = key(u, v);
        if (vetoes.contains(key)) {
            return Bond.VETOED;
        }
        if (met.contains(key)) {
            return Bond.MET;
        }
        return companies[u] >= 0 && companies[u] == companies[v] ? Bond.COLLEAGUES : Bond.FRESH;
    }

    /** Everybody as the score reads them. */
    List<Profile> profiles() {
        boolean judged = texts.judge() != null;
        return people.stream().map(person -> profile(person, judged)).toList();
    }

    /** A judge also reads what somebody does, and what they look for, as what they have to give. */
    private static Profile profile(Participant person, boolean judged) {
        return new Profile(
                statements(person, person.asks(), Source.OWN_WORDS),
                judged ? gifts(person) : statements(person, person.offers(), Source.OWN_WORDS),
                new Profile.Ties(person.company(), null, null),
                Profile.Mentoring.NONE,
                person.attendance());
    }

    private static List<Statement> gifts(Participant person) {
        List<Statement> gifts = new ArrayList<>(statements(person, person.offers(), Source.OWN_WORDS));
        if (!person.position().isEmpty()) {
            gifts.addAll(statements(person, List.of(person.position()), Source.ROLE));
        }
        gifts.addAll(statements(person, person.asks(), Source.OWN_ASK));
        return gifts;
    }

    private static List<Statement> statements(Participant person, List<String> texts, Source source) {
        return texts.stream()
                .map(text -> new Statement(
                        text,
                        person.topics().getOrDefault(text, List.of()),
                        1,
                        source,
                        person.confirmed().get(text)))
                .toList();
    }

    TextMatching texts() {
        return texts;
    }

    public Set<Long> metKeys() {
        return met;
    }

    public Set<Long> vetoKeys() {
        return vetoes;
    }

    PairSet met() {
        return pairs(met);
    }

    PairSet vetoes() {
        return pairs(vetoes);
    }

    private PairSet pairs(Set<Long> keys) {
        return PairSet.of(
                keys.stream().mapToInt(key -> (int) (key / size())).toArray(),
                keys.stream().mapToInt(key -> (int) (key % size())).toArray());
    }

    /** One number for two people, the same in either order. */
    public long key(int u, int v) {
        return (long) Math.min(u, v) * size() + Math.max(u, v);
    }

    public Set<Long> keys(Set<Pair> pairs) {
        Set<Long> keys = new HashSet<>(pairs.size() * 2);
        for (Pair pair : pairs) {
            Integer u = numbers.get(pair.a());
            Integer v = numbers.get(pair.b());
            if (u != null && v != null) {
                keys.add(key(u, v));
            }
        }
        return keys;
    }

    private int[] numberCompanies() {
        Map<String, Integer> known = new HashMap<>();
        int[] numbered = new int[people.size()];
        for (int i = 0; i < numbered.length; i++) {
            String name = plain(people.get(i).company());
            numbered[i] = name.isEmpty() ? -1 : known.computeIfAbsent(name, ignored -> known.size());
        }
        return numbered;
    }

    private static String plain(@Nullable String company) {
        return company == null
                ? ""
                : Normalizer.normalize(company, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .strip()
                        .replaceAll("\\s+", " ");
    }
}
