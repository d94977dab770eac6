package app.kith.analytics.store;

import app.kith.contracts.AttendeeFact.CheckInAnnulled;
import app.kith.contracts.AttendeeFact.CheckInRehearsed;
import app.kith.contracts.AttendeeFact.CheckInRepeated;
import app.kith.contracts.AttendeeFact.CheckedIn;
import app.kith.contracts.AttendeeFact.GatheringClosed;
import app.kith.contracts.AttendeeFact.GatheringOpened;
import app.kith.contracts.AttendeeFact.GatheringScheduled;
import app.kith.contracts.AttendeeFact.MergeUndone;
import app.kith.contracts.AttendeeFact.PersonsMerged;
import app.kith.contracts.AttendeeFact.Registered;
import app.kith.contracts.AttendeeFact.RegistrationCancelled;
import app.kith.contracts.AttendeeFact.WaitingListClosed;
import app.kith.contracts.AttendeeFact.WaitingListed;
import app.kith.contracts.Fact;
import app.kith.contracts.MatchingFact.Connected;
import app.kith.contracts.MatchingFact.MeetingConfirmed;
import app.kith.contracts.MatchingFact.MeetingDenied;
import app.kith.contracts.MatchingFact.MeetingSeated;
import app.kith.contracts.MatchingFact.RoundEnded;
import app.kith.contracts.MatchingFact.RoundStarted;
import app.kith.contracts.MessagingFact.FollowedUp;
import app.kith.contracts.MessagingFact.MailSent;
import app.kith.contracts.Profile;
import app.kith.contracts.Topics;
import app.kith.contracts.WireType;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened at one gathering, told in a few words. Doors at 17:00, start at 18:00, end at 21:00 UTC, unless told otherwise; guests
 * are called by name, and a meeting or registration belongs to the names in it.
 */
public final class Story {

    public static final Instant DOORS = Instant.parse("2026-06-10T17:00:00Z");
    public static final Instant START = Instant.parse("2026-06-10T18:00:00Z");
    public static final Instant END = Instant.parse("2026-06-10T21:00:00Z");
    public static final Instant ROUND_START = Instant.parse("2026-06-10T18:30:00Z");
    public static final Instant ROUND_END = Instant.parse("2026-06-10T18:38:00Z");
    public static final Instant LONG_AFTER = END.plus(Duration.ofDays(60));

    private static final JsonMapper JSON = new JsonMapper();

    public final UUID organisation;
    public final UUID gathering;
    private final List<PublishedFact> facts = new ArrayList<>();

    private Story(UUID organisation, UUID gathering) {
        this.organisation = organisation;
        this.gathering = gathering;
    }

    /** A gathering of a new organisation, scheduled. */
    public static Story begin() {
        return new Story(UUID.randomUUID(), UUID.randomUUID()).scheduled(DOORS, START, END);
    }

    /** Another gathering of the same organisation and the same people, scheduled. */
    public Story another() {
        return new Story(organisation, UUID.randomUUID()).scheduled(DOORS, START, END);
    }

    public Story scheduled(Instant doorsAt, Instant startsAt, Instant endsAt) {
        return tell(new GatheringScheduled(
                organisation, gathering, "Open house", "Town hall", "Europe/Berlin", doorsAt, startsAt, endsAt));
    }

    public Story opened(Instant at) {
        return tell(new GatheringOpened(organisation, gathering, at));
    }

    public Story closed(Instant at) {
        return tell(new GatheringClosed(organisation, gathering, at, at));
    }

    public Story registered(String... names) {
        for (var name : names) {
            registered(name, "import", START.minus(Duration.ofDays(7)));
        }
        return this;
    }

    public Story registered(String name, String channel, Instant at) {
        return tell(new Registered(organisation, gathering, registration(name), person(name), channel, at));
    }

    /** The second turns out to be the first, whose place survives. */
    public Story merged(UUID merge, String kept, String other, Instant at) {
        return tell(new PersonsMerged(
                organisation,
                gathering,
                merge,
                person(kept),
                person(other),
                registration(other),
                registration(kept),
                at));
    }

    public Story parted(UUID merge, String kept, String other, Instant at) {
        return tell(new MergeUndone(
                organisation,
                gathering,
                merge,
                person(kept),
                person(other),
                registration(other),
                registration(kept),
                at));
    }

    public Story cancelled(String name, Instant at) {
        return tell(new RegistrationCancelled(organisation, gathering, registration(name), person(name), at));
    }

    public Story checkedIn(String... names) {
        for (var name : names) {
            checkedIn(name, DOORS.plus(Duration.ofMinutes(10)));
        }
        return this;
    }

    public Story checkedIn(String name, Instant at) {
        return checkedIn(name, at, at);
    }

    public Story checkedIn(String name, Instant occurredAt, Instant recordedAt) {
        return checkedIn(UUID.randomUUID(), name, "Main door", occurredAt, recordedAt);
    }

