package app.kith.attendee.gathering;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads a field of JSON that may be left out: null where it is not named, empty where it is null. */
final class NamedOrNot extends ValueDeserializer<Optional<?>> {

    private final @Nullable JavaType type;

    NamedOrNot() {
        this(null);
    }

    private NamedOrNot(@Nullable JavaType type) {
        this.type = type;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new NamedOrNot(property.getType().containedType(0));
    }

    @Override
    public Optional<?> deserialize(JsonParser json, DeserializationContext context) {
        return Optional.ofNullable(context.readValue(json, type));
    }

    @Override
    public Optional<?> getNullValue(DeserializationContext context) {
        return Optional.empty();
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
