package app.kith.defaults;

/** Who a guest is by now: people who turned out to be one are one, whichever of their personal links they use. */
@FunctionalInterface
public interface GuestIdentity {

    /** The guest as of now; the very same where nothing is known otherwise. */
    Caller asOfNow(Caller guest);
}
