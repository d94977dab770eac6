package app.kith.simulator.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up people, the same for the same seed. */
public final class Guests {

    private final Lists lists = Lists.read();
    private final Random random;
    private final String domain;

    private Guests(long seed, String domain) {
        this.random = new Random(seed);
        this.domain = domain;
    }

    /** As many people as asked for, of whom a share stays away; two come in any case. */
    public static List<Attendee> of(int count, long seed, double noShow, String domain) {
        var guests = new Guests(seed, domain);
        List<String> names = new ArrayList<>(guests.lists.names());
        Collections.shuffle(names, guests.random);
        return IntStream.range(0, count)
                .mapToObj(i -> guests.guest(names.get(i % names.size()), i, noShow))
                .toList();
    }

    private Attendee guest(String name, int index, double noShow) {
        return new Attendee(
                name,
                email(name, index),
                one(lists.companies()),
                one(lists.roles()),
                topics().stream().map(Lists.Topic::ask).toList(),
                topics().stream().map(Lists.Topic::offer).toList(),
                index < 2 || random.nextDouble() >= noShow);
    }

    /** As people have them: from the name where Latin letters allow, with a number where not; nobody shares one. */
    private String email(String name, int index) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z]+", ".")
                .replaceAll("^\\.|\\.$", "");
        return "%s%d@%s".formatted(plain.length() < 3 ? "guest." : plain + ".", index + 1, domain);
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<Lists.Topic> topics() {
        return random.ints(0, lists.topics().size())
                .distinct()
                .limit(1 + random.nextInt(2))
                .mapToObj(lists.topics()::get)
                .toList();
    }
}
