package app.kith.limits;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BodyLimitTest {

    private static final int TOO_LITTLE_MEMORY = 1024;

    @Test
    void a_body_that_breaks_off_is_refused_as_cut_off() throws Exception {
        assertThat(refusal(BodyLimit.MOST, new IOException("closed"))).contains("\"code\":\"body-cut-off\"");
    }

    @Test
    void a_body_that_does_not_arrive_is_refused_as_too_slow() throws Exception {
        assertThat(refusal(BodyLimit.MOST, new SocketTimeoutException())).contains("\"code\":\"body-too-slow\"");
    }

    @Test
    void a_body_for_which_there_is_no_memory_now_is_asked_to_come_again() throws Exception {
        assertThat(refusal(TOO_LITTLE_MEMORY, null)).contains("\"code\":\"too-many-bodies\"");
    }

    @Test
    void a_small_body_is_handed_on() throws Exception {
        var chain = new MockFilterChain();
        limit(BodyLimit.MOST).doFilter(new Body(null), new MockHttpServletResponse(), chain);
        var passed = chain.getRequest();
        assertThat(requireNonNull(passed).getInputStream().readAllBytes()).hasSize(Body.SIZE);
    }

    private static String refusal(int inHand, @Nullable IOException broken) throws IOException, ServletException {
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        limit(inHand).doFilter(new Body(broken), response, chain);
        assertThat(chain.getRequest()).isNull();
        return response.getContentAsString();
    }

    private static BodyLimit limit(int inHand) {
        return new BodyLimit(inHand, request -> "one", Duration.ofSeconds(5));
    }

    /** A request whose body arrives, or breaks while it does. */
    private static final class Body extends MockHttpServletRequest {

        private static final int SIZE = 2048;
        private final @Nullable IOException broken;

        Body(@Nullable IOException broken) {
            super("PUT", "/me/asks/1");
            this.broken = broken;
            setContent(new byte[SIZE]);
        }

        @Override
        public ServletInputStream getInputStream() {
            var whole = super.getInputStream();
            return broken == null ? whole : new Broken(broken);
        }
    }

    private static final class Broken extends ServletInputStream {

        private final IOException how;

        Broken(IOException how) {
            this.how = how;
        }

        @Override
        public int read() throws IOException {
            throw how;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw how;
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
