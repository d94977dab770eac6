package app.kith.defaults;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request bring its own clock, so that the demonstration can tell a story that began weeks ago. Off unless asked for. */
final class TimeTravelFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Kith-Now";

    /** What a database and a calendar can reckon with. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HEADER);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            var now = Instant.parse(header);
            if (now.isBefore(EARLIEST) || now.isAfter(LATEST)) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            FilterWork.run(() -> chain.doFilter(request, response), work -> RequestClock.callAt(now, work));
        } catch (DateTimeParseException notAnInstant) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
