package app.kith.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailboxTest {

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private MailboxProgram inbox;

    @BeforeEach
    void start() throws Exception {
        inbox = MailboxProgram.start("localhost", 0, 0, folder);
    }

    @AfterEach
    void stop() {
        inbox.close();
    }

    @Test
    void a_mail_sent_by_smtp_is_listed_newest_first_and_found_by_its_address() throws Exception {
        sendText("zoe@example.org", "First", "hello");
        sendText("yan@example.org", "Second", "hello");

        assertThat(subjects("")).containsExactly("Second", "First");
        assertThat(subjects("ZOE@")).containsExactly("First");
        assertThat(subjects("nobody@")).isEmpty();
        assertThat(page("/?to=zoe").body()).contains("First").doesNotContain("Second");
    }

    @Test
    void mails_survive_a_restart() throws Exception {
        sendText("zoe@example.org", "Kept", "hello");
        inbox.close();

        inbox = MailboxProgram.start("localhost", 0, 0, folder);

        assertThat(subjects("")).containsExactly("Kept");
    }

    @Test
    void a_ticket_mail_shows_its_image_in_place_and_offers_its_calendar_file() throws Exception {
        sendTicket("<p>See you <img src=\"cid:qr\"></p>");
        JsonNode mail = onlyMail();

        String body = page("/mails/" + mail.get("id").asString() + "/html").body();
        assertThat(body).contains("src=\"data:image/png;base64,").doesNotContain("cid:qr");
        assertThat(mail.get("text").asString()).contains("See you");

        JsonNode calendar = mail.get("attachments")
                .valueStream()
                .filter(each -> each.get("name").asString().equals("gathering.ics"))
                .findFirst()
                .orElseThrow();
        var download = page(calendar.get("url").asString());
        assertThat(download.body()).startsWith("BEGIN:VCALENDAR");
        assertThat(download.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("attachment").contains("gathering.ics"));
    }

    @Test
    void a_hostile_mail_is_shown_as_text_and_runs_no_script() throws Exception {
        String script = "<script>alert(1)</script>";
        sendText("zoe@example.org", script + "\" onload=x", script);
        String id = onlyMail().get("id").asString();

        assertThat(page("/").body()).doesNotContain(script).contains("&lt;script&gt;");
        var mail = page("/mails/" + id);
        assertThat(mail.body()).doesNotContain(script).contains("&lt;script&gt;");
        assertThat(mail.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("script-src"));
    }

    @Test
    void the_html_of_a_mail_lives_in_a_sandbox_without_scripts() throws Exception {
        sendTicket("<script>alert(1)</script><p>hello</p>");
        String id = onlyMail().get("id").asString();

        assertThat(page("/mails/" + id).body())
                .contains("<iframe")
                .contains("sandbox=\"allow-popups")
                .doesNotContain("allow-scripts")
                .doesNotContain("<script>");
        assertThat(page("/mails/" + id + "/html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).startsWith("sandbox").doesNotContain("allow-scripts"));
    }

    @Test
    void an_unknown_mail_a_path_out_of_the_folder_and_a_change_are_refused() throws Exception {
        assertThat(page("/mails/20260101T000000000Z-1").statusCode()).isEqualTo(404);
        assertThat(page("/mails/..%2F..%2Fetc%2Fpasswd").statusCode()).isEqualTo(404);
        assertThat(page("/api/mails/%2e%2e").statusCode()).isEqualTo(404);
        var post = HttpRequest.newBuilder(uri("/"))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(http.send(post, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(405);
    }

    private void sendText(String to, String subject, String text) throws Exception {
        var message = new MimeMessage(smtp());
        message.setFrom(new InternetAddress("kith@localhost"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private void sendTicket(String html) throws Exception {
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text("See you", "plain"));
        alternatives.addBodyPart(text(html, "html"));
        var readable = new MimeBodyPart();
        readable.setContent(alternatives);
        var related = new MimeMultipart("related");
        related.addBodyPart(readable);
        related.addBodyPart(file(new byte[] {1, 2, 3}, "image/png", "ticket.png", Part.INLINE, "<qr>"));
        var shown = new MimeBodyPart();
        shown.setContent(related);
        var all = new MimeMultipart("mixed");
        all.addBodyPart(shown);
        byte[] calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);
        all.addBodyPart(file(calendar, "text/calendar", "gathering.ics", Part.ATTACHMENT, "<ics>"));

        var message = new MimeMessage(smtp());
        message.setFrom(new InternetAddress("kith@localhost"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("zoe@example.org"));
        message.setSubject("Your ticket");
        message.setContent(all);
        Transport.send(message);
    }

    private static MimeBodyPart text(String text, String subtype) throws Exception {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    private static MimeBodyPart file(byte[] content, String type, String name, String disposition, String contentId)
            throws Exception {
        var part = new MimeBodyPart();
        part.setDataHandler(new jakarta.activation.DataHandler(new ByteArrayDataSource(content, type)));
        part.setFileName(name);
        part.setDisposition(disposition);
        part.setContentID(contentId);
        return part;
    }

    private Session smtp() {
        var properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", Integer.toString(inbox.smtpPort()));
        return Session.getInstance(properties);
    }

    private java.util.List<String> subjects(String to) throws Exception {
        return json("/api/mails?to=" + to)
                .get("mails")
                .valueStream()
                .map(mail -> mail.get("subject").asString())
                .toList();
    }

    private JsonNode onlyMail() throws Exception {
        JsonNode mails = json("/api/mails").get("mails");
        assertThat(mails).hasSize(1);
        return json("/api/mails/" + mails.get(0).get("id").asString());
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(page(path).body());
    }

    private HttpResponse<String> page(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + inbox.pagePort() + path);
    }
}
