package app.kith.simulator.demo;

import app.kith.simulator.platform.Organiser;
import app.kith.simulator.platform.Platform;
import app.kith.simulator.story.Attendee;
import app.kith.simulator.story.GeneratedStory;
import app.kith.simulator.story.Guests;
import app.kith.simulator.walk.GuestFile;
import app.kith.simulator.walk.Ids;
import app.kith.simulator.walk.Steps;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The demonstration of a believable organisation: an evening weeks ago with its whole story, one next week that is half planned, and
 * one today whose doors open in ten minutes. Told again, it changes nothing.
 */
public final class Demo {

    private static final long SEED = 2026;
    private static final String DOMAIN = "guests.example";
    private static final int REGULARS = 60;

    private static final DemoGathering PAST = new DemoGathering(
            new Ids("demo/past"),
            "Autumn Table Talk",
            "Old Customs House, Bremen",
            100,
            Duration.ofDays(-24).plusHours(-2),
            Duration.ofMinutes(45),
            Duration.ofHours(3));
    private static final DemoGathering NEXT_WEEK = new DemoGathering(
            new Ids("demo/next-week"),
            "Founders and Makers Breakfast",
            "Third Space, Loft 2",
            80,
            Duration.ofDays(7),
            Duration.ofMinutes(30),
            Duration.ofHours(2));
    private static final DemoGathering TODAY = new DemoGathering(
            new Ids("demo/today"),
            "Harbour Evening",
            "Pier 4, Great Hall",
            140,
            Duration.ofMinutes(10),
            Duration.ofMinutes(40),
            Duration.ofHours(4));

    private final Platform platform;
    private final Organiser organiser;
    private final Steps steps;
    private final List<Attendee> people = Guests.of(220, SEED, 0.38, DOMAIN);

    public Demo(Platform platform, Organiser organiser, Steps steps) {
        this.platform = platform;
        this.organiser = organiser;
        this.steps = steps;
    }

    public void tell() {
        if (TODAY.hasReached(organiser, "published")) {
            steps.say("the demonstration has been told already");
            return;
        }
        var story = GeneratedStory.of(PAST.name(), people.subList(0, 90), SEED, 3);
        new PastEvening(platform, organiser, PAST, story).tell();
        steps.say("told: " + PAST.name());
        halfPlan(NEXT_WEEK, people.subList(160, 206));
        steps.say("told: " + NEXT_WEEK.name());
        announce(TODAY, people.subList(90 - REGULARS, 210 - REGULARS));
        steps.say("told: " + TODAY.name());
    }

    private void halfPlan(DemoGathering gathering, List<Attendee> guests) {
        bring(gathering, guests, Duration.ofDays(3));
    }

    private void announce(DemoGathering gathering, List<Attendee> guests) {
        Instant doorsAt = bring(gathering, guests, Duration.ofDays(21));
        platform.patience()
                .until(
                        "plan for everybody",
                        () -> Optional.of(organiser
                                        .at(doorsAt.minus(Duration.ofDays(1)))
                                        .plan(gathering.id(), UUID.randomUUID()))
                                .filter(plan -> plan.people() == guests.size()));
        gathering.move(organiser.at(doorsAt.minus(Duration.ofDays(14))), "published");
    }

    private Instant bring(DemoGathering gathering, List<Attendee> guests, Duration ago) {
        Instant doorsAt = gathering.doorsAt(organiser);
        Instant then = Instant.now().minus(ago);
        organiser.at(then).schedule(gathering.id(), gathering.details(doorsAt));
        organiser
                .at(then.plus(Duration.ofDays(1)))
                .importGuests(gathering.id(), gathering.ids().of("import"), GuestFile.of(guests));
        return doorsAt;
    }
}
