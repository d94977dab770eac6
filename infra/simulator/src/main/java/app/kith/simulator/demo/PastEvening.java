package app.kith.simulator.demo;

import app.kith.simulator.platform.Gathering;
import app.kith.simulator.platform.Guest;
import app.kith.simulator.platform.Organiser;
import app.kith.simulator.platform.Organiser.Ticket;
import app.kith.simulator.platform.Platform;
import app.kith.simulator.story.Attendee;
import app.kith.simulator.story.Story;
import app.kith.simulator.walk.Crowd;
import app.kith.simulator.walk.GuestFile;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/** An evening weeks ago with all that came before and after, each step told at its own time. */
final class PastEvening {

    private static final Duration ROUND = Duration.ofMinutes(8);
    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(15);
    private static final Duration ARRIVALS = Duration.ofMinutes(40);
    private static final List<String> DOORS = List.of("Main door", "Garden door");
    private static final List<String> KINDS =
            List.of("message", "message", "resource", "second-meeting", "introduction", "outside-contact");

    private final Platform platform;
    private final Organiser organiser;
    private final DemoGathering gathering;
    private final Story story;
    private final Instant doorsAt;
    private final Gathering.Details details;
    private final Map<String, Ticket> tickets = new HashMap<>();
    private final Map<UUID, String> emails = new HashMap<>();

    PastEvening(Platform platform, Organiser organiser, DemoGathering gathering, Story story) {
        this.platform = platform;
        this.organiser = organiser;
        this.gathering = gathering;
        this.story = story;
        this.doorsAt = gathering.doorsAt(organiser);
        this.details = gathering.details(doorsAt);
    }

    void tell() {
        if (!gathering.hasReached(organiser, "closed")) {
            prepare();
            organiser.tickets(gathering.id()).forEach(this::know);
            admitAndPlay();
            gathering.move(organiser.at(details.endsAt()), "closed");
        } else {
            organiser.tickets(gathering.id()).forEach(this::know);
        }
        followUp();
    }

    private void prepare() {
        organiser.at(daysBefore(42)).schedule(gathering.id(), details);
        List<Attendee> all = story.attendees();
        int early = all.size() * 2 / 3;
        organiser
                .at(daysBefore(30))
                .importGuests(gathering.id(), gathering.ids().of("import", 1), GuestFile.of(all.subList(0, early)));
        gathering.move(organiser.at(daysBefore(28)), "published");
        organiser
                .at(daysBefore(12))
                .importGuests(gathering.id(), gathering.ids().of("import", 2), GuestFile.of(all));
        platform.patience()
                .until(
                        "plan for everybody",
                        () -> Optional.of(organiser.at(daysBefore(2)).plan(gathering.id(), UUID.randomUUID()))
                                .filter(plan -> plan.people() == all.size()));
        gathering.move(organiser.at(doorsAt.minus(Duration.ofMinutes(5))), "live");
    }

    private Instant daysBefore(int days) {
        return doorsAt.minus(Duration.ofDays(days));
    }

    private void know(Ticket ticket) {
        tickets.put(ticket.email(), ticket);
        emails.put(ticket.personId(), ticket.email());
    }

    /** Most are there before the first round; some come while it is on. */
    private void admitAndPlay() {
        List<String> comers = story.attendees().stream()
                .filter(Attendee::comes)
                .map(Attendee::email)
                .toList();
        int punctual = comers.size() * 9 / 10;
        admit(comers.subList(0, punctual), doorsAt, ARRIVALS);
        awaitPresent(punctual);
        play(1, comers);
        admit(comers.subList(punctual, comers.size()), roundStart(1), ROUND);
        awaitPresent(comers.size());
        for (int round = 2; round <= story.rounds(); round++) {
            play(round, comers);
        }
    }

    private void admit(List<String> people, Instant from, Duration within) {
        Crowd.each(people, email -> {
            Ticket ticket = ticket(email);
            double share = chance("arrival", email);
            Instant at = from.plusMillis((long) (within.toMillis() * share * share));
            UUID checkInId = gathering.ids().of("check-in", email);
            String door = DOORS.get(chance("door", email) < 0.7 ? 0 : 1);
            organiser.at(at.plusSeconds(1)).admit(gathering.id(), checkInId, ticket.ticket(), door, at);
        });
    }

    private void awaitPresent(int people) {
        platform.patience()
                .until(
                        "room that knows everybody",
                        () -> Optional.of(organiser.present(gathering.id())).filter(present -> present == people));
    }

    private Instant roundStart(int round) {
        return doorsAt.plus(ARRIVALS).plus(BETWEEN_ROUNDS.multipliedBy(round));
    }

    private void play(int round, List<String> comers) {
        Instant start = roundStart(round);
        UUID roundId = gathering.ids().of("round", round);
        organiser.at(start).startRound(gathering.id(), roundId, (int) ROUND.toSeconds(), Optional.empty());
        Crowd.each(comers, email -> {
            Instant at = start.plus(ROUND.minusSeconds((long) (90 * chance("answer at " + round, email))));
            Guest guest = platform.guest(ticket(email).link()).at(at);
            guest.meetingOfRound(round)
                    .ifPresent(meeting -> story.answer(
                                    round, email, emailOf(meeting.partner().personId()))
                            .ifPresent(answer -> guest.answer(meeting.meetingId(), answer)));
        });
        organiser.at(start.plus(ROUND)).endRound(gathering.id(), roundId);
    }

    private void followUp() {
        List<String> comers = story.attendees().stream()
                .filter(Attendee::comes)
                .map(Attendee::email)
                .toList();
        Crowd.each(comers, email -> {
            Guest guest = platform.guest(ticket(email).link());
            List<UUID> people = guest.staysInTouchWith();
            platform.patience()
                    .until(
                            "page of a guest with %d connections".formatted(people.size()),
                            () -> Optional.of(guest.connections()).filter(known -> known.size() == people.size()));
            List<String> own = people.stream().map(this::emailOf).toList();
            for (String with : story.followsUpWith(email, own)) {
                Instant at = details.endsAt().plus(delay(email, with));
                if (at.isBefore(Instant.now())) {
                    String kind = KINDS.get((int) (chance("kind " + with, email) * KINDS.size()));
                    guest.at(at)
                            .logFollowUp(
                                    gathering.ids().of("act", email, with),
                                    ticket(with).personId(),
                                    kind);
                }
            }
        });
    }

    /** Many at once, some within the week, a few when they find the note again. */
    private Duration delay(String by, String with) {
        double when = chance("delay " + with, by);
        double within = chance("within " + with, by);
        if (when < 0.45) {
            return Duration.ofMinutes(30 + (long) (within * 45 * 60));
        }
        return when < 0.8
                ? Duration.ofHours(50 + (long) (within * 100))
                : Duration.ofHours(170 + (long) (within * 300));
    }

    private double chance(String what, String who) {
        return new SplittableRandom(31L * what.hashCode() + who.hashCode() * 17L).nextDouble();
    }

    private Ticket ticket(String email) {
        return Optional.ofNullable(tickets.get(email)).orElseThrow();
    }

    private String emailOf(UUID personId) {
        return Optional.ofNullable(emails.get(personId)).orElseThrow();
    }
}
