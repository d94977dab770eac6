package app.kith.defaults;

import java.util.UUID;

/** Makes ids: UUIDv7, so that they sort by the time of their making. */
@FunctionalInterface
public interface IdSource {
    UUID next();
}
