package app.kith.attendee.form.pending;

import static app.kith.attendee.Columns.at;

import app.kith.attendee.place.Registration;
import app.kith.contracts.AttendeeFact.LinkRequested;
import app.kith.defaults.IdSource;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the personal link mailed to somebody whose address was typed, at most once in ten minutes: anybody can type an address. */
@Component
public class LinkRequests {

    static final Duration PAUSE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final IdSource ids;
    private final Clock clock;

    LinkRequests(JdbcClient jdbc, Outbox outbox, IdSource ids, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Has the link sent to somebody for whom nothing waits. */
    public void request(Registration registration) {
        request(registration, null);
    }

    void request(Registration registration, @Nullable UUID pendingId) {
        var now = clock.instant();
        boolean due = jdbc.sql("""
                insert into link_request (registration_id, organisation_id, requested_at)
                values (:registration, :organisation, :now)
                on conflict (registration_id) do update set requested_at = excluded.requested_at
                  where link_request.requested_at <= :before
                """)
                        .param("registration", registration.id())
                        .param("organisation", registration.organisationId())
                        .param("now", at(now))
                        .param("before", at(now.minus(PAUSE)))
                        .update()
                == 1;
        if (due) {
            outbox.publish(new LinkRequested(
                    registration.organisationId(),
                    registration.gatheringId(),
                    registration.id(),
                    registration.personId(),
                    ids.next(),
                    now,
                    pendingId));
        }
    }
}
