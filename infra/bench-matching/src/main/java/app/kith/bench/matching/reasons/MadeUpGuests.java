package app.kith.bench.matching.reasons;

import app.kith.engine.crowd.Participant;
import app.kith.engine.language.Language;
import app.kith.engine.topic.Topic;
import app.kith.engine.topic.Topics;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Any number of guests with a role, two asks and an offer each, in three languages, no two texts alike. */
final class MadeUpGuests {

    private static final Map<Language, List<String>> ASKS = Map.of(
            Language.ENGLISH,
                    List.of(
                            "looking for %s for our %s",
                            "somebody who knows about %s, we run a %s",
                            "%s, ideally for a %s",
                            "advice on %s before our %s opens"),
            Language.GERMAN,
                    List.of(
                            "suche %s für unsere %s",
                            "wer kennt sich mit %s aus? Wir haben eine %s",
                            "%s, am liebsten für eine %s",
                            "Rat zu %s, bevor unsere %s öffnet"),
            Language.SPANISH,
                    List.of(
                            "busco %s para nuestra %s",
                            "alguien que sepa de %s, llevamos una %s",
                            "%s, mejor para una %s",
                            "consejos sobre %s antes de abrir nuestra %s"));

    private static final Map<Language, List<String>> OFFERS = Map.of(
            Language.ENGLISH, List.of("%s, lately for a %s", "I can help with %s in any %s", "years of %s at a %s"),
            Language.GERMAN,
                    List.of(
                            "%s, zuletzt für eine %s",
                            "ich helfe gern mit %s in jeder %s", "seit Jahren %s in einer %s"),
            Language.SPANISH,
                    List.of("%s, hace poco para una %s", "ayudo con %s en cualquier %s", "años de %s en una %s"));

    private static final Map<Language, List<String>> PLACES = Map.of(
            Language.ENGLISH,
            words("bakery clinic start-up school hotel farm museum garage studio bookshop brewery theatre nursery"),
            Language.GERMAN,
            words(
                    "Bäckerei Praxis Gründung Schule Pension Gärtnerei Galerie Werkstatt Agentur Buchhandlung Brauerei Kita"),
            Language.SPANISH,
            words(
                    "panadería clínica empresa escuela posada granja galería tienda agencia librería cervecería guardería"));

    private static final String CONSONANTS = "bdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";

    private final SplittableRandom random;
    private final Set<String> known = new HashSet<>();

    private MadeUpGuests(long seed) {
        random = new SplittableRandom(seed);
    }

    static List<Participant> of(int count, long seed) {
        MadeUpGuests guests = new MadeUpGuests(seed);
        return Stream.generate(guests::guest).limit(count).toList();
    }

    /** All that one of them has written. */
    static Stream<String> texts(Participant guest) {
        return Stream.of(guest.asks().stream(), guest.offers().stream(), Stream.of(guest.position()))
                .flatMap(each -> each);
    }

    private Participant guest() {
        Language language = any(List.of(Language.values()));
        var asks = List.of(another(() -> text(ASKS, language)), another(() -> text(ASKS, language)));
        var offers = List.of(another(() -> text(OFFERS, language)));
        String company = another(this::name);
        return new Participant(new UUID(random.nextLong(), random.nextLong()), company, asks, offers).as(role());
    }

    private String text(Map<Language, List<String>> frames, Language language) {
        Topic topic = any(Topics.known().all());
        List<String> phrases = topic.phrases().getOrDefault(language, List.of());
        String phrase = phrases.isEmpty() ? topic.title(language) : any(phrases);
        return any(frames.getOrDefault(language, List.of()))
                .formatted(phrase, any(PLACES.getOrDefault(language, List.of())));
    }

    private String role() {
        Topic topic = any(Topics.known().all());
        return topic.by().isEmpty() ? topic.title(Language.ENGLISH) : any(topic.by());
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int syllable = 0; syllable < 4; syllable++) {
            name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            name.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String another(Supplier<String> made) {
        String text = made.get();
        while (!known.add(text)) {
            text = made.get();
        }
        return text;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> words(String list) {
        return List.of(list.split(" "));
    }
}
