package app.kith.messaging.mail;

import java.util.Arrays;

/** The kinds of mail, by the names under which they are stored and told. */
enum MailKind {
    CONFIRMATION("confirmation"),
    FOLLOW_UP("follow-up"),
    WAITING_PLACE("waiting-place"),
    WAITING_OFFER("waiting-offer"),
    CANCELLATION("cancellation"),
    /** The organiser took the place away. */
    REMOVAL("removal"),
    /** Nobody waits under this registration any more. */
    WAITING_ENDED("waiting-ended"),
    /** The gathering was closed while the addressee waited. */
    WAITING_LIST_CLOSED("waiting-list-closed"),
    /** The gathering is at another time or place. */
    CHANGE("change"),
    LINK("link");

    private final String wireName;

    MailKind(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }

    /** Whether it is about a place that is gone: its addressee has no link any more. */
    boolean isFarewell() {
        return switch (this) {
            case CANCELLATION, REMOVAL, WAITING_ENDED, WAITING_LIST_CLOSED -> true;
            case CONFIRMATION, FOLLOW_UP, WAITING_PLACE, WAITING_OFFER, CHANGE, LINK -> false;
        };
    }

    static MailKind named(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName.equals(wireName))
                .findFirst()
                .orElseThrow();
    }
}
