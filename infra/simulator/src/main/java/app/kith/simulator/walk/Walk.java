package app.kith.simulator.walk;

import app.kith.simulator.platform.Gathering;
import app.kith.simulator.platform.Guest;
import app.kith.simulator.platform.Kiosk;
import app.kith.simulator.platform.Organiser;
import app.kith.simulator.platform.Organiser.ImportResult;
import app.kith.simulator.platform.Organiser.Ticket;
import app.kith.simulator.platform.Platform;
import app.kith.simulator.story.Attendee;
import app.kith.simulator.story.Story;
import app.kith.simulator.story.Story.Pair;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One evening from the first draft to the last follow-up, now, as fast as the platform allows. Whatever is asked for twice, because
 * the answer was lost, is asked for under the same id.
 */
public final class Walk {

    private static final int ROUND_SECONDS = 1800;
    private static final int FOUND_BY_NAME = 7;

    private final Platform platform;
    private final Organiser organiser;
    private final Story story;
    private final Steps steps;
    private final Ids ids;
    private final UUID gatheringId;
    private final Consumer<Write> acknowledged;
    private final Log log = new Log();
    private final Map<String, Ticket> tickets = new HashMap<>();
    private final Map<UUID, String> emails = new HashMap<>();

    public Walk(Platform platform, Organiser organiser, Story story, String run, Steps steps) {
        this(platform, organiser, story, run, steps, _ -> {});
    }

    /** @param acknowledged is told of each write as soon as the platform has said yes to it */
    public Walk(
            Platform platform,
            Organiser organiser,
            Story story,
            String run,
            Steps steps,
            Consumer<Write> acknowledged) {
        this.acknowledged = acknowledged;
        this.platform = platform;
        this.organiser = organiser;
        this.story = story;
        this.steps = steps;
        this.ids = new Ids(run);
        this.gatheringId = ids.of("gathering");
    }

    public UUID gatheringId() {
        return gatheringId;
    }

    /** Goes through it all and tells what the people did. */
    public Log go() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var details = new Gathering.Details(
                story.title(),
                "Pier 4",
                "Europe/Berlin",
                now,
                now.plus(Duration.ofHours(1)),
                now.plus(Duration.ofHours(6)),
                null);
        organiser.schedule(gatheringId, details);
        bringGuests();
        organiser.move(gatheringId, "published");
        handOutTickets();
        plan();
        organiser.move(gatheringId, "live");
        checkIn();
        organiser.schedule(gatheringId, details.withTimes(now, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        for (int round = 1; round <= story.rounds(); round++) {
            play(round);
        }
        organiser.move(gatheringId, "closed");
        steps.say("closed");
        followUp();
        return log;
    }

    private void bringGuests() {
        String file = GuestFile.of(story.attendees());
        int people = story.attendees().size();
        check("the preview", new ImportResult(people, 0, 0, 0), organiser.previewImport(gatheringId, file), file);
        ImportResult brought = organiser.importGuests(gatheringId, ids.of("import", 1), file);
        check("the import", new ImportResult(people, 0, 0, 0), brought, file);
        ImportResult again = organiser.importGuests(gatheringId, ids.of("import", 2), file);
        check("the second import", new ImportResult(0, 0, people, 0), again, file);
        steps.say("%d guests imported; the same file again changes nothing".formatted(people));
    }

    private static void check(String what, ImportResult expected, ImportResult got, String file) {
        if (!got.equals(expected)) {
            throw new Unexpected("%s of %d lines should be %s, and was %s"
                    .formatted(what, file.lines().count(), expected, got));
        }
    }

    private void handOutTickets() {
        organiser.tickets(gatheringId).forEach(ticket -> {
            tickets.put(ticket.email(), ticket);
            emails.put(ticket.personId(), ticket.email());
            log.register(ticket.email(), ticket.personId());
            acknowledge("attendee.registered.v1", Map.of("registrationId", ticket.registrationId()));
        });
        if (!tickets.keySet()
                .containsAll(story.attendees().stream().map(Attendee::email).toList())) {
            throw new Unexpected("not everybody has a ticket");
        }
    }

    /** The people reach the planner a moment after they were brought: it is asked again until it knows them all. */
    private void plan() {
        var plan = platform.patience()
                .untilKnown(
                        "plan for everybody",
                        () -> Optional.of(organiser.plan(gatheringId, UUID.randomUUID()))
                                .filter(made ->
                                        made.people() == story.attendees().size()));
        steps.say("%d suggested matches".formatted(plan.matches()));
    }

    private Kiosk pairKiosk() {
        UUID deviceId = ids.of("kiosk");
        return platform.patience()
                .until(
                        "paired kiosk",
                        () -> platform.pairKiosk(organiser.pairingCode(gatheringId), deviceId, MainDoor.NAME));
    }

    private void checkIn() {
        var door = new MainDoor(pairKiosk(), gatheringId, ids);
        List<Attendee> comers =
                story.attendees().stream().filter(Attendee::comes).toList();
        Crowd.each(comers, attendee -> {
            Ticket ticket = ticket(attendee.email());
            String outcome = comers.indexOf(attendee) % FOUND_BY_NAME == FOUND_BY_NAME - 1
                    ? door.byName(ticket)
                    : door.byTicket(ticket);
            if (!outcome.equals("admitted")) {
                throw new Unexpected("%s was %s".formatted(attendee.email(), outcome));
            }
            log.comeIn(attendee.email());
            acknowledge("attendee.checked-in.v1", Map.of("checkInId", door.checkInId(ticket)));
        });
        platform.patience()
                .untilKnown(
                        "room that knows everybody",
                        () -> Optional.of(organiser.present(gatheringId)).filter(present -> present == comers.size()));
        steps.say(
                "%d of %d checked in".formatted(comers.size(), story.attendees().size()));
    }

    private void play(int round) {
        UUID roundId = ids.of("round", round);
        Optional<List<List<UUID>>> pairs = story.pairs(round).map(this::persons);
        organiser.startRound(gatheringId, roundId, ROUND_SECONDS, pairs);
        story.pairs(round).ifPresent(set -> set.forEach(pair -> log.meet(round, pair.one(), pair.other())));
        Crowd.each(List.copyOf(log.present()), email -> meet(round, email));
        organiser.endRound(gatheringId, roundId);
        steps.say("round %d of %d played".formatted(round, story.rounds()));
    }

    private List<List<UUID>> persons(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> List.of(
                        ticket(pair.one()).personId(), ticket(pair.other()).personId()))
                .toList();
    }

