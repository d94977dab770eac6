package app.kith.messaging.mail;

import java.util.Arrays;

/** The kinds of mail, by the names under which they are stored and told. */
enum MailKind {
    CONFIRMATION("confirmation"),
    FOLLOW_UP("follow-up"),
    WAITING_PLACE("waiting-place"),
    WAITING_OFFER("waiting-offer"),
    CANCELLATION("cancellation"),
    LINK("link");

    private final String wireName;

    MailKind(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }

    static MailKind named(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName.equals(wireName))
                .findFirst()
                .orElseThrow();
    }
}
