package app.kith.limits;

/** What a request carries that came through the gateway; made from the secret that gateway and services share, which it does not reveal. */
public final class GatewayProof {

    /** Carries the proof. */
    public static final String HEADER = "X-Kith-Gateway";

    /** Carries the address of the client as the gateway sees it. */
    public static final String CLIENT_HEADER = "X-Kith-Client";

    private static final String PURPOSE = "client addresses, version 1";

    /** The proof, as text for a header. */
    public static String of(String secret) {
        return Proof.of(secret, PURPOSE);
    }

    private GatewayProof() {}
}