    public Story checkedIn(UUID checkIn, String name, String door, Instant occurredAt, Instant recordedAt) {
        return tell(new CheckedIn(
                organisation,
                gathering,
                checkIn,
                registration(name),
                person(name),
                door,
                null,
                occurredAt,
                recordedAt,
                null,
                null));
    }

    public Story repeated(UUID checkIn, UUID first, String name, String door, Instant at) {
        return tell(new CheckInRepeated(
                organisation,
                gathering,
                checkIn,
                first,
                registration(name),
                door,
                null,
                at,
                at,
                "Main door",
                null,
                at,
                null,
                null));
    }

    /** A scan after the first, recorded when told. */
    public Story repeated(UUID checkIn, String name, String door, Instant occurredAt, Instant recordedAt) {
        return tell(new CheckInRepeated(
                organisation,
                gathering,
                checkIn,
                UUID.randomUUID(),
                registration(name),
                door,
                null,
                occurredAt,
                recordedAt,
                null,
                null,
                null,
                null,
                null));
    }

    /** Scanned before the doors were open. */
    public Story rehearsed(String name, Instant at) {
        return tell(new CheckInRehearsed(
                organisation,
                gathering,
                UUID.randomUUID(),
                registration(name),
                person(name),
                "Main door",
                null,
                at,
                at));
    }

    /** Scanned at a kiosk that took so long for the guest before and was ready for so long since. */
    public Story timed(String name, UUID kiosk, Instant at, Duration service, Duration pause) {
        return tell(new CheckedIn(
                organisation,
                gathering,
                UUID.randomUUID(),
                registration(name),
                person(name),
                "Main door",
                kiosk,
                at,
                at,
                null,
                null,
                (int) service.toMillis(),
                (int) pause.toMillis()));
    }

    /** Let in by a supervisor although there was no confirmed place. */
    public Story letIn(String name, Instant at) {
        return tell(new CheckedIn(
                organisation,
                gathering,
                UUID.randomUUID(),
                registration(name),
                person(name),
                "Main door",
                null,
                at,
                at,
                "organiser-agreed",
                null));
    }

    public Story waitingListed(String name, Instant at) {
        return tell(
                new WaitingListed(organisation, gathering, registration(name), person(name), UUID.randomUUID(), at));
    }

    /** The event was closed while this person waited. */
    public Story waitingListClosed(String name, Instant at) {
        return tell(new WaitingListClosed(organisation, gathering, registration(name), person(name), at));
    }

    /** The import that gave the place was undone. */
    public Story importUndone(String name, Instant at) {
        return tell(new RegistrationCancelled(
                organisation, gathering, registration(name), person(name), at, null, "import-undone"));
    }

    public Story annulled(UUID checkIn, String name, Instant at) {
        return tell(new CheckInAnnulled(
                organisation,
                gathering,
                checkIn,
                registration(name),
                person(name),
                "Main door",
                null,
                "wrong-guest",
                at,
                at));
    }

    /** Registered and checked in. */
    public Story present(String... names) {
        return registered(names).checkedIn(names);
    }

    public Story round(int number) {
        return tell(new RoundStarted(organisation, gathering, round(), number, ROUND_START, ROUND_END))
                .tell(new RoundEnded(organisation, gathering, round(), ROUND_END));
    }

    /** At a table of their own. */
    public Story seated(String one, String other) {
        return seated(facts.size() + 1, one, other);
    }

    /** All at one table: every pair of them has a meeting. */
    public Story table(String... names) {
        int table = facts.size() + 1;
        for (int i = 0; i < names.length; i++) {
            for (int j = i + 1; j < names.length; j++) {
                seated(table, names[i], names[j]);
            }
        }
        return this;
    }

    private Story seated(int table, String one, String other) {
        return tell(new MeetingSeated(
                organisation, gathering, meeting(one, other), round(), person(one), person(other), table, ROUND_START));
    }

    public Story confirmed(String who, String one, String other) {
        return confirmed(who, one, other, ROUND_END);
    }

    public Story confirmed(String who, String one, String other, Instant at) {
        return tell(new MeetingConfirmed(organisation, gathering, meeting(one, other), person(who), at));
    }

    public Story denied(String who, String one, String other) {
        return denied(who, one, other, ROUND_END);
    }

    public Story denied(String who, String one, String other, Instant at) {
        return tell(new MeetingDenied(organisation, gathering, meeting(one, other), person(who), at));
    }

    /** Seated together, and both confirmed. */
    public Story met(String one, String other) {
        return seated(one, other).confirmed(one, one, other).confirmed(other, one, other);
    }

    public Story connected(String one, String other) {
        return connected(one, other, ROUND_END);
    }

    public Story connected(String one, String other, Instant at) {
        return tell(new Connected(
                organisation, gathering, UUID.randomUUID(), meeting(one, other), person(one), person(other), at));
    }

    public Story followedUp(String who, String with, Duration afterEnd) {
        return followedUp(who, with, "message", END.plus(afterEnd));
    }

    public Story followedUp(String who, String with, String kind, Instant at) {
        return tell(new FollowedUp(
                organisation,
                gathering,
                UUID.randomUUID(),
                person(who),
                person(with),
                kind,
                kind.equals("outside-contact"),
                at));
    }

