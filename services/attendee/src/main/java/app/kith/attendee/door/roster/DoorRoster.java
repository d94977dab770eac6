package app.kith.attendee.door.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a kiosk keeps to admit guests without a network. It tells no name to anybody who has no ticket.
 *
 * @param version changes whenever a place or a person does; not with arrivals, which are asked for by themselves
 * @param closedAt when the gathering was closed, where it was: nobody new comes in from then on
 * @param walkInKey the uncompressed P-256 point, in base64url, with which the kiosk seals what guests without a ticket tell it
 */
record DoorRoster(
        String version,
        Instant takenAt,
        @Nullable Integer capacity,
        @Nullable Instant closedAt,
        int confirmed,
        String walkInKey,
        List<Entry> entries) {

    /**
     * One place.
     *
     * @param sameAs the place that its ticket stands for, where two people turned out to be one: both let one person in
     * @param sealed what the ticket's holder is called and asks for, see {@link TicketCipher}: {@code n} name, {@code h} true
     *     where the badge must not print the name, {@code c} company, {@code a} ask
     */
    @Schema(name = "DoorRosterEntry")
    record Entry(
            UUID registrationId,
            @Nullable Boolean cancelled,
            @Nullable UUID sameAs,
            String sealed) {}

    /** Those who came in, or whose coming in was taken back, since a moment. */
    record DoorArrivals(Instant asOf, List<Arrival> arrivals) {}

    /** Who is in since when and through which door; without a time: not in. */
    @Schema(name = "DoorArrival")
    record Arrival(
            UUID registrationId,
            @Nullable UUID checkInId,
            @Nullable Instant occurredAt,
            @Nullable String door) {}

    /**
     * Names for the search without a network: kept only where a supervisor wants that, and only until then.
     *
     * @param wordLength how many letters of each word there are; of what is typed no more is compared
     */
    record DoorNames(Instant validUntil, int wordLength, List<Name> names) {}

    /**
     * A guest who can be found.
     *
     * @param words the beginnings of all that may be typed for the name, see {@code Spellings}: no full name stands beside the masked one
     */
    @Schema(name = "DoorName")
    record Name(
            UUID registrationId,
            String displayName,
            @Nullable String company,
            String words) {}
}
