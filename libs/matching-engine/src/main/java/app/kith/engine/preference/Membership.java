package app.kith.engine.preference;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who belongs to the same, by name: case, width and spaces do not count, and a blank name joins nobody. */
final class Membership {

    private static final int NOWHERE = -1;

    private final int[] numbers;

    private Membership(int[] numbers) {
        this.numbers = numbers;
    }

    static Membership of(List<Profile> people, Function<Profile.Ties, @Nullable String> name) {
        Map<String, Integer> known = new HashMap<>();
        int[] numbers = new int[people.size()];
        for (int person = 0; person < numbers.length; person++) {
            String plain = plain(name.apply(people.get(person).ties()));
            numbers[person] = plain.isEmpty() ? NOWHERE : known.computeIfAbsent(plain, ignored -> known.size());
        }
        return new Membership(numbers);
    }

    boolean joins(int a, int b) {
        return numbers[a] != NOWHERE && numbers[a] == numbers[b];
    }

    static String plain(@Nullable String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .strip()
                        .replaceAll("\\s+", " ");
    }
}
