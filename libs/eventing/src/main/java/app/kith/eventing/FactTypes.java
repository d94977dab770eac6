package app.kith.eventing;

import app.kith.contracts.Fact;
import app.kith.contracts.FactFamily;
import app.kith.contracts.TopicName;
import app.kith.contracts.WireType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the annotations of a sealed family of facts say: the topic, and which wire type is which record. */
final class FactTypes<F extends Fact> {

    private static final Map<Class<?>, FactTypes<?>> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Class<? extends F>> records;

    private FactTypes(Class<F> family) {
        if (!family.isSealed()) {
            throw new IllegalArgumentException(family.getName() + " is not a sealed interface of facts");
        }
        records = FactFamily.records(family)
                .filter(type -> type.isAnnotationPresent(WireType.class))
                .map(type -> type.<F>asSubclass(family))
                .collect(Collectors.toUnmodifiableMap(FactTypes::wireType, Function.identity()));
    }

    @SuppressWarnings("unchecked") // the map holds each family under its own class
    static <F extends Fact> FactTypes<F> of(Class<F> family) {
        return (FactTypes<F>) KNOWN.computeIfAbsent(family, key -> new FactTypes<>((Class<F>) key));
    }

    /** The record that travels under this type, or empty for a type that this code does not know yet. */
    Optional<Class<? extends F>> find(String wireType) {
        return Optional.ofNullable(records.get(wireType));
    }

    static String wireType(Class<?> type) {
        WireType name = type.getAnnotation(WireType.class);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " has no @WireType");
        }
        return name.value();
    }

    static String topic(Fact fact) {
        return FactFamily.familiesOf(fact.getClass())
                .map(family -> family.getAnnotation(TopicName.class))
                .flatMap(name -> Optional.ofNullable(name).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        fact.getClass().getName() + " implements no interface with a @TopicName"))
                .value();
    }
}
