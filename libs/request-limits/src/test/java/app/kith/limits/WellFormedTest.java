package app.kith.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "q=Jos%C3%A9%20%26", "a=%F0%9F%A6%94", "x", "a=b=c&&", "q=%e2%82%ac"})
    void an_address_whose_encoding_gives_text_is_taken(String query) {
        assertThat(WellFormed.isDecodable(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%",
                "q=%4",
                "q=%zz",
                "q=%ff",
                "q=%ed%a0%80",
                "q=%c0%af",
                "%F4%90%80%80=1",
                "q=%c3",
                "a=b&=c",
                "=c"
            })
    void an_address_whose_encoding_gives_none_is_not(String query) {
        assertThat(WellFormed.isDecodable(query)).isFalse();
    }
}
