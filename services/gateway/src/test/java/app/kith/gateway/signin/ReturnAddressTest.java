package app.kith.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @Test
    void a_page_of_our_own_is_returned_to() {
        assertThat(ReturnAddress.ownPage("/console/events/1/people?q=a")).isEqualTo("/console/events/1/people?q=a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/console/",
                "https://evil.example/console/",
                "/\\evil.example",
                "/console/\r\nSet-Cookie: a=b",
                "/sign-out",
                ""
            })
    void anything_else_is_forgotten(String address) {
        assertThat(ReturnAddress.ownPage(address)).isEqualTo("/console/");
    }
}
