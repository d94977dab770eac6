package app.kith.gateway.routes;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** How services are asked: soon given up on when they do not answer, but never while they stream. */
@Configuration(proxyBeanMethods = false)
class Upstream {

    private static final Duration CONNECT = Duration.ofSeconds(2);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ProxyExchange proxyExchange(
            RestClient.Builder http,
            GatewayMvcProperties properties,
            SessionStreams sessionStreams,
            @Value("${spring.http.clients.read-timeout}") Duration wholeAnswer) {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(executor)
                .build();
        var answering = new JdkClientHttpRequestFactory(client, executor);
        answering.setReadTimeout(wholeAnswer);
        // the read timeout covers the whole body, so that a stream must have none; its heartbeats tell whether it lives
        var streaming = new JdkClientHttpRequestFactory(client, executor);

        var answers = new RestClientProxyExchange(
                http.clone()
                        .requestFactory(answering)
                        .requestInterceptor((request, body, execution) -> {
                            request.getHeaders().remove(SessionStreams.HEADER);
                            return execution.execute(request, body);
                        })
                        .build(),
                properties);
        var streams = new RestClientProxyExchange(
                http.clone()
                        .requestFactory(streaming)
                        .requestInterceptor((request, body, execution) -> {
                            var session = request.getHeaders().getFirst(SessionStreams.HEADER);
                            request.getHeaders().remove(SessionStreams.HEADER);
                            return EndlessResponse.begin(execution.execute(request, body), session, sessionStreams);
                        })
                        .build(),
                properties);
        return request -> (wantsStream(request) ? streams : answers).exchange(request);
    }

    private static boolean wantsStream(ProxyExchange.Request request) {
        return request.getHeaders().getAccept().stream().anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype);
    }
}
