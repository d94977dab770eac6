package app.kith.defaults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** Makes the key pair for link tokens, unless there is one: each half in a folder of its own, since the private one is for one service. */
public final class MakeLinkKey {

    /** Makes the key pair in two folders: the first takes the private half, the second the public one. */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        in(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** Makes {@code link-key.pem} (readable by its owner only) and {@code link-key.pub.pem}; leaves existing ones alone. */
    public static void in(Path signingKeys, Path keys) throws IOException, GeneralSecurityException {
        Files.createDirectories(signingKeys);
        Files.createDirectories(keys);
        var privateFile = signingKeys.resolve(LinkKey.PRIVATE_FILE);
        var publicFile = keys.resolve(LinkKey.PUBLIC_FILE);
        if (Files.exists(privateFile) && Files.exists(publicFile)) {
            return;
        }
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        Files.deleteIfExists(privateFile);
        Files.createFile(
                privateFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(privateFile, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.writeString(publicFile, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static String pem(String label, byte[] der) {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, text, label);
    }

    private MakeLinkKey() {}
}
