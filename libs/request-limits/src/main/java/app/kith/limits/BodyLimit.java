package app.kith.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the body of each request whole before anything is done with it, within a size and a time: what is not there yet holds no
 * connection to a service or a database, and what all bodies need together is bounded.
 */
public final class BodyLimit extends OncePerRequestFilter {

    /** Everything but files, in bytes. */
    public static final int MOST = 256 * 1024;

    /** Guest lists, in bytes: a little more than is read of them, so that most that are too large are answered with the reader's sentence. */
    public static final int MOST_OF_FILES = 17 * 1024 * 1024;

    private static final Pattern FILES =
            Pattern.compile("(?:/api/attendee)?/gatherings/[^/]+/(?:import-previews|imports/[^/]+)");

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long SLOWEST_BYTES_A_SECOND = 64 * 1024;
    private static final int KB = 1024;
    private static final int FILES_AT_ONCE = 4;

    private final Semaphore room;
    private final Semaphore files = new Semaphore(FILES_AT_ONCE);
    private final Duration patience;

    /** @param inFlight so many bytes of bodies are held in memory at once; who comes then waits a moment, and is asked to come again */
    public BodyLimit(int inFlight) {
        this(inFlight, PATIENCE);
    }

    BodyLimit(int inFlight, Duration patience) {
        this.room = new Semaphore(inFlight / KB);
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean file = FILES.matcher(request.getRequestURI()).matches();
        try {
            if (file) {
                within(files, 1, () -> pass(request, response, chain, MOST_OF_FILES));
            } else {
                within(room, room(request), () -> pass(request, response, chain, MOST));
            }
        } catch (BodyRefused refused) {
            refused.write(response);
        }
    }

    private interface Work {
        void run() throws BodyRefused, ServletException, IOException;
    }

    private static int room(HttpServletRequest request) throws BodyRefused {
        long declared = request.getContentLengthLong();
        if (declared > MOST) {
            throw BodyRefused.tooLarge(MOST);
        }
        return Math.toIntExact((declared < 0 ? MOST : declared) / KB + 1);
    }

    private static void within(Semaphore room, int share, Work work) throws BodyRefused, ServletException, IOException {
        try {
            if (!room.tryAcquire(share, 2, TimeUnit.SECONDS)) {
                throw BodyRefused.busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw BodyRefused.busy();
        }
        try {
            work.run();
        } finally {
            room.release(share);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, int most)
            throws BodyRefused, ServletException, IOException {
        try (var body = new TakenBody(MOST)) {
            take(request, body, most);
            chain.doFilter(new RequestWithBody(request, body.open(), body.size()), response);
        }
    }

    private void take(HttpServletRequest request, TakenBody body, int most) throws BodyRefused, IOException {
        long declared = request.getContentLengthLong();
        if (declared > most) {
            throw BodyRefused.tooLarge(most);
        }
        long deadline = System.nanoTime()
                + patience.plusSeconds(most / SLOWEST_BYTES_A_SECOND).toNanos();
        byte[] buffer = new byte[8 * KB];
        try {
            InputStream stream = request.getInputStream();
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                if (body.size() + count > most) {
                    throw BodyRefused.tooLarge(most);
                }
                if (System.nanoTime() > deadline) {
                    throw BodyRefused.tooSlow();
                }
                body.add(buffer, count);
            }
        } catch (SocketTimeoutException silence) {
            throw BodyRefused.tooSlow();
        } catch (IOException cutOff) {
            throw BodyRefused.cutOff();
        }
    }
}
