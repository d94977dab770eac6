package app.kith.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlatformOptionsTest {

    @Test
    void without_options_the_state_is_in_the_checkout_and_the_demo_is_told() {
        var options = PlatformOptions.parse();
        assertThat(options.state()).isEqualTo(options.root().resolve(".kith"));
        assertThat(options.root().resolve("kith")).exists();
        assertThat(options.seed()).isTrue();
        assertThat(options.fresh()).isFalse();
    }

    @Test
    void all_options_are_understood() {
        var options = PlatformOptions.parse("--fresh", "--port-offset", "1000", "--state", "/tmp/x", "--no-seed");
        assertThat(options)
                .isEqualTo(new PlatformOptions(options.root(), Path.of("/tmp/x"), 1000, true, false, Set.of(), true));
    }

    @Test
    void services_can_be_left_out_one_by_one_and_only_those_that_exist() {
        assertThat(PlatformOptions.parse("--without", "matching", "--without", "gateway")
                        .without())
                .containsExactlyInAnyOrder("matching", "gateway");
        assertThatThrownBy(() -> PlatformOptions.parse("--without", "mathcing"))
                .hasMessageContaining("mathcing")
                .hasMessageContaining("messaging");
    }

    @Test
    void an_unknown_option_a_missing_value_and_a_wrong_number_are_each_refused_in_one_sentence() {
        assertThatThrownBy(() -> PlatformOptions.parse("--frehs")).hasMessageContaining("--frehs");
        assertThatThrownBy(() -> PlatformOptions.parse("--state")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> PlatformOptions.parse("--port-offset", "many")).hasMessageContaining("many");
    }
}
