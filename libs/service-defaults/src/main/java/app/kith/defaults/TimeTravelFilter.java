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
            if (!CalendarYears.hold(now)) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            FilterWork.run(() -> chain.doFilter(request, response), work -> RequestClock.callAt(now, work));
        } catch (DateTimeParseException notAnInstant) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
