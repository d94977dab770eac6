package app.kith.eventing;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One running instance of a small service, with everything that a real one gets from this library. */
final class House implements AutoCloseable {

    static final UUID ORGANISATION = UUID.fromString("0198b2a0-0000-7000-8000-00000000000a");

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Service {}

    final ConfigurableApplicationContext context;

    private House(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts an instance.
     *
     * @param service instances of the same service share a slot and a consumer group
     * @param settings more properties, as {@code name=value}
     */
    static House open(String service, String database, List<Class<?>> listeners, String... settings) {
        return openAt(Servers.postgres(), service, database, listeners, settings);
    }

    /** Starts an instance whose database is on a server of the test's own. */
    static House openAt(
            String postgres, String service, String database, List<Class<?>> listeners, String... settings) {
        var sources = new ArrayList<Class<?>>(listeners);
        sources.add(Service.class);
        var arguments = new ArrayList<>(List.of(
                "spring.application.name=" + service,
                "spring.main.banner-mode=off",
                "spring.main.log-startup-info=false",
                "spring.datasource.url=" + "jdbc:postgresql://%s/%s".formatted(postgres, database),
                "spring.datasource.username=house",
                "spring.datasource.password=kith",
                "spring.datasource.hikari.maximum-pool-size=6",
                "spring.datasource.hikari.connection-timeout=1000",
                "spring.flyway.user=house_owner",
                "spring.flyway.password=kith",
                "spring.flyway.locations=classpath:db/eventing,classpath:db/effects",
                "spring.kafka.bootstrap-servers=" + Servers.kafka(),
                "management.tracing.sampling.probability=1",
                "management.otlp.metrics.export.enabled=false",
                "kith.eventing.fact-topics=" + DoorFact.TOPIC,
                "kith.eventing.document-topics=" + GuestBook.TOPIC));
        arguments.addAll(List.of(settings));
        return new House(new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .run(arguments.stream().map(setting -> "--" + setting).toArray(String[]::new)));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(bean(PlatformTransactionManager.class));
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /** Publishes numbered facts of one gathering, each in a transaction of its own. */
    void knock(UUID gathering, long first, long last) {
        for (long number = first; number <= last; number++) {
            var fact = new DoorFact.Knocked(ORGANISATION, gathering, number);
            transaction().executeWithoutResult(status -> bean(Outbox.class).publish(fact));
        }
    }

    /** The numbers of a gathering's facts that acted, in the order in which they did. */
    List<Long> effects(UUID gathering) {
        return jdbc().sql("select number from effects where gathering_id = ? order by id")
                .param(gathering)
                .query(Long.class)
                .list();
    }

    boolean leads() {
        return gauge("kith.outbox.leader") == 1;
    }

    double gauge(String name) {
        return requireNonNull(bean(MeterRegistry.class).find(name).gauge()).value();
    }

    @Override
    public void close() {
        context.close();
    }
}
