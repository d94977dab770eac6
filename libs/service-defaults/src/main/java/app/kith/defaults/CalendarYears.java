package app.kith.defaults;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.Formatter;
import org.springframework.format.datetime.standard.InstantFormatter;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * The years in which events take place: an instant or a day outside of them, in a body, a query or a header, is refused before anybody
 * calculates with it. A database keeps fewer years than Java knows, and a difference of two may not fit in anything.
 */
final class CalendarYears {

    static final int FIRST = 1900;
    static final int LAST = 2199;

    private static final Instant BEGIN =
            LocalDate.of(FIRST, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant END =
            LocalDate.of(LAST + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final String RULE = "a moment of the years " + FIRST + " to " + LAST;

    static boolean hold(Instant instant) {
        return !instant.isBefore(BEGIN) && instant.isBefore(END);
    }

    /** Reads instants and days of JSON. */
    static SimpleModule module() {
        return new SimpleModule("calendar years")
                .addDeserializer(Instant.class, new Within<>(Instant.class, InstantDeserializer.INSTANT) {
                    @Override
                    boolean holds(Instant instant) {
                        return hold(instant);
                    }
                })
                .addDeserializer(LocalDate.class, new Within<>(LocalDate.class, LocalDateDeserializer.INSTANCE) {
                    @Override
                    boolean holds(LocalDate day) {
                        return day.getYear() >= FIRST && day.getYear() <= LAST;
                    }
                });
    }

    /** Reads instants of queries and headers. */
    static Formatter<Instant> formatter() {
        var usual = new InstantFormatter();
        return new Formatter<>() {
            @Override
            public Instant parse(String text, Locale locale) throws ParseException {
                var instant = usual.parse(text, locale);
                if (!hold(instant)) {
                    throw new ParseException(RULE, 0);
                }
                return instant;
            }

            @Override
            public String print(Instant instant, Locale locale) {
                return usual.print(instant, locale);
            }
        };
    }

    private abstract static class Within<T> extends StdDeserializer<T> {

        private final transient ValueDeserializer<T> usual;

        Within(Class<T> type, ValueDeserializer<T> usual) {
            super(type);
            this.usual = usual;
        }

        abstract boolean holds(T value);

        @Override
        public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
            var text = String.valueOf(json.getString());
            try {
                var value = usual.deserialize(json, context);
                if (value == null || holds(value)) {
                    return value;
                }
            } catch (DateTimeException | ArithmeticException outOfRange) { // told below
            }
            throw context.weirdStringException(text, handledType(), RULE);
        }
    }

    private CalendarYears() {}
}
