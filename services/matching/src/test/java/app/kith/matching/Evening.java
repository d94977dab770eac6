package app.kith.matching;

import static org.awaitility.Awaitility.await;

import app.kith.contracts.AttendeeFact.CheckedIn;
import app.kith.contracts.AttendeeFact.GatheringClosed;
import app.kith.contracts.AttendeeFact.GatheringScheduled;
import app.kith.contracts.AttendeeFact.Registered;
import app.kith.contracts.AttendeeFact.RegistrationCancelled;
import app.kith.contracts.Profile;
import app.kith.contracts.Topics;
import app.kith.testing.TestTokens;
import app.kith.testing.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One gathering of an organisation of its own, told as the attendee service would and used over HTTP. */
final class Evening {

    /** What was answered. */
    record Answer(int status, JsonNode body) {

        String code() {
            return body.path("code").asString();
        }
    }

    /** Somebody with a place. */
    record Guest(UUID personId, UUID registrationId, String name) {}

    static final Duration SOON = Duration.ofSeconds(60);

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final int port;
    final UUID organisation;
    final UUID gathering = UUID.randomUUID();
    final String organiser;
    private final Instant starts = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    Evening(int port) {
        this(port, UUID.randomUUID());
    }

    private Evening(int port, UUID organisation) {
        this.port = port;
        this.organisation = organisation;
        organiser = TestTokens.organiser(organisation);
        Wire.publish(scheduled());
        await().atMost(SOON).until(() -> get("/room").status() == 200);
    }

    GatheringScheduled scheduled() {
        return new GatheringScheduled(
                organisation,
                gathering,
                "Nurses and bees",
                "Town hall",
                "Europe/Berlin",
                starts,
                starts,
                starts.plus(3, ChronoUnit.HOURS));
    }

    Guest registers(String name, @Nullable String company, List<String> asks, List<String> offers) {
        Guest guest = new Guest(UUID.randomUUID(), UUID.randomUUID(), name);
        Wire.publish(
                new Registered(organisation, gathering, guest.registrationId(), guest.personId(), "import", starts));
        Wire.publish(new Profile(organisation, guest.personId(), name, company, "engineer", asks, offers));
        return guest;
    }

    /** Tells a profile anew, with who sees its fields, what was refused, and whom the person knows. */
    void describes(
            Guest guest, List<String> asks, List<String> offers, String audience, List<String> refused, UUID... knows) {
        Wire.publish(new Profile(
                organisation,
                guest.personId(),
                guest.name(),
                "Marker " + audience,
                "Marker role",
                asks,
                offers,
                refused.stream()
                        .map(purpose -> new Profile.Consent(purpose, 1, false))
                        .toList(),
                List.of(
                        new Profile.Visibility("company", audience),
                        new Profile.Visibility("role", audience),
                        new Profile.Visibility("asks", audience),
                        new Profile.Visibility("offers", audience)),
                List.of(knows),
                null,
                null,
                null,
                null,
                null));
    }

    /** Tells how a guest takes part, and whom they must not be brought together with. */
    void takesPart(Guest guest, @Nullable String participation, Guest... avoids) {
        List<UUID> avoided = Stream.of(avoids).map(Guest::personId).toList();
        Wire.publish(new Profile(
                organisation,
                guest.personId(),
                guest.name(),
                null,
                "engineer",
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                avoided,
                participation,
                null));
    }

    /** Tells an ask or an offer with its topic. */
    void isAbout(Guest guest, @Nullable String ask, @Nullable String offer, String topic) {
        isAbout(
                guest,
                ask == null ? Map.of() : Map.of(ask, List.of(topic)),
                offer == null ? Map.of() : Map.of(offer, List.of(topic)));
    }

    /** Tells asks and offers with the topics of each. */
    void isAbout(Guest guest, Map<String, List<String>> asks, Map<String, List<String>> offers) {
        Wire.publish(new Profile(
                organisation,
                guest.personId(),
                guest.name(),
                null,
                null,
                List.copyOf(asks.keySet()),
                List.copyOf(offers.keySet()),
                null,
                null,
                null,
                asks.entrySet().stream()
                        .map(ask ->
                                new Profile.Ask(UUID.randomUUID(), "advice", ask.getKey(), ask.getValue(), null, null))
                        .toList(),
                offers.entrySet().stream()
                        .map(offer ->
                                new Profile.Offer(UUID.randomUUID(), "review", offer.getKey(), offer.getValue(), 30, 2))
                        .toList(),
                null,
                null,
                null));
    }

    /** Another gathering of the same organisation. */
    Evening next() {
        return new Evening(port, organisation);
    }

    /** Somebody who was at another gathering registers and comes here. */
    Guest comesAgain(Guest known) {
        Guest guest = new Guest(known.personId(), UUID.randomUUID(), known.name());
        Wire.publish(
                new Registered(organisation, gathering, guest.registrationId(), guest.personId(), "import", starts));
        checkIn(guest);
        return guest;
    }

    /** Starts a round of more than the usual: further fields of the request, such as {@code "rounds":5}. */
    Answer startRound(UUID roundId, String fields) {
        return put("/rounds/" + roundId, organiser, "{\"seconds\":600,%s}".formatted(fields));
    }

