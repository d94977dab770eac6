package app.kith.attendee.door.roster;

import app.kith.attendee.place.Ticket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes what a kiosk keeps about one guest, so that only the guest's own ticket opens it: AES-256-GCM under a key that HKDF-SHA-256
 * makes of the ticket's 128 random bits, with the registration as the salt. The nonce is made of the text, so that the same text
 * closes to the same bytes and another text never meets the same nonce.
 */
final class TicketCipher {

    private static final byte[] PURPOSE = "kith roster v1".getBytes(StandardCharsets.UTF_8);
    private static final int NONCE = 12;
    private static final int KEY = 32;

    /** Nonce and ciphertext in base64url. */
    static String close(Ticket ticket, byte[] text) {
        try {
            var keys = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(ticket.secretBytes())
                            .addSalt(ticket.registrationBytes())
                            .thenExpand(PURPOSE, 2 * KEY));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys, KEY, KEY, "HmacSHA256"));
            var nonce = Arrays.copyOf(mac.doFinal(text), NONCE);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(keys, 0, KEY, "AES"), new GCMParameterSpec(128, nonce));
            var closed = cipher.doFinal(text);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(NONCE + closed.length)
                            .put(nonce)
                            .put(closed)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private TicketCipher() {}
}
