package app.kith.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.SocketTimeoutException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class DeliveryFailureTest {

    @Test
    void an_unknown_recipient_is_refused_for_good_and_the_reason_names_no_address() throws Exception {
        Delivery delivery = DeliveryFailure.of(sending(refusal(550, "550 5.1.1 <ana@example.org>: no such user")));

        assertThat(delivery).isEqualTo(new Delivery.Refused("The mail server refuses it: 550 5.1.1 <…>: no such user"));
    }

    @Test
    void a_full_mailbox_is_tried_again() throws Exception {
        assertThat(DeliveryFailure.of(sending(refusal(452, "452 mailbox full"))))
                .isInstanceOf(Delivery.Deferred.class);
    }

    @Test
    void a_server_that_does_not_answer_stops_the_round() {
        var timeout = new MessagingException("read failed", new SocketTimeoutException("Read timed out"));

        assertThat(DeliveryFailure.of(new MailSendException("Mail server connection failed", timeout)))
                .isEqualTo(new Delivery.Unreachable("The mail server does not answer: Read timed out"));
    }

    @Test
    void an_address_that_is_none_is_refused_without_asking_the_server() {
        assertThat(DeliveryFailure.of(new AddressException("Missing final '@domain'", "ana")))
                .isInstanceOf(Delivery.Refused.class);
    }

    private static SendFailedException refusal(int code, String reply) throws Exception {
        var answer = new SMTPAddressFailedException(new InternetAddress("ana@example.org"), "RCPT TO", code, reply);
        return new SendFailedException("Invalid Addresses", answer);
    }

    private static MailSendException sending(Exception failure) {
        return new MailSendException(Map.of(new MimeMessage((jakarta.mail.Session) null), failure));
    }
}
