package app.kith.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WriteNoticeTest {

    private final WriteNotice write = new WriteNotice(Samples.SETTINGS);

    @Test
    void an_offer_says_until_when_and_links_to_a_question_for_each_answer() {
        var letter = write.write(
                due(MailKind.WAITING_OFFER, Instant.parse("2026-11-21T10:30:00Z")),
                Samples.gathering("Harbour Evening"),
                Samples.ANA,
                true,
                null);

        assertThat(letter.subject()).isEqualTo("A place for you at Harbour Evening");
        assertThat(letter.text())
                .contains("answer by Saturday, 21 November 2026, 11:30 (Europe/Berlin, GMT+1)")
                .contains("Take the place: https://kith.example/guest/?ask=accept-place#link.token")
                .contains("https://kith.example/guest/?ask=decline-place#link.token");
        assertThat(letter.html()).contains("?ask&#x3D;accept-place#link.token", "<strong>Please answer by");
    }

    @Test
    void a_cancellation_holds_no_link() {
        var letter = write.write(
                due(MailKind.CANCELLATION, null),
                Samples.gathering("Harbour Evening"),
                Samples.ANA,
                true,
                Samples.calendar(Samples.gathering("Harbour Evening")));

        assertThat(letter.text()).doesNotContain("https://");
        assertThat(letter.html()).doesNotContain("href");
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLATION", "REMOVAL", "WAITING_ENDED", "WAITING_LIST_CLOSED"})
    void an_answer_is_asked_for_only_where_somebody_reads_it(MailKind kind) {
        assertThat(textOf(kind, true)).contains("reply to this mail");
        assertThat(textOf(kind, false)).doesNotContain("reply");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "WAITING_PLACE",
                "WAITING_OFFER",
                "CANCELLATION",
                "REMOVAL",
                "WAITING_ENDED",
                "WAITING_LIST_CLOSED",
                "LINK"
            })
    void each_notice_is_written_in_each_language(MailKind kind) {
        for (var language : new Locale[] {Locale.UK, Locale.GERMANY, Locale.of("es", "ES")}) {
            var letter = new WriteNotice(inLanguage(language))
                    .write(
                            due(kind, Samples.NOW.plusSeconds(60)),
                            Samples.gathering("<b>Evening"),
                            Samples.ANA,
                            true,
                            null);
            assertThat(letter.subject()).contains("<b>Evening");
            assertThat(letter.html()).doesNotContain("<b>").contains("lang=\"" + language.getLanguage() + "\"");
        }
    }

    private String textOf(MailKind kind, boolean isAnswered) {
        return write.write(due(kind, null), Samples.gathering("Harbour Evening"), Samples.ANA, isAnswered, null)
                .text();
    }

    private static MailSettings inLanguage(Locale language) {
        return new MailSettings(
                "https://kith.example",
                "localhost:3025",
                "",
                "",
                "events@kith.example",
                "Kith",
                language,
                Duration.ofSeconds(10),
                Duration.ofSeconds(15),
                20);
    }

    private static DueMail due(MailKind kind, @Nullable Instant expiresAt) {
        return new DueMail(
                new UUID(0, 1), new UUID(0, 1), Samples.REGISTRATION, new UUID(0, 3), kind, expiresAt, null, 0);
    }
}
