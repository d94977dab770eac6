package app.kith.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.servers.PostgresProcess;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm as a real Keycloak understands it. */
class KeycloakIT {

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @TempDir
    static Path folder;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static PostgresProcess postgres;
    private static Part keycloak;
    private static String protocol;

    @BeforeAll
    static void start() throws Exception {
        var options = PlatformOptions.defaults().withState(folder);
        Files.createDirectories(folder.resolve("logs"));
        postgres = PostgresProcess.throwaway(false)
                .start(Files.readString(options.root().resolve("infra/postgres/init.sql")));
        int offset = freeOffset();
        var parts = new PlatformParts(options, new PlatformPorts(offset), new StateFolder(folder));
        keycloak = parts.keycloak(parts.keycloakProgram(), postgres.jdbcUrl("keycloak"));
        keycloak.launch();
        keycloak.awaitReady(Duration.ofMinutes(5));
        protocol = parts.environment().issuer() + "/protocol/openid-connect/";
    }

    @AfterAll
    static void stop() {
        keycloak.stop();
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ana@demo.kith,    organiser,  demo,  0198b2a0-0000-7000-8000-000000000001",
        "sam@demo.kith,    supervisor, demo,  0198b2a0-0000-7000-8000-000000000001",
        "stefan@demo.kith, steward,    demo,  0198b2a0-0000-7000-8000-000000000001",
        "ida@demo.kith,    analyst,    demo,  0198b2a0-0000-7000-8000-000000000001",
        "rita@rival.kith,  organiser,  rival, 0198b2a0-0000-7000-8000-000000000002",
    })
    void a_token_carries_the_role_and_the_organisation_with_its_fixed_id(
            String user, String role, String alias, String organisationId) throws Exception {
        JsonNode claims = claims(token("simulator", user, "kith"));

        assertThat(claims.at("/realm_access/roles").valueStream().map(JsonNode::asString))
                .containsExactly(role);
        assertThat(claims.at("/organization/%s/id".formatted(alias)).asString()).isEqualTo(organisationId);
        assertThat(claims.get("organization")).hasSize(1);
    }

    @Test
    void a_wrong_password_and_the_gateways_own_client_give_no_token() throws Exception {
        assertThat(token("simulator", "ana@demo.kith", "wrong").has("access_token"))
                .isFalse();
        assertThat(token("gateway", "ana@demo.kith", "kith").has("access_token"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://localhost:9080", "http://localhost:14080"})
    void the_gateway_may_sign_in_from_any_port_of_this_machine(String gateway) throws Exception {
        assertThat(signIn(gateway + "/login/oauth2/code/keycloak", CHALLENGE).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/login/oauth2/code/keycloak",
                "http://localhost:8080@evil.example/login/oauth2/code/keycloak",
                "http://localhost.evil.example/login/oauth2/code/keycloak",
                "http://localhost:8080/console/"
            })
    void a_sign_in_that_would_send_its_code_elsewhere_is_refused(String redirect) throws Exception {
        assertThat(signIn(redirect, CHALLENGE).statusCode()).isEqualTo(400);
    }

    @Test
    void a_sign_in_without_proof_key_is_refused() throws Exception {
        var answer = signIn("http://localhost:8080/login/oauth2/code/keycloak", "");
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("error=invalid_request"));
    }

    private static JsonNode token(String client, String user, String password) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(protocol + "token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "client_secret", ServiceEnvironment.GATEWAY_SECRET,
                        "username", user,
                        "password", password))))
                .build();
        return JsonMapper.shared()
                .readTree(
                        HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static JsonNode claims(JsonNode token) {
        String payload = token.get("access_token").asString().replaceAll("^[^.]*\\.|\\.[^.]*$", "");
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(payload));
    }

    private static HttpResponse<Void> signIn(String redirect, String challenge) throws Exception {
        String proof = challenge.isEmpty() ? "" : "&code_challenge_method=S256&code_challenge=" + challenge;
        String query = form(Map.of(
                        "client_id", "gateway", "response_type", "code", "scope", "openid", "redirect_uri", redirect))
                + proof;
        var request =
                HttpRequest.newBuilder(URI.create(protocol + "auth?" + query)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Far from the offsets people use; Keycloak's port alone is taken. */
    private static int freeOffset() {
        for (int offset = 8900; offset > 8000; offset--) {
            if (PlatformPorts.isFree(new PlatformPorts(offset).keycloak())) {
                return offset;
            }
        }
        throw new IllegalStateException("no free port");
    }
}
