package app.kith.gateway.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/**
 * An answer whose end never comes. Closing it hangs up at once; the client's own answer would first read to the end, to
 * use the connection again, and so read for ever on behalf of a reader who has left.
 */
final class EndlessResponse implements ClientHttpResponse {

    private final ClientHttpResponse response;
    private final @Nullable String session;
    private final SessionStreams streams;

    private EndlessResponse(ClientHttpResponse response, @Nullable String session, SessionStreams streams) {
        this.response = response;
        this.session = session;
        this.streams = streams;
    }

    /** @param session whose browser watches; null for those who came with a token of their own */
    static EndlessResponse begin(ClientHttpResponse response, @Nullable String session, SessionStreams streams) {
        var stream = new EndlessResponse(response, session, streams);
        if (session != null) streams.begin(session, stream);
        return stream;
    }

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
        return response.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
        return response.getStatusText();
    }

    @Override
    public HttpHeaders getHeaders() {
        return response.getHeaders();
    }

    @Override
    public InputStream getBody() throws IOException {
        return response.getBody();
    }

    @Override
    public void close() {
        if (session != null) streams.ended(session, this);
        try {
            response.getBody().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
