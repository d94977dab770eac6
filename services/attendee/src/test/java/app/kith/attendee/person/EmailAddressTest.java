package app.kith.attendee.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EmailAddressTest {

    private final MailReach ascii = new MailReach(false);
    private final MailReach unicode = new MailReach(true);

    /** What somebody typed, and its one form or its flaw. */
    record Form(String typed, String read) {}

    /** The forms that the web apps read as well. */
    static Stream<Form> forms() throws IOException {
        try (var file = Objects.requireNonNull(EmailAddressTest.class.getResourceAsStream("/addresses.json"))) {
            return Stream.of(new JsonMapper().readValue(file, Form[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void each_form_of_an_address_is_read_as_its_one_form_or_refused_for_its_flaw(Form form) {
        var read = ascii.read(form.typed());

        if (form.read().contains("@")) {
            assertThat(read.address()).map(EmailAddress::text).contains(form.read());
        } else {
            assertThat(read).isEqualTo(new TypedAddress.Flawed(AddressFlaw.valueOf(form.read())));
        }
    }

    @Test
    void letters_beyond_ascii_are_taken_where_the_mail_server_takes_them() {
        assertThat(unicode.read("Jörg@Example.com").address())
                .map(EmailAddress::text)
                .contains("jörg@example.com");
        assertThat(unicode.read("jo\u0308rg@example.com")).isEqualTo(unicode.read("j\u00f6rg@example.com"));
        assertThat(unicode.read("ışık@example.com")).isNotEqualTo(unicode.read("isik@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0130lker@example.com",
                "i\u0307lker@example.com",
                "\u212aarl@example.com",
                "\ufb01n@example.com"
            })
    void letters_that_become_others_on_the_way_are_refused_everywhere(String typed) {
        assertThat(unicode.read(typed).has(AddressFlaw.UNREACHABLE_LETTERS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MÜLLER-BÜRO, xn--mller-bro-q9ag",
        "anna@müller-büro.ex, anna@xn--mller-bro-q9ag.ex",
        "'  <Anna@Example.com>', anna@example.com",
        "anna@, anna@",
        "Anna, anna"
    })
    void a_part_of_an_address_is_looked_for_in_the_form_in_which_it_is_kept(String typed, String searched) {
        assertThat(EmailAddress.searched(typed)).isEqualTo(searched);
    }

    @Test
    void an_address_longer_than_mail_allows_is_none() {
        assertThat(EmailAddress.of("a".repeat(65) + "@example.com")).isEmpty();
        assertThat(EmailAddress.of("a@" + "b.".repeat(130) + "com")).isEmpty();
    }
}
