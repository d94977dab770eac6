package app.kith.gateway.session;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.DefaultDeserializer;
import org.springframework.core.serializer.DefaultSerializer;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Keeps sessions in Postgres: any gateway can serve any browser, and a restarted one signs nobody out. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SessionStore.ONE_EVENT_DAY)
class SessionStore {

    static final int ONE_EVENT_DAY = 12 * 60 * 60;

    @Bean
    CookieSerializer cookie(@Value("${kith.sign-in.public-url}") URI publicUrl) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("kith-session");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie("https".equals(publicUrl.getScheme()));
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** Two tabs may write the same thing into one session at the same moment. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer concurrentWrites() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    ConversionService springSessionConversionService() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter(new DefaultSerializer()));
        conversions.addConverter(
                byte[].class,
                Object.class,
                new ReadableOrNothing(new DefaultDeserializer(SessionStore.class.getClassLoader())));
        return conversions;
    }
}