    private void meet(int round, String email) {
        Guest guest = platform.guest(ticket(email).link());
        guest.meetingOfRound(round).ifPresent(meeting -> {
            String partner = email(meeting.partner().personId());
            log.meet(round, email, partner);
            story.answer(round, email, partner).ifPresent(answer -> {
                guest.answer(meeting.meetingId(), answer);
                log.answer(round, email, partner, answer);
                acknowledge(
                        "matching.meeting-%s.v1".formatted(answer.equals("did-not-happen") ? "denied" : "confirmed"),
                        Map.of(
                                "meetingId",
                                meeting.meetingId(),
                                "personId",
                                ticket(email).personId()));
            });
        });
    }

    /** Everybody waits until the page shows their connections, then does what they do. */
    private void followUp() {
        Map<String, List<String>> connections = Connections.of(log);
        Crowd.each(List.copyOf(log.present()), email -> {
            List<String> own = connections.getOrDefault(email, List.of());
            Guest guest = platform.guest(ticket(email).link());
            platform.patience()
                    .untilKnown(
                            "page of %s with %d connections".formatted(email, own.size()),
                            () -> Optional.of(guest.connections()).filter(people -> people.size() == own.size()));
            for (String with : story.followsUpWith(email, own)) {
                guest.logFollowUp(ids.of("follow-up", email, with), ticket(with).personId(), "message");
                log.followUp(email, with);
                acknowledge("messaging.followed-up.v1", Map.of("actId", ids.of("follow-up", email, with)));
            }
        });
        steps.say("follow-ups logged");
    }

    private void acknowledge(String fact, Map<String, UUID> by) {
        acknowledged.accept(new Write(fact, gatheringId, by));
    }

    private Ticket ticket(String email) {
        Ticket ticket = tickets.get(email);
        if (ticket == null) {
            throw new Unexpected("no ticket for " + email);
        }
        return ticket;
    }

    private String email(UUID personId) {
        String email = emails.get(personId);
        if (email == null) {
            throw new Unexpected("nobody knows person " + personId);
        }
        return email;
    }
}
