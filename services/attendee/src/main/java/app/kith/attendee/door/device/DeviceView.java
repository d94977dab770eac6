package app.kith.attendee.door.device;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kiosk as the organiser's list shows it. */
@Schema(name = "Device")
record DeviceView(
        UUID deviceId,
        String name,
        Instant pairedAt,
        @Nullable Instant revokedAt) {}
