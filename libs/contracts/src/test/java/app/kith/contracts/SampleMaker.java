package app.kith.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Fills a record with made-up values that are the same at every run, for the first sample of a new type. */
final class SampleMaker {

    private SampleMaker() {}

    static Object make(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        try {
            var constructor = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getName(), component.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(String name, Type type) {
        return switch (type) {
            case Class<?> c when c == UUID.class -> UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
            case Class<?> c when c == Instant.class -> Instant.parse("2026-11-22T18:30:00.125Z");
            case Class<?> c when c == String.class -> "zone".equals(name) ? "Europe/Vienna" : name + " ✓";
            case Class<?> c when c == int.class || c == Integer.class -> 7;
            case Class<?> c when c == double.class -> 0.75;
            case Class<?> c when c == boolean.class -> true;
            case Class<?> c when c.isRecord() -> make(c);
            case ParameterizedType list -> List.of(value(name, list.getActualTypeArguments()[0]));
            default -> throw new IllegalArgumentException(type + " does not belong on the wire");
        };
    }
}
