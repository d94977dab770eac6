package app.kith.limits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body was taken already. */
final class RequestWithBody extends HttpServletRequestWrapper {

    private final ServletInputStream stream;
    private final long size;

    RequestWithBody(HttpServletRequest request, InputStream body, long size) {
        super(request);
        this.stream = new Stream(body);
        this.size = size;
    }

    @Override
    public ServletInputStream getInputStream() {
        return stream;
    }

    @Override
    public BufferedReader getReader() {
        String encoding = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(stream, encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
    }

    @Override
    public int getContentLength() {
        return Math.toIntExact(size);
    }

    @Override
    public long getContentLengthLong() {
        return size;
    }

    private static final class Stream extends ServletInputStream {

        private final InputStream body;
        private boolean finished;

        Stream(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            finished = read < 0;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = body.read(bytes, offset, length);
            finished = read < 0;
            return read;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is there already");
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
