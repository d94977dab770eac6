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
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** Seals a guest as a kiosk does. */
final class Sealing {

    static String seal(byte[] doorPoint, WalkIn guest) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var own = generator.generateKeyPair();
            var ownKey = (ECPublicKey) own.getPublic();
            var place = new ECPoint(
                    new BigInteger(1, Arrays.copyOfRange(doorPoint, 1, 33)),
                    new BigInteger(1, Arrays.copyOfRange(doorPoint, 33, 65)));
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(own.getPrivate());
            agreement.doPhase(
                    KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(place, ownKey.getParams())), true);
            var point = ByteBuffer.allocate(65)
                    .put((byte) 4)
                    .put(padded(ownKey.getW().getAffineX()))
                    .put(padded(ownKey.getW().getAffineY()))
                    .array();
            var key = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(agreement.generateSecret())
                            .addSalt(point)
                            .thenExpand("kith walk-in v1".getBytes(StandardCharsets.UTF_8), 32));
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, new byte[12]));
            var closed = cipher.doFinal(new JsonMapper().writeValueAsBytes(guest));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(65 + closed.length)
                            .put(point)
                            .put(closed)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] padded(BigInteger coordinate) {
        var hex = "%064x".formatted(coordinate);
        return HexFormat.of().parseHex(hex);
    }

    private Sealing() {}
}
