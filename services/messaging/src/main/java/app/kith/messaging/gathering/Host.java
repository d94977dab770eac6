package app.kith.messaging.gathering;

import org.jspecify.annotations.Nullable;

/** Who invites to a gathering: under whose name its mails leave, and where answers go. */
public record Host(@Nullable String name, @Nullable String replyTo) {

    /** Where nobody was named. */
    public static final Host NOBODY = new Host(null, null);
}
