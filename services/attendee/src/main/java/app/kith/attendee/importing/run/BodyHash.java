package app.kith.attendee.importing.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.kith.attendee.importing.plan.ImportOptions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint by which a file that was sent before, with the same choices, is recognised. */
record BodyHash(String hex) {

    static BodyHash of(byte[] body, ImportOptions options) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(options.choices().getBytes(UTF_8));
            return new BodyHash(HexFormat.of().formatHex(digest.digest(body)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
