package app.kith.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.messaging.gathering.Host;
import app.kith.messaging.person.Invitee;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a mail program reads in the headers of a mail, as it goes over the wire. */
class HeaderTextTest {

    private static final Session SESSION = Session.getInstance(new Properties());

    static Stream<String> typed() {
        return Stream.of(
                "Zoë & \"Zo\" O'Neill, Ltd.",
                "Ana  Silva",
                "a,b;c<d>@e:f[g](h)",
                "(Bob)",
                "\"",
                "\\",
                "=?",
                "=?utf-8?q?=41?=",
                "=?UTF-8?B?QQ==?= =?UTF-8?B?Qg==?=",
                "Ana =?x?= and \u00fc",
                "\u05d9\u05d5\u05e1\u05d9 \u05db\u05d4\u05df",
                "\u202eevil\u202c \u0645\u062d\u0645\u062f",
                "\ud83d\udc69\u200d\ud83d\udd2c\ud83e\udd50 Caf\u00e9 \u2764\ufe0f",
                "\u674e\u96f7".repeat(60),
                "x".repeat(300),
                "\u00fc".repeat(300),
                "word ".repeat(60) + "end",
                "50 % off?_=20 a_b",
                "events@other.example",
                "Ana <boss@other.example>",
                "N\u0303",
                "\u00a0Ana\u00a0Silva\u00a0",
                "tab\u2028line");
    }

    @ParameterizedTest
    @MethodSource("typed")
    void a_name_or_title_is_read_as_it_was_typed_in_one_address_and_in_short_lines(String typed) throws Exception {
        String source = source(typed, new Host(typed, "team@example.net"));
        var mail = new MimeMessage(SESSION, new ByteArrayInputStream(source.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(mail.getSubject()).isEqualTo(typed);
        for (String header : List.of("From", "Reply-To")) {
            assertThat(InternetAddress.parseHeader(mail.getHeader(header, ","), true))
                    .as(header)
                    .singleElement()
                    .extracting(InternetAddress::getPersonal)
                    .isEqualTo(typed);
        }
        assertThat(source.substring(0, source.indexOf("\r\n\r\n")).split("\r\n"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(998).matches("\\p{ASCII}*"));
    }

    @Test
    void line_breaks_of_any_kind_begin_no_header() throws Exception {
        for (String lineBreak : List.of("\r\n", "\n", "\r", "\u0085", "\u2028", "\u000b", "\u0000\r\n\t")) {
            String typed = "Eve" + lineBreak + "Bcc: other@example.com";
            String source = source(typed, new Host(typed, "team@example.net"));
            var mail = new MimeMessage(SESSION, new ByteArrayInputStream(source.getBytes(StandardCharsets.ISO_8859_1)));
            assertThat(Collections.list(mail.getAllHeaderLines())).noneMatch(line -> line.startsWith("Bcc"));
            assertThat(mail.getAllRecipients()).hasSize(1);
        }
    }

    @Test
    void an_address_for_answers_that_cannot_stand_in_a_header_is_left_out_and_the_mail_leaves() throws Exception {
        for (String replyTo : List.of("b\u00fcro@example.net", "team", "team@", "a b@example.net")) {
            assertThat(source("Evening", new Host("Kreis", replyTo))).doesNotContain("Reply-To");
        }
    }

    private static String source(String typed, Host host) throws Exception {
        var guest = new Invitee(typed, "ana@example.com", "KITH1:x", "link.token", null);
        var letter = new Letter(typed, "text", "<p>text</p>", List.of());
        var mail = new MailMessage(Samples.SETTINGS).of(new Outgoing(new UUID(0, 1), host, guest, letter), SESSION);
        var source = new ByteArrayOutputStream();
        mail.writeTo(source);
        return source.toString(StandardCharsets.ISO_8859_1);
    }
}
