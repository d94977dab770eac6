package app.kith.gateway.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/**
 * An answer whose end never comes. Closing it hangs up at once; the client's own answer would first read to the end, to
 * use the connection again, and so read for ever on behalf of a reader who has left.
 */
final class EndlessResponse implements ClientHttpResponse {

    private final ClientHttpResponse response;

    EndlessResponse(ClientHttpResponse response) {
        this.response = response;
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
        try {
            response.getBody().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
