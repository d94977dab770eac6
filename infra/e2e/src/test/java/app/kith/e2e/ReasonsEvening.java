package app.kith.e2e;

import static org.awaitility.Awaitility.await;

import app.kith.simulator.platform.Gathering;
import app.kith.simulator.platform.Organiser;
import app.kith.simulator.platform.Organiser.Ticket;
import app.kith.simulator.platform.Patience;
import app.kith.simulator.platform.Platform;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An event of seven guests: two can be helped by another, two must not be brought together, and of one nothing helps anybody. */
final class ReasonsEvening {

    static final String TAX = "an accountant for our tax return";

    /** Of this run alone, on a platform that may have seen an earlier one. */
    private static final String DOMAIN = "@reasons-%s.test".formatted(Long.toString(System.currentTimeMillis(), 36));

    private static final String GUESTS = """
            name,email,company,role,asks,offers
            Ana Prado,ana%1$s,Norte,Founder,solar panels for my roof,
            Ben Okoye,ben%1$s,Havn,Electrician,,I install solar panels
            Clara Winter,clara%1$s,Miller & Sons,Tax adviser,a flat near the harbour,
            Dan Moss,dan%1$s,Moss Foods,Baker,%2$s,bread for events
            Eva Lind,eva%1$s,Lind,Nurse,no recruiters please,first aid courses
            Finn Roth,finn%1$s,Hays,Recruiter,,recruiting for hospitals
            Gita Rao,gita%1$s,Rao Films,Film maker,bees,
            """.formatted(DOMAIN, TAX);

    private final UUID gathering = UUID.randomUUID();
    private final Organiser organiser = new Platform(
                    URI.create(RunningPlatform.gateway()), new Patience(Duration.ofSeconds(60)))
            .signIn("ana@demo.kith", "kith");
    private Map<String, Ticket> tickets = Map.of();

    void invite() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        organiser.schedule(
                gathering,
                new Gathering.Details(
                        "Reasons",
                        "Harbour hall",
                        "Europe/Berlin",
                        now.plus(Duration.ofHours(2)),
                        now.plus(Duration.ofHours(3)),
                        now.plus(Duration.ofHours(6)),
                        null));
        organiser.importGuests(gathering, UUID.randomUUID(), GUESTS);
        tickets = organiser.tickets(gathering).stream().collect(Collectors.toMap(Ticket::name, Function.identity()));
    }

    /** The event's address in the console. */
    String console() {
        return RunningPlatform.gateway() + "/console/events/" + gathering;
    }

    /** A guest's own page. */
    String linkOf(String name) {
        return ticketOf(name).link();
    }

    /** Opens the doors, lets these people in, and seats them as the host says. */
    void seat(List<List<String>> pairs) {
        organiser.move(gathering, "published");
        organiser.move(gathering, "live");
        var seated = pairs.stream().flatMap(List::stream).map(this::ticketOf).toList();
        for (Ticket ticket : seated) {
            organiser.admit(gathering, UUID.randomUUID(), ticket.ticket(), "Door A", Instant.now());
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> organiser.present(gathering) == seated.size());
        organiser.startRound(
                gathering,
                UUID.randomUUID(),
                600,
                Optional.of(pairs.stream()
                        .map(pair -> pair.stream()
                                .map(name -> ticketOf(name).personId())
                                .toList())
                        .toList()));
    }

    private Ticket ticketOf(String name) {
        return Objects.requireNonNull(tickets.get(name), name);
    }
}
