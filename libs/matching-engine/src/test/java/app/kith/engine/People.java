package app.kith.engine;

import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Participant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Made-up people for tests, the same for the same seed. */
final class People {

    private static final List<String> TOPICS = List.of(
            "hiring nurses",
            "Rust compilers",
            "seed funding",
            "Steuerberatung",
            "diseño gráfico",
            "supply chains",
            "beekeeping",
            "grant writing",
            "Datenschutz",
            "marketing",
            "solar panels",
            "市場調査",
            "чистая вода",
            "تمويل المشاريع");

    private People() {}

    static UUID id(int number) {
        return new UUID(0x0198b2a000007000L, 0x8000000000000000L + number);
    }

    static Participant person(int number, @Nullable String company, List<String> asks, List<String> offers) {
        return new Participant(id(number), company, asks, offers);
    }

    static Pair pair(int a, int b) {
        return new Pair(id(a), id(b));
    }

    static Crowd crowd(Participant... people) {
        return new Crowd(List.of(people), Set.of(), Set.of());
    }

    static Crowd strangers(int count) {
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(person(i, null, List.of(), List.of()));
        }
        return new Crowd(people, Set.of(), Set.of());
    }

    static Crowd random(Random random, int count, double metShare, double vetoShare) {
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(person(
                    i,
                    random.nextInt(4) == 0 ? null : "Company " + random.nextInt(1 + count / 4),
                    texts(random),
                    texts(random)));
        }
        return new Crowd(people, pairs(random, count, metShare), pairs(random, count, vetoShare));
    }

    private static List<String> texts(Random random) {
        return random.ints(random.nextInt(3), 0, TOPICS.size())
                .mapToObj(TOPICS::get)
                .toList();
    }

    private static Set<Pair> pairs(Random random, int count, double share) {
        Set<Pair> pairs = new HashSet<>();
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                if (random.nextDouble() < share) {
                    pairs.add(pair(a, b));
                }
            }
        }
        return pairs;
    }
}
