package app.kith.defaults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The key pair behind link tokens, read from PEM files; only the attendee service is given the private half. */
final class LinkKey {

    static final String PRIVATE_FILE = "link-key.pem";
    static final String PUBLIC_FILE = "link-key.pub.pem";

    static ECPublicKey publicKey(Path folder) {
        try {
            return (ECPublicKey) KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(der(folder.resolve(PUBLIC_FILE))));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(folder.resolve(PUBLIC_FILE) + " holds no EC public key", unusable);
        }
    }

    static ECPrivateKey privateKey(Path folder) {
        try {
            return (ECPrivateKey) KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(der(folder.resolve(PRIVATE_FILE))));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(folder.resolve(PRIVATE_FILE) + " holds no EC private key", unusable);
        }
    }

    private static byte[] der(Path file) {
        try {
            return Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[A-Z ]+-----", ""));
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "the key file " + file + " cannot be read; make one with MakeLinkKey", missing);
        }
    }

    private LinkKey() {}
}
