package app.kith.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.testing.RealServers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The files are those of {@code src/test/resources/apps}: the built apps need not be there. */
@RealServers
@TestPropertySource(properties = "spring.autoconfigure.exclude=app.kith.defaults.DefaultsAutoConfiguration")
class WebAppsIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void the_root_leads_to_the_console() throws Exception {
        assertThat(get("/").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/console/"));
    }

    @Test
    void every_address_inside_an_app_is_its_page_which_is_asked_for_again_each_time() throws Exception {
        for (var path : new String[] {"/console/", "/console/events/1/people", "/kiosk/", "/guest/"}) {
            var page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
            assertThat(page.headers().firstValue("Last-Modified")).isEmpty();
            var again = http.send(
                    HttpRequest.newBuilder(at(path))
                            .header(
                                    "If-None-Match",
                                    page.headers().firstValue("ETag").orElseThrow())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(again.statusCode()).isEqualTo(304);
        }
    }

    @Test
    void a_file_that_is_not_there_is_missing_and_not_a_page() throws Exception {
        assertThat(get("/console/assets/old-1234.js").statusCode()).isEqualTo(404);
        assertThat(get("/console/nothing.js").statusCode()).isEqualTo(404);
        assertThat(get("/somewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void pages_run_only_our_own_scripts_and_only_the_kiosk_sees_through_the_camera() throws Exception {
        var guest = get("/guest/").headers();
        assertThat(guest.firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';", "frame-ancestors 'none'", "style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(guest.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(guest.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(guest.firstValue("Permissions-Policy").orElseThrow()).startsWith("camera=(),");
        assertThat(get("/kiosk/").headers().firstValue("Permissions-Policy").orElseThrow())
                .startsWith("camera=(self),");
        assertThat(get("/console/")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("script-src 'self';");
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
