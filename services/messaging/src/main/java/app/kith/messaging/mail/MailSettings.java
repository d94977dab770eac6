package app.kith.messaging.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail leaves. The public url is where personal links point to; the server is {@code host:port}; without a user no sign-in is
 * tried; the follow-up delay lets the last connections of the evening arrive before the mail that lists them is written, and the change
 * delay lets an organiser who corrects a date twice send one mail.
 */
@Validated
@ConfigurationProperties("kith.mail")
record MailSettings(
        @NotBlank String publicUrl,
        @Pattern(regexp = "[^:\\s]+:\\d{1,5}") String server,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @Email @NotBlank String from,
        @NotBlank @DefaultValue("Kith") String sender,
        @NotNull @DefaultValue("en-GB") Locale locale,
        @NotNull @DefaultValue("10s") Duration followUpDelay,
        @NotNull @DefaultValue("15s") Duration changeDelay,
        @Min(1) @DefaultValue("20") int attempts) {

    boolean authenticates() {
        return !user.isEmpty();
    }

    String guestLink(String linkToken) {
        return publicUrl + "/guest/#" + linkToken;
    }

    /** The personal link that opens with a question: the page asks, and only a tap there answers. */
    String guestLink(String linkToken, String question) {
        return publicUrl + "/guest/?ask=" + question + "#" + linkToken;
    }

    /** What a mail program posts to when its reader wants no more follow-ups. */
    String unsubscribeAddress(String token) {
        return publicUrl + "/api/attendee/unsubscriptions/" + token;
    }

    /** The page that asks the same of somebody who follows the link in the text. */
    String unsubscribePage(String token) {
        return publicUrl + "/guest/?ask=unsubscribe#" + token;
    }

    /** The sender's own domain, under which the ids of its mails are unique. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    String host() {
        return server.substring(0, server.indexOf(':'));
    }

    int port() {
        return Integer.parseInt(server.substring(server.indexOf(':') + 1));
    }
}
