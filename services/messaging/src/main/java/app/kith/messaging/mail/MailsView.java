package app.kith.messaging.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mails of one gathering, those that need attention first; people are named as long as they are not erased. */
record MailsView(List<MailView> mails, Counts counts) {

    record MailView(
            UUID mailId,
            String kind,
            UUID personId,
            @Nullable String name,
            String state,
            @Nullable Instant sentAt,
            @Nullable String reason) {}

    record Counts(long waiting, long sent, long failed) {

        static Counts of(List<MailView> mails) {
            return new Counts(count(mails, "waiting"), count(mails, "sent"), count(mails, "failed"));
        }

        private static long count(List<MailView> mails, String state) {
            return mails.stream().filter(mail -> mail.state().equals(state)).count();
        }
    }
}
