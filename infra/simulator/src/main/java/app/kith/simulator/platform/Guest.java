package app.kith.simulator.platform;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody with the page behind a personal link. */
public final class Guest {

    private final Platform platform;
    private final String token;
    private final @Nullable Instant now;

    Guest(Platform platform, String token) {
        this(platform, token, null);
    }

    private Guest(Platform platform, String token, @Nullable Instant now) {
        this.platform = platform;
        this.token = token;
        this.now = now;
    }

    /** The same person at another time; the platform must allow it. */
    public Guest at(Instant instant) {
        return new Guest(platform, token, instant);
    }

    public record Partner(UUID personId, String name) {}

    /** Whom the guest sat with in one round. */
    public record Meeting(UUID meetingId, Partner partner) {}

    private record Round(int number) {}

    private record PastMeeting(UUID meetingId, Partner partner, int number) {}

    private record Now(
            @Nullable Round round,
            @Nullable Meeting meeting,
            @Nullable List<PastMeeting> pendingMeetings,
            @Nullable List<Partner> people) {

        Optional<Meeting> inRound(int number) {
            if (meeting != null && round != null && round.number() == number) {
                return Optional.of(meeting);
            }
            return pendingMeetings == null
                    ? Optional.empty()
                    : pendingMeetings.stream()
                            .filter(past -> past.number() == number)
                            .map(past -> new Meeting(past.meetingId(), past.partner()))
                            .findFirst();
        }
    }

    /** The meeting of a round, running or over; empty for whoever sits out. */
    public Optional<Meeting> meetingOfRound(int number) {
        return now().inRound(number);
    }

    /** Those with whom the guest stays in touch, as soon as both have said so. */
    public List<UUID> staysInTouchWith() {
        List<Partner> people = now().people();
        return people == null
                ? List.of()
                : people.stream().map(Partner::personId).toList();
    }

    private Now now() {
        return platform.send(
                        () -> platform.request("/api/matching/me/now", token, now)
                                .GET(),
                        null)
                .as(Now.class);
    }

    public void answer(UUID meetingId, String answer) {
        put("/api/matching/me/meetings/%s/answer".formatted(meetingId), Map.of("answer", answer));
    }

    /** The same people, on the page on which follow-ups are noted, which learns of them a little later. */
    public List<UUID> connections() {
        record Person(UUID personId) {}
        record FollowUps(List<Person> people) {}
        return platform
                .send(
                        () -> platform.request("/api/messaging/me/follow-ups", token, now)
                                .GET(),
                        null)
                .as(FollowUps.class)
                .people()
                .stream()
                .map(Person::personId)
                .toList();
    }

    public void logFollowUp(UUID actId, UUID withPersonId, String kind) {
        put("/api/messaging/me/follow-ups/" + actId, Map.of("withPersonId", withPersonId, "kind", kind));
    }

    private void put(String path, Map<String, ?> content) {
        platform.send(
                () -> platform.request(path, token, now)
                        .header("Content-Type", "application/json")
                        .PUT(Body.json(content)),
                null);
    }
}
