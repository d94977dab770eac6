package app.kith.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ExposureTest {

    private static final String SECRET = "3nrX1F8kq0vZt7pLw2yB";

    @Test
    void at_the_loopback_address_the_known_secrets_do() {
        assertThatCode(() -> start("http://localhost:8080", "kith-local", "kith", "none"))
                .doesNotThrowAnyException();
        assertThatCode(() -> start("http://127.0.0.1:8080", "kith-local", "kith", "none"))
                .doesNotThrowAnyException();
    }

    @Test
    void elsewhere_a_known_secret_is_refused_and_it_is_said_how_to_make_one() {
        assertThatThrownBy(() -> start("https://meet.example", "kith-local", SECRET, "native"))
                .hasMessageContaining("infra/make-secrets");
        assertThatThrownBy(() -> start("https://meet.example", SECRET, "kith", "native"))
                .hasMessageContaining("KITH_DB_PASSWORD");
        assertThatCode(() -> start("https://meet.example", SECRET, SECRET, "native"))
                .doesNotThrowAnyException();
    }

    @Test
    void https_without_trusted_headers_is_pointed_out(CapturedOutput output) {
        start("https://meet.example", SECRET, SECRET, "native");
        assertThat(output).doesNotContain("KITH_FORWARDED_HEADERS");

        start("https://meet.example", SECRET, SECRET, "none");
        assertThat(output).contains("KITH_FORWARDED_HEADERS=native");
    }

    private static void start(String publicUrl, String clientSecret, String databasePassword, String forwarded) {
        var unused = new Exposure(URI.create(publicUrl), clientSecret, databasePassword, forwarded);
    }
}
