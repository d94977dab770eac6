package app.kith.attendee.door.walkin;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The key with which kiosks of one gathering seal what guests tell them, so that a lost kiosk tells nothing. A sealed text is, in
 * base64url, the uncompressed point of a key made for it alone, then AES-256-GCM under HKDF-SHA-256 of the ECDH secret with that point
 * as the salt; the nonce is zero, as the key is used once.
 */
final class DoorKey {

    private static final String CURVE = "secp256r1";
    private static final int POINT = 65;
    private static final int COORDINATE = 32;
    private static final byte[] PURPOSE = "kith walk-in v1".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = new JsonMapper();

    private final byte[] publicPoint;
    private final byte[] privateKey;

    /** The public half as an uncompressed point of P-256, the private one as PKCS#8. */
    DoorKey(byte[] publicPoint, byte[] privateKey) {
        this.publicPoint = publicPoint.clone();
        this.privateKey = privateKey.clone();
    }

    byte[] publicPoint() {
        return publicPoint.clone();
    }

    byte[] privateKey() {
        return privateKey.clone();
    }

    static DoorKey make() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            var pair = generator.generateKeyPair();
            return new DoorKey(
                    point((ECPublicKey) pair.getPublic()), pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty for anything that was not sealed with this key. */
    Optional<WalkIn> open(String sealed) {
        try {
            var bytes = Base64.getUrlDecoder().decode(sealed);
            if (bytes.length <= POINT) {
                return Optional.empty();
            }
            var point = Arrays.copyOf(bytes, POINT);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, sealKey(point), new GCMParameterSpec(128, new byte[12]));
            var text = cipher.doFinal(bytes, POINT, bytes.length - POINT);
            return Optional.of(JSON.readValue(text, WalkIn.class));
        } catch (GeneralSecurityException | IllegalArgumentException | JacksonException notOurs) {
            return Optional.empty();
        }
    }

    private SecretKeySpec sealKey(byte[] point) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance("EC");
        var own = factory.generatePrivate(new PKCS8EncodedKeySpec(privateKey));
        var parameters = ((java.security.interfaces.ECPrivateKey) own).getParams();
        var place = new ECPoint(coordinate(point, 1), coordinate(point, 1 + COORDINATE));
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own);
        agreement.doPhase(factory.generatePublic(new ECPublicKeySpec(place, parameters)), true);
        var secret = agreement.generateSecret();
        var derived = KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(secret)
                        .addSalt(point)
                        .thenExpand(PURPOSE, 32));
        return new SecretKeySpec(derived, "AES");
    }

    private static BigInteger coordinate(byte[] point, int from) {
        return new BigInteger(1, Arrays.copyOfRange(point, from, from + COORDINATE));
    }

    private static byte[] point(ECPublicKey key) {
        return ByteBuffer.allocate(POINT)
                .put((byte) 4)
                .put(padded(key.getW().getAffineX()))
                .put(padded(key.getW().getAffineY()))
                .array();
    }

    private static byte[] padded(BigInteger coordinate) {
        var bytes = coordinate.toByteArray(); // may begin with a zero that tells the sign, or be short
        var padded = new byte[COORDINATE];
        int length = Math.min(COORDINATE, bytes.length);
        System.arraycopy(bytes, bytes.length - length, padded, COORDINATE - length, length);
        return padded;
    }
}
