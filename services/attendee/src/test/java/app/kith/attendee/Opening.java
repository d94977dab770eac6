package app.kith.attendee;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.kith.attendee.place.Ticket;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Opens an entry of the door's roster as a kiosk does. */
public final class Opening {

    /** What the ticket opens. @throws GeneralSecurityException where the entry is another ticket's */
    public static String of(Ticket ticket, String entry) throws GeneralSecurityException {
        var sealed = ByteBuffer.wrap(Base64.getUrlDecoder().decode(entry));
        var nonce = new byte[12];
        sealed.get(nonce);
        var key = KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(ticket.secretBytes())
                        .addSalt(ticket.registrationBytes())
                        .thenExpand("kith roster v1".getBytes(UTF_8), 64));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, 0, 32, "AES"), new GCMParameterSpec(128, nonce));
        return new String(cipher.doFinal(sealed.array(), sealed.position(), sealed.remaining()), UTF_8);
    }

    private Opening() {}
}
