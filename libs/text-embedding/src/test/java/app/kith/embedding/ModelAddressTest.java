package app.kith.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:11434",
                "http://localhost:11434/",
                "http://localhost:11434/v1",
                "http://localhost:11434/v1/",
                "http://localhost:11434/v1/embeddings"
            })
    void the_server_its_folder_and_the_endpoint_lead_to_the_same_address(String url) {
        assertThat(address(url).endpoint("embeddings")).isEqualTo(URI.create("http://localhost:11434/v1/embeddings"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:11434", "http://127.0.0.1", "http://127.9.9.9:80", "http://[::1]:11434"})
    void texts_for_a_loopback_address_stay_on_this_machine(String url) {
        assertThat(address(url).isThisMachine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.example.org/v1",
                "http://192.168.1.9",
                "http://localhost.example.org",
                "http://[::2]"
            })
    void texts_for_any_other_address_leave_it(String url) {
        assertThat(address(url).isThisMachine()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost:11434", "ftp://example.org", "file:///tmp/model", "/v1/embeddings"})
    void what_is_no_web_address_is_refused(String url) {
        assertThatThrownBy(() -> address(url)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void its_key_is_not_printed() {
        assertThat(new ModelAddress(URI.create("http://localhost"), "m", "secret", Duration.ofSeconds(1)).toString())
                .doesNotContain("secret");
    }

    private static ModelAddress address(String url) {
        return new ModelAddress(URI.create(url), "m", "", Duration.ofSeconds(1));
    }
}
