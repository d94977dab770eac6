package app.kith.messaging.mail;

import java.time.Instant;

/** How fast a mail server lets us send. Each time it says that it is too much, the pause becomes longer; a mail it takes ends that. */
final class SendingPace {

    private int refusals;
    private Instant openFrom = Instant.MIN;

    synchronized boolean isOpen(Instant now) {
        return !now.isBefore(openFrom);
    }

    synchronized void slowDown(Instant now) {
        refusals++;
        openFrom = now.plus(BackOff.after(refusals));
    }

    synchronized void wentWell() {
        refusals = 0;
    }
}
