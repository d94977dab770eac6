package app.kith.attendee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.testing.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The service as seen by one caller. */
public record Api(
        int port,
        UUID organisation,
        @Nullable String token,
        @Nullable Instant now,
        @Nullable String language) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** An answer; the body is missing where none came. */
    public record Answer(int status, JsonNode body) {

        /** The body of a request that was expected to succeed. */
        public JsonNode ok() {
            assertThat(status).as("%s", body).isBetween(200, 299);
            return body;
        }

        public String code() {
            return body.path("code").asString("");
        }

        public String text(String field) {
            return body.path(field).asString("");
        }
    }

    /** An organiser of an organisation that nobody knew before. */
    public static Api organiser(int port) {
        var organisation = UUID.randomUUID();
        return new Api(port, organisation, TestTokens.organiser(organisation), null, null);
    }

    public Api as(String role) {
        return with(TestTokens.role(organisation, role));
    }

    public Api with(@Nullable String otherToken) {
        return new Api(port, organisation, otherToken, now, language);
    }

    /** The same caller at another time. */
    public Api at(Instant instant) {
        return new Api(port, organisation, token, instant, language);
    }

    /** The same caller, who reads this language. */
    public Api speaking(String tag) {
        return new Api(port, organisation, token, now, tag);
    }

    public Answer get(String path) {
        return send("GET", path, "application/json", new byte[0]);
    }

    public Answer delete(String path) {
        return send("DELETE", path, "application/json", new byte[0]);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer post(String path, String json) {
        return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer send(String method, String path, String contentType, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", contentType)
                .method(method, BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (language != null) {
            request.header("Accept-Language", language);
        }
        if (now != null) {
            request.header("X-Kith-Now", now.toString());
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    response.statusCode(),
                    response.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(response.body()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The body of a request that answers with something else than JSON. */
    public String text(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A draft whose doors opened long ago and that lasts for three hours more: whenever it was scanned, it was on. */
    public String newGathering() {
        var path = "/gatherings/" + UUID.randomUUID();
        put(path, """
                        {"name":"Spring","venue":"Town hall","zone":"Europe/Berlin","doorsAt":"2026-01-01T17:00:00Z",
                         "startsAt":"2026-01-01T18:00:00Z","endsAt":"%s"}
                        """.formatted(Instant.now().plusSeconds(3 * 3600))).ok();
        return path;
    }

    /** An announced gathering in a week with so many places. */
    public String openGathering(int capacity) {
        var path = "/gatherings/" + UUID.randomUUID();
        put(path, details("Spring", Instant.now().plusSeconds(7 * 86_400), capacity))
                .ok();
        moveTo(path, "published");
        return path;
    }

    /** Sends the registration form for somebody whose address is the name without gaps. */
    public Answer submit(String gathering, String name) {
        return submit(gathering, UUID.randomUUID(), "{\"formVersion\":1,\"visitor\":%s}".formatted(visitor(name)));
    }

    public Answer submit(String gathering, UUID submissionId, String json) {
        return with(null).put(gathering.replace("/gatherings/", "/forms/") + "/submissions/" + submissionId, json);
    }

    public static String visitor(String name) {
        return "{\"name\":\"%s\",\"email\":\"%s@example.com\"}".formatted(name, name.replaceAll("[^A-Za-z0-9]", ""));
    }

    /** The registration of the person of this name. */
    public JsonNode registration(String gathering, String name) {
        return get(gathering + "/people").ok().path("people").values().stream()
                .filter(person -> person.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The person of this name, with their personal link. */
    public Api guest(String gathering, String name) {
        var registration = registration(gathering, name);
        return with(TestTokens.guest(
                organisation,
                UUID.fromString(gathering.substring("/gatherings/".length())),
                UUID.fromString(registration.path("registrationId").asString()),
                UUID.fromString(registration.path("personId").asString())));
    }

    public static String details(String name, Instant doorsAt, int capacity) {
        return details(name, doorsAt).replaceFirst("}\\s*$", ",\"capacity\":" + capacity + "}");
    }

    /** The details of a gathering of four hours. */
    public static String details(String name, Instant doorsAt) {
        return """
                {"name":"%s","venue":"Town hall","zone":"Europe/Berlin","doorsAt":"%s","startsAt":"%s","endsAt":"%s"}
                """.formatted(name, doorsAt, doorsAt.plusSeconds(1800), doorsAt.plusSeconds(4 * 3600));
    }

    /** A kiosk at the door "A" of a gathering, paired as people pair one. */
    public Api pairedKiosk(String gathering) {
        var code = post(gathering + "/pairing-codes", "").text("code");
        return with(with(null)
                .post(
                        "/devices/claims",
                        "{\"code\":\"%s\",\"deviceId\":\"%s\",\"name\":\"A\"}".formatted(code, UUID.randomUUID()))
                .text("token"));
    }

    /** Imports a guest list and waits until it is through. */
    public Answer importGuests(String gathering, UUID importId, String csv) {
        return importFile(gathering, importId, "", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Imports a file, read as the query says, and waits until it is through. */
    public Answer importFile(String gathering, UUID importId, String query, String contentType, byte[] file) {
        var path = gathering + "/imports/" + importId;
        var begun = send("PUT", path + query, contentType, file);
        return begun.status() == 202 ? settled(path) : begun;
    }

    /** The import at this address as soon as nothing more happens to it. */
    public Answer settled(String importPath) {
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> get(importPath),
                        run -> !List.of("running", "undoing").contains(run.text("state")));
    }

    /** Imports people of these names, whose addresses are the names without gaps, whether there are places or not. */
    public void importPeople(String gathering, String... names) {
        var csv = new StringBuilder("name,email,company\n");
        for (var name : names) {
            csv.append(name)
                    .append(',')
                    .append(name.replaceAll("[^A-Za-z0-9]", ""))
                    .append("@example.com,Acme\n");
        }
        importFile(
                        gathering,
                        UUID.randomUUID(),
                        "?beyond=overbook",
                        "text/csv",
                        csv.toString().getBytes(StandardCharsets.UTF_8))
                .ok();
    }

    /** The tickets of a gathering in the order of the names. */
    public List<JsonNode> tickets(String gathering) {
        return List.copyOf(get(gathering + "/tickets").ok().path("tickets").values());
    }

    /** Takes a gathering from draft through all states up to this one. */
    public void moveTo(String gathering, String state) {
        for (var next : List.of("published", "live", "closed", "archived")) {
            put(gathering + "/state", "{\"state\":\"" + next + "\"}").ok();
            if (next.equals(state)) {
                return;
            }
        }
    }
}
