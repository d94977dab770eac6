package app.kith.limits;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a request carries that came through the gateway; made from the secret that gateway and services share, which it does not reveal. */
public final class GatewayProof {

    /** Carries the proof. */
    public static final String HEADER = "X-Kith-Gateway";

    /** Carries the address of the client as the gateway sees it. */
    public static final String CLIENT_HEADER = "X-Kith-Client";

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "client addresses, version 1".getBytes(StandardCharsets.UTF_8);

    /** The proof, as text for a header. */
    public static String of(String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(PURPOSE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private GatewayProof() {}
}
