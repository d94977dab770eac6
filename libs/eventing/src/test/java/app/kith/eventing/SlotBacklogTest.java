package app.kith.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.eventing.SlotBacklog.Level;
import app.kith.eventing.SlotBacklog.Slot;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;

class SlotBacklogTest {

    private static final long MEGABYTE = 1024 * 1024;

    private final SlotBacklog backlog = new SlotBacklog("attendee_outbox", DataSize.ofMegabytes(100));
    private final FactsHealth health = new FactsHealth(backlog);
    private final Logger log = (Logger) LoggerFactory.getLogger(SlotBacklog.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    @BeforeEach
    void listen() {
        said.start();
        log.addAppender(said);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(said);
    }

    @Test
    void a_quarter_of_the_limit_is_told_once_and_facts_are_still_taken() {
        held(24);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        held(25);
        held(26);
        held(24);

        assertThat(health.health().getStatus()).isEqualTo(FactsHealth.DEGRADED);
        assertThat(errors()).singleElement().asString().contains("messaging_outbox");
        assertThatCode(backlog::requireRoom).doesNotThrowAnyException();
    }

    @Test
    void from_the_limit_on_no_fact_is_taken_until_half_of_it_is_relayed() {
        held(100);
        assertThatThrownBy(backlog::requireRoom).isInstanceOf(FactsWaiting.class);
        held(60);
        assertThatThrownBy(backlog::requireRoom).isInstanceOf(FactsWaiting.class);
        held(49);
        assertThatCode(backlog::requireRoom).doesNotThrowAnyException();
        assertThat(backlog.seen().level()).isEqualTo(Level.HIGH);
        held(12);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_service_whose_own_slot_is_lost_takes_no_fact_and_another_service_does() {
        backlog.observe(List.of(new Slot("messaging_outbox", 0, true)));
        assertThatCode(backlog::requireRoom).doesNotThrowAnyException();

        backlog.observe(List.of(new Slot("attendee_outbox", 0, true)));

        assertThatThrownBy(backlog::requireRoom).isInstanceOf(FactsWaiting.class);
        assertThat(errors()).last().asString().contains("lost");
    }

    @Test
    void a_message_whose_effect_is_refused_for_the_moment_is_tried_again_without_end() {
        assertThat(Failures.isInfrastructure(new IllegalStateException(new FactsWaiting())))
                .isTrue();
    }

    private void held(long megabytes) {
        backlog.observe(List.of(
                new Slot("attendee_outbox", MEGABYTE, false),
                new Slot("messaging_outbox", megabytes * MEGABYTE, false)));
    }

    private List<String> errors() {
        return said.list.stream()
                .filter(event -> event.getLevel().levelStr.equals("ERROR"))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
