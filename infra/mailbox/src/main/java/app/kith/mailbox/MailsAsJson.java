package app.kith.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The mails as JSON, for tests. */
final class MailsAsJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private MailsAsJson() {}

    private record Summary(String id, Instant receivedAt, String from, String recipient, String to, String subject) {

        static Summary of(Mail mail) {
            return new Summary(mail.id(), mail.receivedAt(), mail.from(), mail.recipient(), mail.to(), mail.subject());
        }
    }

    private record Mails(List<Summary> mails) {}

    private record Attached(
            String name, String type, @Nullable String contentId, int size, String url) {}

    private record Full(
            String id,
            Instant receivedAt,
            String from,
            String recipient,
            String to,
            String subject,
            String text,
            @Nullable String html,
            List<Attached> attachments) {}

    static byte[] list(List<Mail> mails) {
        return JSON.writeValueAsBytes(new Mails(mails.stream().map(Summary::of).toList()));
    }

    static byte[] mail(Mail mail) {
        var attachments = IntStream.range(0, mail.attachments().size())
                .mapToObj(index -> attached(mail, index))
                .toList();
        return JSON.writeValueAsBytes(new Full(
                mail.id(),
                mail.receivedAt(),
                mail.from(),
                mail.recipient(),
                mail.to(),
                mail.subject(),
                mail.text(),
                mail.html(),
                attachments));
    }

    private static Attached attached(Mail mail, int index) {
        var attachment = mail.attachments().get(index);
        return new Attached(
                attachment.name(),
                attachment.type(),
                attachment.contentId(),
                attachment.content().length,
                "/mails/%s/parts/%d".formatted(mail.id(), index));
    }
}
