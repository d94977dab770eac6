package app.kith.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the body of each request whole before anything is done with it, within a size and a time. What is still on its way lies on
 * disk and holds no connection to a service or a database; how much that is has a bound for each sender. What has arrived is handled
 * within a bound of memory for all.
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

    /** Bodies that are on their way; a hall behind one address does not meet it. */
    private static final int MOST_OF_ONE_SENDER = 256;

    private final Function<HttpServletRequest, String> sender;
    private final AtOnce<String> arriving = new AtOnce<>(MOST_OF_ONE_SENDER);
    private final Semaphore room;
    private final Semaphore files = new Semaphore(FILES_AT_ONCE);
    private final Duration patience;

    /**
     * @param inHand so many bytes of bodies are handled at once; who comes then waits a moment, and is asked to come again
     * @param sender tells the senders of requests apart
     */
    public BodyLimit(int inHand, Function<HttpServletRequest, String> sender) {
        this(inHand, sender, PATIENCE);
    }

    BodyLimit(int inHand, Function<HttpServletRequest, String> sender, Duration patience) {
        this.room = new Semaphore(inHand / KB);
        this.sender = sender;
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isFile = FILES.matcher(request.getRequestURI()).matches();
        int most = isFile ? MOST_OF_FILES : MOST;
        try (var body = new TakenBody()) {
            take(request, body, most);
            var semaphore = isFile ? files : room;
            int share = isFile ? 1 : Math.toIntExact(body.size() / KB + 1);
            enter(semaphore, share);
            try (var content = body.open()) {
                chain.doFilter(new RequestWithBody(request, content, body.size()), response);
            } finally {
                semaphore.release(share);
            }
        } catch (RequestRefused refused) {
            refused.write(response);
        }
    }

    private void take(HttpServletRequest request, TakenBody body, int most) throws RequestRefused, IOException {
        if (request.getContentLengthLong() > most) {
            throw RequestRefused.tooLarge(most);
        }
        String from = sender.apply(request);
        if (!arriving.begin(from)) {
            throw RequestRefused.busy();
        }
        try {
            body.take(request.getInputStream(), most, patience.plusSeconds(most / SLOWEST_BYTES_A_SECOND));
        } finally {
            arriving.end(from);
        }
    }

    private static void enter(Semaphore room, int share) throws RequestRefused {
        try {
            if (!room.tryAcquire(share, 2, TimeUnit.SECONDS)) {
                throw RequestRefused.busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw RequestRefused.busy();
        }
    }
}
