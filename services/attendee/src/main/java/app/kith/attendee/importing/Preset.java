package app.kith.attendee.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The platforms whose files are recognised by columns that no other has. The column of the status tells who is coming; only the
 * values named here do.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists and sets are made by List.of and Set.of
enum Preset {
    LUMA(Platform.LUMA, List.of("approvalstatus"), Set.of("approvalstatus"), Set.of("approved")),
    EVENTBRITE(
            Platform.EVENTBRITE,
            List.of("order", "attendeestatus"),
            Set.of("attendeestatus"),
            Set.of("attending", "checkedin")),
    EVENTBRITE_ORDERS(
            Platform.EVENTBRITE,
            List.of("order", "orderdate", "tickettype"),
            Set.of("orderstatus", "status"),
            Set.of("", "attending", "completed")),
    EVENTBRITE_REPORT(
            Platform.EVENTBRITE,
            List.of("attendeefirstname", "attendeeemail"),
            Set.of("attendeestatus"),
            Set.of("", "attending", "checkedin")),
    MEETUP(Platform.MEETUP, List.of("userid", "eventhost", "rsvp"), Set.of("rsvp"), Set.of("yes")),
    PRETIX(Platform.PRETIX, List.of("ordercode", "attendeename"), Set.of("paid", "status"), Set.of("", "yes", "paid")),
    KITH(Platform.KITH, List.of("name", "email", "asks", "offers"), Set.of("state"), Set.of("", "confirmed")),
    OTHER(Platform.OTHER, List.of(), Set.of(), Set.of());

    private final Platform platform;
    private final List<String> signature;
    private final Set<String> statusColumns;
    private final Set<String> coming;

    Preset(Platform platform, List<String> signature, Set<String> statusColumns, Set<String> coming) {
        this.platform = platform;
        this.signature = signature;
        this.statusColumns = statusColumns;
        this.coming = coming;
    }

    /** The platform that made a file with columns of these {@linkplain ColumnName#key keys}. */
    static Preset of(List<String> keys) {
        return Arrays.stream(values())
                .filter(preset -> keys.containsAll(preset.signature))
                .findFirst()
                .orElse(OTHER);
    }

    boolean isStatus(String key) {
        return statusColumns.contains(key);
    }

    /** Whether somebody of this status has a place; where no platform is recognised, a status says nothing. */
    boolean isComing(String status) {
        return coming.isEmpty() || coming.contains(ColumnName.key(status));
    }

    Platform platform() {
        return platform;
    }
}
