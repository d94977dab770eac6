package app.kith.attack;

import app.kith.local.Platform;
import app.kith.local.PlatformPorts;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Fills a platform with what is worth attacking. */
final class Setup {

    private static final int GUESTS = 12;

    private final Http http;
    private final Platform platform;

    Setup(Platform platform) {
        this.platform = platform;
        this.http = new Http(URI.create(platform.gatewayUrl()));
    }

    Target target(Path root, PlatformPorts ports, long seed) throws InterruptedException {
        JsonNode ana = signIn("ana@demo.kith");
        String organiser = ana.path("access_token").asString();
        String rival = signIn("rita@rival.kith").path("access_token").asString();
        UUID gathering = event(organiser, Target.MARK + " evening");
        UUID other = event(organiser, "Another evening");
        UUID theirs = event(rival, "Rival evening");
        return new Target(
                root,
                ports.gateway(),
                List.of(
                        ports.attendee(),
                        ports.matching(),
                        ports.messaging(),
                        ports.analytics(),
                        PlatformPorts.management(ports.gateway()),
                        PlatformPorts.management(ports.attendee()),
                        ports.postgres(),
                        ports.kafka()),
                platform.inboxUrl(),
                organiser,
                ana.path("id_token").asString(),
                rival,
                kiosk(organiser, gathering),
                gathering,
                other,
                theirs,
                guests(organiser, gathering),
                seed);
    }

    private JsonNode signIn(String user) throws InterruptedException {
        String form = "grant_type=password&client_id=simulator&scope=openid&username=%s&password=kith"
                .formatted(URLEncoder.encode(user, StandardCharsets.UTF_8));
        var request = new Http(URI.create(platform.keycloakUrl()))
                .request("/realms/kith/protocol/openid-connect/token", null)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return http.send(request).orFail("The sign-in of " + user).json();
    }

    private UUID event(String token, String name) throws InterruptedException {
        var id = UUID.randomUUID();
        var start = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(2, ChronoUnit.HOURS);
        String path = "/api/attendee/gatherings/" + id;
        http.json("PUT", path, token, """
                        {"name":"%s","venue":"Pier 4","zone":"Europe/Berlin","doorsAt":"%s","startsAt":"%s","endsAt":"%s"}
                        """.formatted(
                                name, start.minus(1, ChronoUnit.HOURS), start, start.plus(4, ChronoUnit.HOURS)))
                .orFail("The event");
        http.json("PUT", path + "/state", token, "{\"state\":\"published\"}").orFail("Publishing the event");
        return id;
    }

    private String kiosk(String organiser, UUID gathering) throws InterruptedException {
        String code = http.json("POST", "/api/attendee/gatherings/%s/pairing-codes".formatted(gathering), organiser, "")
                .orFail("The pairing code")
                .json()
                .path("code")
                .asString();
        return http.json("POST", "/api/attendee/devices/claims", null, """
                        {"code":"%s","deviceId":"%s","name":"Door"}""".formatted(code, UUID.randomUUID()))
                .orFail("Pairing")
                .json()
                .path("token")
                .asString();
    }

    private List<Target.Victim> guests(String organiser, UUID gathering) throws InterruptedException {
        String base = "/api/attendee/gatherings/" + gathering;
        String csv = IntStream.range(0, GUESTS)
                .mapToObj(i -> "%s Guest%d,%s%d@example.org,%s Ltd,a bookkeeper,legal advice"
                        .formatted(Target.MARK, i, Target.MARK.toLowerCase(java.util.Locale.ROOT), i, Target.MARK))
                .collect(Collectors.joining("\n", "name,email,company,asks,offers\n", "\n"));
        String path = base + "/imports/" + UUID.randomUUID();
        http.body("PUT", path + "?agreed=matching,visibility,follow-up,sharing", organiser, "text/csv", csv)
                .orFail("The import");
        while (http.get(path, organiser).json().path("state").asString("").equals("running")) {
            Thread.sleep(200);
        }
        var victims = new ArrayList<Target.Victim>();
        for (JsonNode ticket : http.get(base + "/tickets", organiser)
                .orFail("The tickets")
                .json()
                .path("tickets")) {
            String link = ticket.path("link").asString();
            victims.add(new Target.Victim(
                    UUID.fromString(ticket.path("registrationId").asString()),
                    UUID.fromString(ticket.path("personId").asString()),
                    ticket.path("email").asString(),
                    link.substring(link.indexOf('#') + 1)));
        }
        return victims;
    }
}
