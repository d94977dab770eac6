package app.kith.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what the server would stumble over only when somebody looks at it: addresses that decode to nothing, types that are none. */
public final class WellFormed extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            check(request);
        } catch (RequestRefused refused) {
            refused.write(response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void check(HttpServletRequest request) throws RequestRefused {
        if (!isDecodable(request.getQueryString())) {
            throw RequestRefused.malformedAddress();
        }
        String type = request.getHeader("Content-Type");
        if (type != null && !isType(type)) {
            throw RequestRefused.noSuchType();
        }
        if (!areTypes(request.getHeader("Accept"))) {
            throw RequestRefused.noAcceptableType();
        }
    }

    private static boolean areTypes(@Nullable String accept) {
        try {
            MediaType.parseMediaTypes(accept);
            return true;
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }

    private static boolean isType(String type) {
        try {
            return MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }

    /** Whether percent-encoding gives UTF-8, and each value has a name. */
    static boolean isDecodable(@Nullable String query) {
        if (query == null) {
            return true;
        }
        if (("&" + query).contains("&=")) {
            return false;
        }
        var bytes = new byte[query.length()];
        int size = 0;
        for (int i = 0; i < query.length(); i++) {
            char sign = query.charAt(i);
            if (sign != '%') {
                bytes[size++] = (byte) sign;
                continue;
            }
            int high = i + 2 < query.length() ? Character.digit(query.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(query.charAt(i + 2), 16);
            if (low < 0) {
                return false;
            }
            bytes[size++] = (byte) (high * 16 + low);
            i += 2;
        }
        return isUtf8(ByteBuffer.wrap(bytes, 0, size));
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException none) {
            return false;
        }
    }
}
