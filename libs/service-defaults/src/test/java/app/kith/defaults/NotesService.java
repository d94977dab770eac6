package app.kith.defaults;

import app.kith.defaults.LiveStreams.Shown;
import app.kith.eventing.FactsWaiting;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A service of a few lines, on which the service defaults are tried: it keeps notes of each organisation. */
@SpringBootApplication
@RestController
class NotesService {

    static final String TOO_FAR_BEHIND = "the relay is too far behind";

    static final String OVERTAKEN = "somebody changes it at the same moment";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final IdSource ids;
    private final Clock clock;
    private final LiveStreams streams;

    NotesService(JdbcClient jdbc, TransactionTemplate transaction, IdSource ids, Clock clock, LiveStreams streams) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
        this.streams = streams;
    }

    /** What a client sends. */
    record Note(String text) {}

    @GetMapping("/gatherings")
    List<String> all() {
        return transaction.execute(
                status -> jdbc.sql("select text from notes").query(String.class).list());
    }

    @PutMapping("/gatherings/{gatheringId}")
    Map<String, Object> add(@PathVariable UUID gatheringId, Caller caller, @RequestBody Note note) {
        if (note.text().equals(TOO_FAR_BEHIND)) {
            throw new FactsWaiting();
        }
        if (note.text().equals(OVERTAKEN)) {
            throw new OptimisticLockingFailureException("somebody was faster");
        }
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into notes values (:id, :organisation, :text)")
                    .param("id", ids.next())
                    .param("organisation", caller.organisationId())
                    .param("text", note.text())
                    .update();
            streams.changed(gatheringId);
        });
        return Map.of("by", caller.name(), "at", clock.instant().toString());
    }

    @GetMapping("/gatherings/{gatheringId}")
    Object one(@PathVariable UUID gatheringId) {
        throw Problems.notFound("event");
    }

    @GetMapping("/gatherings/{gatheringId}/people")
    SseEmitter stream(@PathVariable UUID gatheringId) {
        return streams.open(Set.of(gatheringId), () -> !all().contains("stop"), Shown.promptly("notes", this::all));
    }

    @PostMapping("/devices/claims")
    String open() {
        return "in";
    }

    @GetMapping("/not-in-the-matrix")
    String forgotten() {
        return "nobody may see this";
    }
}
