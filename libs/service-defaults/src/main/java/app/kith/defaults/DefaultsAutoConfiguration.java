package app.kith.defaults;

import app.kith.defaults.sql.SqlDefinitions;
import app.kith.eventing.TransactionScope;
import app.kith.limits.BodyLimit;
import app.kith.limits.ClientAddress;
import app.kith.limits.LimitFilters;
import app.kith.limits.WellFormed;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Wires into every service what every service is. */
@AutoConfiguration(before = {DataSourceTransactionManagerAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@EnableConfigurationProperties(KithProperties.class)
@Import({SecurityConfiguration.class, ProblemAdvice.class})
public class DefaultsAutoConfiguration {

    /** In bytes; a body may need ten times as much while it is read, and a service has 256 MB. */
    private static final int IN_HAND = 8 * 1024 * 1024;

    @Bean
    Clock clock() {
        return new RequestClock();
    }

    /** The caller comes from the token, not from the request. */
    @Bean
    ApiDescription apiDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
        return new ApiDescription();
    }

    /** In the place of Spring's own, which would answer /error. */
    @Bean
    ErrorController nobody() {
        return new ErrorController() {};
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOnly(JsonMapper json) {
        return factory -> ProblemValve.replacePages(factory, json);
    }

    @Bean
    JacksonModule calendarYears() {
        return CalendarYears.module();
    }

    @Bean
    IdSource ids() {
        return UuidCreator::getTimeOrderedEpoch;
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new OrganisationTransactionManager(dataSource);
    }

    @Bean
    TransactionScope transactionScope(PlatformTransactionManager transactions) {
        return new OrganisationScope(new TransactionTemplate(transactions));
    }

    @Bean
    SqlDefinitions sqlDefinitions(DataSourceProperties database) {
        return SqlDefinitions.ofService(Objects.requireNonNull(database.determineUsername()));
    }

    @Bean
    DueWork dueWork(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new DueWork(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    LiveStreams liveStreams(DataSourceProperties database, JdbcClient jdbc, KithProperties properties) {
        return new LiveStreams(database, jdbc, Clock.systemUTC(), properties.streamsLookedAtEvery());
    }

    @Bean
    FilterRegistrationBean<WellFormed> wellFormed() {
        return LimitFilters.wellFormed();
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(ClientAddress clients) {
        return LimitFilters.bodies(IN_HAND, clients::of);
    }

    @Bean
    ClientAddress clientAddress(KithProperties properties) {
        return new ClientAddress(properties.gatewaySecret());
    }

    @Bean
    WebMvcConfigurer callers(ObjectProvider<GuestIdentity> identity) {
        var callers = new CallerArgument(identity);
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(callers);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addFormatterForFieldType(Instant.class, CalendarYears.formatter());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(callers);
            }
        };
    }
}
