package app.kith.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages as HTML. Whatever comes from a mail is escaped, but its HTML body, which gets a sandbox of its own. */
final class MailPages {

    private static final int MOST_SHOWN = 200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final String STYLE = resource("mailbox.css");

    private MailPages() {}

    static String list(String address, List<Mail> mails) {
        String rows = mails.stream().limit(MOST_SHOWN).map(MailPages::row).collect(Collectors.joining());
        String found =
                switch (mails.size()) {
                    case 0 ->
                        address.isBlank()
                                ? "No mail yet. Whatever Kith sends arrives here."
                                : "No mail to this address.";
                    case 1 -> "1 mail";
                    default ->
                        mails.size() + " mails"
                                + (mails.size() > MOST_SHOWN ? ", the newest " + MOST_SHOWN + " shown" : "");
                };
        return page("Inbox", """
                <h1>Inbox</h1>
                <p class="quiet">Mail that Kith sent on this machine. Nothing here left it.</p>
                <form role="search" action="/">
                  <label for="to">Sent to</label>
                  <input id="to" name="to" type="search" value="%s" placeholder="part of an address" autocomplete="off">
                  <button>Search</button>
                </form>
                <p role="status">%s</p>
                %s
                """.formatted(escape(address), found, rows.isEmpty() ? "" : """
                                        <table>
                                          <thead><tr><th scope="col">Subject</th><th scope="col">To</th><th scope="col">Received</th></tr></thead>
                                          <tbody>%s</tbody>
                                        </table>
                                        """.formatted(rows)));
    }

    private static String row(Mail mail) {
        return """
                <tr><td><a href="/mails/%s">%s</a></td><td>%s</td><td class="quiet">%s</td></tr>
                """.formatted(
                        mail.id(), escape(subject(mail)), escape(mail.recipient()), TIME.format(mail.receivedAt()));
    }

    static String mail(Mail mail) {
        String html = mail.html() == null ? "" : """
                <iframe title="The mail as it looks" src="/mails/%s/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
                """.formatted(mail.id());
        String text =
                mail.text().isBlank() ? "" : """
                <details%s><summary>As plain text</summary><pre>%s</pre></details>
                """.formatted(mail.html() == null ? " open" : "", escape(mail.text()));
        return page(subject(mail), """
                <p><a href="/">All mails</a></p>
                <h1>%s</h1>
                <dl>
                  <dt>From</dt><dd>%s</dd>
                  <dt>To</dt><dd>%s</dd>
                  <dt>Received</dt><dd>%s</dd>
                </dl>
                %s%s%s
                <p class="quiet"><a href="/mails/%s/source">Source</a></p>
                """.formatted(
                        escape(subject(mail)),
                        escape(mail.from()),
                        escape(mail.to().isBlank() ? mail.recipient() : mail.to()),
                        TIME.format(mail.receivedAt()),
                        attachments(mail),
                        html,
                        text,
                        mail.id()));
    }

    /** The HTML of a mail with its own images in place; to be shown in a sandbox only. */
    static String body(Mail mail) {
        String html = Objects.requireNonNullElse(mail.html(), "");
        for (Mail.Attachment attachment : mail.attachments()) {
            if (attachment.contentId() != null && attachment.isImage()) {
                String image = "data:%s;base64,%s"
                        .formatted(attachment.type(), Base64.getEncoder().encodeToString(attachment.content()));
                html = html.replace("cid:" + attachment.contentId(), image);
            }
        }
        return "<!doctype html><meta charset=\"utf-8\"><base target=\"_blank\">" + html;
    }

    private static String attachments(Mail mail) {
        if (mail.attachments().isEmpty()) {
            return "";
        }
        String items = IntStream.range(0, mail.attachments().size())
                .mapToObj(index -> {
                    var attachment = mail.attachments().get(index);
                    return "<li><a href=\"/mails/%s/parts/%d\">%s</a> <span class=\"quiet\">%s</span></li>"
                            .formatted(mail.id(), index, escape(attachment.name()), escape(attachment.type()));
                })
                .collect(Collectors.joining());
        return "<h2>Attached</h2><ul>%s</ul>".formatted(items);
    }

    private static String subject(Mail mail) {
        return mail.subject().isBlank() ? "(no subject)" : mail.subject();
    }

    private static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%s · Kith inbox</title>
                  <style>%s</style>
                </head>
                <body><main>%s</main></body>
                </html>
                """.formatted(escape(title), STYLE, body);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(MailPages.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
