package app.kith.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/** What somebody was written. */
record Mailbox(String address) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Mailbox of(String address) {
        return new Mailbox(address);
    }

    /** The text of a mail whose subject begins so, once it has come. */
    String await(String subject) throws IOException, InterruptedException {
        var list = RunningPlatform.inbox() + "/api/mails?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        var id = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> StreamSupport.stream(
                                        JSON.readTree(get(list)).get("mails").spliterator(), false)
                                .filter(mail -> mail.get("subject").asString().startsWith(subject))
                                .map(mail -> mail.get("id").asString())
                                .findFirst()
                                .orElse(""),
                        found -> !found.isEmpty());
        return JSON.readTree(get(RunningPlatform.inbox() + "/api/mails/" + id))
                .get("text")
                .asString();
    }

    private static String get(String address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }
}
