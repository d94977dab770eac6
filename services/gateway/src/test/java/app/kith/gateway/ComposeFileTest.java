package app.kith.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.testing.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the platform in containers is told of secrets, read from its file. */
class ComposeFileTest {

    private static final List<String> SECRETS = List.of(
            "KITH_DB_PASSWORD",
            "POSTGRES_PASSWORD",
            "KC_DB_PASSWORD",
            "KITH_GATEWAY_SECRET",
            "KC_BOOTSTRAP_ADMIN_PASSWORD");

    @Test
    void no_secret_has_a_value_of_its_own_and_a_missing_one_says_how_it_is_made() throws IOException {
        assertThat(services().values().stream()
                        .flatMap(service -> environment(service).entrySet().stream())
                        .filter(variable -> SECRETS.contains(variable.getKey())))
                .hasSizeGreaterThan(10)
                .allSatisfy(variable ->
                        assertThat(variable.getValue()).matches("\\$\\{KITH_\\w+:\\?.*infra/make-secrets}"));
    }

    @Test
    void the_demonstration_is_off_unless_asked_for() throws IOException {
        assertThat(environment(service("keycloak"))).containsEntry("KITH_DEMO", "${KITH_DEMO:-false}");
        assertThat(environment(service("gateway"))).containsEntry("KITH_TIME_TRAVEL", "${KITH_TIME_TRAVEL:-false}");
    }

    private static Map<String, Object> service(String name) throws IOException {
        return Objects.requireNonNull(services().get(name));
    }

    private static Map<String, Map<String, Object>> services() throws IOException {
        Map<String, Map<String, Map<String, Object>>> file =
                new Yaml().load(Files.readString(Checkout.root().resolve("docker-compose.yml")));
        return Objects.requireNonNull(file.get("services"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> environment(Map<String, Object> service) {
        return (Map<String, String>) service.getOrDefault("environment", Map.of());
    }
}
