package app.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

class PrivacyIT {

    @Nested
    @RunningService
    class ByDefault {

        @Test
        void nobody_else_reads_what_guests_write(@LocalServerPort int port) throws Exception {
            assertThat(privacy(port)).isEqualTo("{\"textsLeave\":[]}");
        }
    }

    @Nested
    @RunningService
    @TestPropertySource(
            properties = {
                "kith.embeddings.url=http://localhost:11434/v1",
                "kith.judge.url=https://models.example.org/v1",
                "kith.judge.key=secret"
            })
    class WithModelsOfOnesOwn {

        @Test
        void whoever_wants_to_know_is_told_where_texts_go_and_no_secrets(@LocalServerPort int port) throws Exception {
            assertThat(privacy(port)).isEqualTo("""
                            {"textsLeave":[{"purpose":"embeddings","host":"localhost","ownServer":true},\
                            {"purpose":"judge","host":"models.example.org","ownServer":false}]}""");
        }
    }

    private static String privacy(int port) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/privacy"))
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