    Guest comes(String name, @Nullable String company, List<String> asks, List<String> offers) {
        Guest guest = registers(name, company, asks, offers);
        checkIn(guest);
        return guest;
    }

    /** People of whom nothing is known but their names, all present and heard of. */
    List<Guest> strangersCome(int count) {
        List<Guest> guests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            guests.add(comes("Guest " + i, null, List.of(), List.of()));
        }
        awaitPresent(count);
        awaitHeard(guests.getLast());
        return guests;
    }

    void checkIn(Guest guest) {
        Wire.publish(new CheckedIn(
                organisation,
                gathering,
                UUID.randomUUID(),
                guest.registrationId(),
                guest.personId(),
                "Door A",
                null,
                starts,
                starts,
                null,
                null));
    }

    void cancels(Guest guest) {
        Wire.publish(new RegistrationCancelled(
                organisation, gathering, guest.registrationId(), guest.personId(), Instant.now()));
    }

    void closes() {
        closed(Instant.now());
    }

    /** It ended then. */
    void closed(Instant at) {
        Wire.publish(new GatheringClosed(organisation, gathering, at, at));
    }

    void awaitPresent(int count) {
        awaitRoom(room -> room.get("present").asInt() == count);
    }

    /** So many more come; nobody waits for them. */
    List<Guest> comeBesides(int count) {
        List<Guest> guests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            guests.add(comes("Visitor " + i, null, List.of(), List.of()));
        }
        return guests;
    }

    Answer saysOf(Guest guest, String reasonId, String answer) {
        return send(request("/me/suggestions/" + reasonId + "/answer", token(guest))
                .PUT(BodyPublishers.ofString("{\"answer\":\"%s\"}".formatted(answer))));
    }

    Answer withdraws(Guest guest, String reasonId) {
        return send(
                request("/me/suggestions/" + reasonId + "/answer", token(guest)).DELETE());
    }

    /** Somebody who is registered, with what they do and where. */
    Guest registersAs(String name, String role, @Nullable String company, List<String> asks, List<String> offers) {
        Guest guest = new Guest(UUID.randomUUID(), UUID.randomUUID(), name);
        Wire.publish(
                new Registered(organisation, gathering, guest.registrationId(), guest.personId(), "import", starts));
        Wire.publish(new Profile(organisation, guest.personId(), name, company, role, asks, offers));
        return guest;
    }

    void worksAs(Guest guest, String role) {
        Wire.publish(new Profile(organisation, guest.personId(), guest.name(), null, role, List.of(), List.of()));
    }

    /** Plans anew until the plan is as expected. */
    void awaitPlan(Predicate<JsonNode> expected) {
        await().atMost(SOON).until(() -> plan(UUID.randomUUID()).body(), expected);
    }

    /** Waits until somebody's profile has arrived too; profiles travel on a topic of their own. */
    void awaitHeard(Guest guest) {
        await().atMost(SOON)
                .until(() -> plan(UUID.randomUUID()).body().toString(), text -> text.contains(guest.name()));
    }

    Answer plan(UUID planId) {
        return put("/plans/" + planId, organiser, "{\"perPerson\":3}");
    }

    Answer room() {
        return get("/room");
    }

    void awaitRoom(Predicate<JsonNode> expected) {
        await().atMost(SOON).until(() -> room().body(), expected);
    }

    Answer startRound(UUID roundId, int seconds) {
        return put("/rounds/" + roundId, organiser, "{\"seconds\":%d}".formatted(seconds));
    }

    Answer startRound(UUID roundId, int seconds, String pairs) {
        return put("/rounds/" + roundId, organiser, "{\"seconds\":%d,\"pairs\":%s}".formatted(seconds, pairs));
    }

    Answer end(UUID roundId) {
        return send(request("/gatherings/" + gathering + "/rounds/" + roundId + "/end", organiser)
                .POST(BodyPublishers.noBody()));
    }

    Answer extend(UUID roundId, int seconds) {
        return send(request("/gatherings/" + gathering + "/rounds/" + roundId + "/extension", organiser)
                .POST(BodyPublishers.ofString("{\"seconds\":%d}".formatted(seconds))));
    }

    Answer now(Guest guest) {
        return send(request("/me/now", token(guest)).GET());
    }

    Answer answers(Guest guest, String meetingId, String answer) {
        return send(request("/me/meetings/" + meetingId + "/answer", token(guest))
                .PUT(BodyPublishers.ofString("{\"answer\":\"%s\"}".formatted(answer))));
    }

    String token(Guest guest) {
        return TestTokens.guest(organisation, gathering, guest.registrationId(), guest.personId());
    }

    Answer get(String path) {
        return send(request("/gatherings/" + gathering + path, organiser).GET());
    }

    Answer put(String path, String token, String body) {
        return send(request("/gatherings/" + gathering + path, token).PUT(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static String pair(Guest one, Guest other) {
        return "[\"%s\",\"%s\"]".formatted(one.personId(), other.personId());
    }

    List<Wire.Published> told(String type) {
        return Wire.publishedOf(gathering, Topics.MATCHING_FACTS).stream()
                .filter(told -> told.type().equals(type))
                .toList();
    }

    void awaitTold(String type, int count) {
        await().atMost(SOON).until(() -> told(type).size(), size -> size == count);
    }
}
