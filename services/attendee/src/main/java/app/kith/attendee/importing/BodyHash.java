package app.kith.attendee.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint by which a body that was sent before is recognised. */
record BodyHash(String hex) {

    static BodyHash of(byte[] body) {
        try {
            return new BodyHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
