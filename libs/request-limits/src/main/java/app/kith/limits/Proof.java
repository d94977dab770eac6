package app.kith.limits;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only those who share a secret can say of something; it does not reveal the secret. */
public final class Proof {

    private static final String ALGORITHM = "HmacSHA256";

    /**
     * The proof, as text for a header or a cookie.
     *
     * @param said what it is about, beginning with what it is for: a proof is good for that alone
     */
    public static String of(String secret, String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Proof() {}
}
