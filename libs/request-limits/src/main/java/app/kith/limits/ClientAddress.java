package app.kith.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Who sent a request, for limits: the gateway's word where the request came through the gateway, else the connection's other end. */
public final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private final byte[] proof;

    /** @param secret what gateway and services share */
    public ClientAddress(String secret) {
        proof = GatewayProof.of(secret).getBytes(StandardCharsets.UTF_8);
    }

    /** The address; of one of IPv6 its network, since who has one address there has all of them. */
    public String of(HttpServletRequest request) {
        String told = request.getHeader(GatewayProof.CLIENT_HEADER);
        return network(
                told != null && isProof(request.getHeader(GatewayProof.HEADER)) ? told : request.getRemoteAddr());
    }

    private boolean isProof(@Nullable String header) {
        return header != null && MessageDigest.isEqual(proof, header.getBytes(StandardCharsets.UTF_8));
    }

    /** An address of IPv4 as it is, of IPv6 the first 64 bits. */
    public static String network(String address) {
        try {
            InetAddress literal = InetAddress.ofLiteral(address);
            if (!(literal instanceof Inet6Address)) {
                return literal.getHostAddress();
            }
            byte[] bytes = literal.getAddress();
            for (int i = NETWORK_BYTES; i < bytes.length; i++) {
                bytes[i] = 0;
            }
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (IllegalArgumentException | java.net.UnknownHostException noAddress) {
            return address;
        }
    }
}
