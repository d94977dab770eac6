package app.kith.messaging.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailSendException;

/** Reads from an exception whether another attempt makes sense. */
final class DeliveryFailure {

    private static final int PERMANENT = 500;
    private static final int SLOW_DOWN = 421;
    private static final String ADDRESS = "[^\\s<>:;,\"]+@[^\\s<>:;,\"]+";

    private DeliveryFailure() {}

    static Delivery of(Exception failure) {
        List<Throwable> causes = causes(failure);
        for (Throwable cause : causes) {
            if (cause instanceof AddressException) {
                return new Delivery.Refused("The address is not one that mail can be sent to.");
            }
            if (replyCode(cause) >= PERMANENT) {
                return new Delivery.Refused("The mail server refuses it: " + withoutAddresses(cause));
            }
        }
        String reason = withoutAddresses(causes.getLast());
        if (causes.stream().anyMatch(DeliveryFailure::asksForLess)) {
            return new Delivery.SlowDown("The mail server asks to wait: " + reason);
        }
        return causes.stream().anyMatch(DeliveryFailure::isConnection)
                ? new Delivery.Unreachable("The mail server does not answer: " + reason)
                : new Delivery.Deferred("The mail server could not take it: " + reason);
    }

    /** Said of a mail, or before one could be sent: then the code stands in the text alone. */
    private static boolean asksForLess(Throwable cause) {
        return replyCode(cause) == SLOW_DOWN
                || Objects.requireNonNullElse(cause.getMessage(), "").matches("(?s)(.*response: )?421\\b.*");
    }

    private static boolean isConnection(Throwable cause) {
        return cause instanceof MailConnectException || cause instanceof IOException;
    }

    private static int replyCode(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            case SMTPSenderFailedException refused -> refused.getReturnCode();
            case SMTPSendFailedException refused -> refused.getReturnCode();
            default -> 0;
        };
    }

    /** All exceptions behind one: Spring and Jakarta Mail chain them each in their own way. */
    private static List<Throwable> causes(Exception failure) {
        List<Throwable> causes = new ArrayList<>();
        var open = new ArrayDeque<Throwable>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            causes.add(next);
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
            if (next instanceof MessagingException chained && chained.getNextException() != null) {
                open.add(chained.getNextException());
            }
            if (next instanceof MailSendException sending) {
                open.addAll(List.of(sending.getMessageExceptions()));
            }
            open.removeAll(causes);
        }
        return causes;
    }

    private static String withoutAddresses(Throwable cause) {
        String message =
                Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        return message.strip().replaceAll(ADDRESS, "…").replaceAll("\\s+", " ");
    }
}
