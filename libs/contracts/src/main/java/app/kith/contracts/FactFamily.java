package app.kith.contracts;

import java.util.Arrays;
import java.util.stream.Stream;

/** A topic's sealed interface of facts, which may hold groups of facts. */
public final class FactFamily {

    /** The records of a family, those of its groups included. */
    public static Stream<Class<?>> records(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? records(type) : Stream.of(type));
    }

    /** The interfaces that a fact belongs to: its group and its family. */
    public static Stream<Class<?>> familiesOf(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .flatMap(family -> Stream.concat(Stream.of(family), familiesOf(family)));
    }

    private FactFamily() {}
}