    public Story mailed(String to, Instant at) {
        return tell(new MailSent(organisation, gathering, UUID.randomUUID(), "follow-up", person(to), at));
    }

    public Story tell(Fact fact) {
        return tell(fact.getClass().getAnnotation(WireType.class).value(), JSON.writeValueAsString(fact));
    }

    /** A fact of any type, known or not. */
    public Story tell(String type, String body) {
        facts.add(new PublishedFact(UuidCreator.getTimeOrderedEpoch(), organisation, gathering, type, START, body));
        return this;
    }

    public UUID person(String name) {
        return id("person", organisation, name);
    }

    public UUID registration(String name) {
        return id("registration", gathering, name);
    }

    public UUID round() {
        return id("round", gathering, "only");
    }

    private UUID meeting(String one, String other) {
        return id("meeting", gathering, one + " and " + other);
    }

    private static UUID id(String kind, UUID within, String name) {
        return UUID.nameUUIDFromBytes((kind + within + name).getBytes(StandardCharsets.UTF_8));
    }

    /** Stores everything told so far, in the order in which it was told. */
    public Story store(ApplicationContext service) {
        service.getBean(FactStore.class).store(facts);
        return this;
    }

    /** Stores everything told so far, the last first. */
    public Story storeBackwards(ApplicationContext service) {
        service.getBean(FactStore.class).store(facts.reversed());
        return this;
    }

    /** Stores everything told so far in any order, in batches of any size, and about half of it twice. */
    public Story storeSomehow(ApplicationContext service, Random random) {
        var deliveries = new ArrayList<>(facts);
        deliveries.addAll(facts.stream().filter(fact -> random.nextBoolean()).toList());
        Collections.shuffle(deliveries, random);
        for (int from = 0, to; from < deliveries.size(); from = to) {
            to = Math.min(deliveries.size(), from + 1 + random.nextInt(10));
            service.getBean(FactStore.class).store(deliveries.subList(from, to));
        }
        return this;
    }

    /** Publishes everything told so far on its topics, as the services do. */
    public Story publish(ApplicationContext service) {
        facts.forEach(fact -> send(service, message(fact)));
        return this;
    }

    /** Publishes who people are: their own name, at Acme; they agreed to be named to others. */
    public Story named(ApplicationContext service, String... names) {
        for (var name : names) {
            tell(service, name, List.of(new Profile.Consent("sharing", 1, true)));
        }
        return this;
    }

    /** Publishes who somebody is and whom they know. */
    public Story knowing(ApplicationContext service, String name, String... known) {
        send(
                service,
                document(
                        name,
                        JSON.writeValueAsBytes(new Profile(
                                organisation,
                                person(name),
                                name,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                null,
                                null,
                                Stream.of(known).map(this::person).toList(),
                                null,
                                null,
                                null,
                                null,
                                null))));
        return this;
    }

    /** Tells who somebody is, and that they are not to be named to others. */
    public Story namedInConfidence(ApplicationContext service, String name) {
        return tell(service, name, List.of(new Profile.Consent("sharing", 1, false)));
    }

    /** Tells who somebody is, who was never asked whether they may be named to others. */
    public Story namedUnasked(ApplicationContext service, String name) {
        return tell(service, name, List.of());
    }

    private Story tell(ApplicationContext service, String name, List<Profile.Consent> consents) {
        var profile = new Profile(
                organisation,
                person(name),
                name,
                "Acme",
                null,
                List.of(),
                List.of(),
                consents,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        send(service, document(name, JSON.writeValueAsBytes(profile)));
        return this;
    }

    /** Erases a person. */
    public Story erased(ApplicationContext service, String name) {
        send(service, document(name, null));
        return this;
    }

    private ProducerRecord<String, byte[]> message(PublishedFact fact) {
        var topic = fact.type().substring(0, fact.type().indexOf('.')) + ".facts";
        var message = new ProducerRecord<>(
                topic, fact.gatheringId().toString(), fact.body().getBytes(StandardCharsets.UTF_8));
        header(message, "ce_id", fact.id());
        header(message, "ce_type", fact.type());
        header(message, "ce_time", fact.publishedAt());
        header(message, "organisation", fact.organisationId());
        return message;
    }

    private ProducerRecord<String, byte[]> document(String name, byte @Nullable [] body) {
        var message = new ProducerRecord<>(Topics.PROFILES, person(name).toString(), body);
        header(message, "ce_id", UuidCreator.getTimeOrderedEpoch());
        header(message, "ce_type", Topics.PROFILES);
        header(message, "ce_time", START);
        header(message, "organisation", organisation);
        return message;
    }

    private static void header(ProducerRecord<?, ?> message, String name, Object value) {
        message.headers().add(name, value.toString().getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked") // the service writes text keys and byte bodies
    private static void send(ApplicationContext service, ProducerRecord<String, byte[]> message) {
        ((KafkaOperations<String, byte[]>) service.getBean(KafkaOperations.class))
                .send(message)
                .join();
    }
}
