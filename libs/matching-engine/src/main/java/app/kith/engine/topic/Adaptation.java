package app.kith.engine.topic;

import app.kith.engine.language.Field;
import app.kith.engine.language.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one organisation's topics of those that are known. What a topic was called stays one of the ways to say it. */
final class Adaptation {

    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, String> merges = new HashMap<>();

    Adaptation(Collection<Topic> known, Collection<OwnTopic> own) {
        known.forEach(topic -> topics.put(topic.id(), topic));
        own.forEach(this::change);
    }

    Topics topics() {
        Map<String, String> aliases = new HashMap<>();
        merges.keySet().forEach(gone -> {
            String kept = end(gone);
            if (kept != null) {
                aliases.put(gone, kept);
            }
        });
        aliases.forEach((gone, kept) -> topics.computeIfPresent(kept, (id, topic) -> joined(topic, topics.get(gone))));
        topics.keySet().removeAll(aliases.keySet());
        return new Topics(List.copyOf(topics.values()), aliases);
    }

    private void change(OwnTopic own) {
        Topic known = topics.get(own.id());
        Field field = known == null ? own.field() : known.field();
        if (field == null) {
            return; // a topic that Kith no longer has
        }
        Topic before = known == null ? new Topic(own.id(), field, Map.of(), Map.of(), List.of(), List.of()) : known;
        Map<Language, String> titles = new EnumMap<>(Language.class);
        titles.putAll(before.titles());
        titles.putAll(own.titles());
        Map<Language, List<String>> phrases = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            phrases.put(
                    language,
                    together(
                            before.phrases().get(language),
                            own.titles().containsKey(language) ? titles(before, language) : List.of(),
                            own.synonyms().get(language)));
        }
        topics.put(own.id(), new Topic(own.id(), field, titles, phrases, before.by(), before.near()));
        if (own.mergedInto() != null) {
            merges.put(own.id(), own.mergedInto());
        }
    }

    /** Where a chain of merges ends; null where it ends nowhere. */
    private @Nullable String end(String gone) {
        Set<String> passed = new HashSet<>();
        String at = gone;
        while (merges.containsKey(at)) {
            String next = merges.get(at);
            if (next == null || !passed.add(at) || !topics.containsKey(next)) {
                return null;
            }
            at = next;
        }
        return at;
    }

    private static Topic joined(Topic kept, @Nullable Topic gone) {
        if (gone == null) {
            return kept;
        }
        Map<Language, List<String>> phrases = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            phrases.put(
                    language,
                    together(
                            kept.phrases().get(language),
                            titles(gone, language),
                            gone.phrases().get(language)));
        }
        return new Topic(
                kept.id(),
                kept.field(),
                kept.titles(),
                phrases,
                together(kept.by(), gone.by(), List.of()),
                together(kept.near(), gone.near(), List.of()).stream()
                        .filter(near -> !near.equals(kept.id()) && !near.equals(gone.id()))
                        .toList());
    }

    private static List<String> titles(Topic topic, Language language) {
        return Stream.ofNullable(topic.titles().get(language)).toList();
    }

    private static List<String> together(
            @Nullable List<String> first, List<String> second, @Nullable List<String> third) {
        List<String> all = new ArrayList<>();
        Stream.of(first == null ? List.<String>of() : first, second, third == null ? List.<String>of() : third)
                .flatMap(List::stream)
                .distinct()
                .forEach(all::add);
        return all;
    }
}
