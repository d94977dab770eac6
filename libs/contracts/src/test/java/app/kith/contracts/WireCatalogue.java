package app.kith.contracts;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Everything that travels: each topic with its types, each type with its record. */
final class WireCatalogue {

    private static final List<Class<? extends Fact>> FAMILIES =
            List.of(AttendeeFact.class, MatchingFact.class, MessagingFact.class);

    /** Documents travel under the name of their topic. */
    static final Map<String, Class<? extends Record>> DOCUMENTS = Map.of(
            Topics.CONTACTS,
            Contact.class,
            Topics.HOSTS,
            Host.class,
            Topics.PROFILES,
            Profile.class,
            Topics.TAXONOMY,
            TopicChange.class);

    private WireCatalogue() {}

    /** The records of each topic by wire type, topics and types sorted by name. */
    static SequencedMap<String, SequencedMap<String, Class<?>>> topics() {
        var topics = new java.util.TreeMap<String, SequencedMap<String, Class<?>>>();
        for (var family : FAMILIES) {
            var types = new java.util.TreeMap<String, Class<?>>();
            FactFamily.records(family).forEach(record -> types.put(wireType(record), record));
            topics.put(requireNonNull(family.getAnnotation(TopicName.class)).value(), types);
        }
        DOCUMENTS.forEach((topic, record) -> topics.put(topic, new LinkedHashMap<>(Map.of(topic, record))));
        return topics;
    }

    /** Every record by wire type. */
    static SequencedMap<String, Class<?>> types() {
        var types = new LinkedHashMap<String, Class<?>>();
        topics().values().forEach(types::putAll);
        return types;
    }

    private static String wireType(Class<?> record) {
        return requireNonNull(record.getAnnotation(WireType.class), record + " has no @WireType")
                .value();
    }
}
