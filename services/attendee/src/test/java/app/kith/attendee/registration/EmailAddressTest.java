package app.kith.attendee.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void an_address_is_trimmed_and_lower_case() {
        assertThat(EmailAddress.of("  Ana.Perez+Kith@Example.COM "))
                .map(EmailAddress::text)
                .contains("ana.perez+kith@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana",
                "ana@",
                "@example.com",
                "ana@localhost",
                "ana@@example.com",
                "ana perez@example.com",
                "ana@example..com",
                "ana@example.com, ben@example.com",
                "Ana <ana@example.com>",
                "ana@exam\nple.com"
            })
    void where_no_mail_could_arrive_there_is_no_address(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void an_address_longer_than_mail_allows_is_none() {
        assertThat(EmailAddress.of("a".repeat(65) + "@example.com")).isEmpty();
        assertThat(EmailAddress.of("a@" + "b.".repeat(130) + "com")).isEmpty();
    }
}
