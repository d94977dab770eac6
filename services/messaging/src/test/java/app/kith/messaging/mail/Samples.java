package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gathering;
import app.kith.messaging.gathering.Place;
import app.kith.messaging.person.Acquaintance;
import app.kith.messaging.person.Invitee;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** People and gatherings for tests of the mails. */
final class Samples {

    static final UUID REGISTRATION = UUID.fromString("0198b2a0-0000-7000-8000-00000000000a");
    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final MailSettings SETTINGS = new MailSettings(
            "https://kith.example",
            "localhost:3025",
            "",
            "",
            "events@kith.example",
            "Kith",
            Locale.UK,
            Duration.ofSeconds(10),
            Duration.ofSeconds(15),
            20);
    static final Invitee ANA =
            new Invitee("Ana Pérez", "ana@example.org", "KITH1:c29tZS10aWNrZXQ", "link.token", "unsubscribing");

    static Gathering gathering(String name, String zone, String startsAt, String endsAt, int revision) {
        ZoneId zoneId = ZoneId.of(zone);
        Instant start = LocalDateTime.parse(startsAt).atZone(zoneId).toInstant();
        Instant end = LocalDateTime.parse(endsAt).atZone(zoneId).toInstant();
        return new Gathering(
                new UUID(0, 1),
                name,
                "Pier 4, Hall B; left door",
                zoneId,
                start.minus(Duration.ofMinutes(30)),
                start,
                end,
                revision,
                NOW,
                null);
    }

    static Gathering gathering(String name) {
        return gathering(name, "Europe/Berlin", "2026-11-26T18:00", "2026-11-26T21:00", 0);
    }

    static CalendarFile calendar(Gathering gathering) {
        return new CalendarFile(gathering, new Place(REGISTRATION, false, 0), "events@kith.example", NOW);
    }

    static Acquaintance acquaintance(String name, List<String> asks, List<String> offers) {
        return new Acquaintance(new UUID(0, 2), name, "Acme", asks, offers, NOW);
    }

    private Samples() {}
}
