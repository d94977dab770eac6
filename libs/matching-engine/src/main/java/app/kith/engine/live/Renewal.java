package app.kith.engine.live;

import app.kith.engine.timetable.TimetableSettings;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Plans the rounds to come anew beside the running gathering: repairs go on meanwhile, and what they have changed goes before the new
 * plan. One plan is made at a time; whoever asks meanwhile gets the one that begins afterwards.
 */
public final class Renewal {

    private final LivePlan plan;
    private final Chooser chooser;
    private final TimetableSettings settings;
    private final Executor executor;
    private @Nullable CompletableFuture<List<Change>> waiting;
    private CompletableFuture<List<Change>> running = CompletableFuture.completedFuture(List.of());

    /** @param executor where plans are made, never in the calling thread */
    public Renewal(LivePlan plan, Chooser chooser, TimetableSettings settings, Executor executor) {
        this.plan = plan;
        this.chooser = chooser;
        this.settings = settings;
        this.executor = executor;
    }

    /** Asks for a new plan; what it changes is told once it has been adopted. */
    public synchronized CompletableFuture<List<Change>> renew() {
        CompletableFuture<List<Change>> next = waiting;
        if (next == null) {
            next = running.handle((changes, failure) -> changes).thenApplyAsync(ignored -> make(), executor);
            waiting = next;
        }
        return next;
    }

    private List<Change> make() {
        synchronized (this) {
            CompletableFuture<List<Change>> begun = waiting;
            running = begun == null ? running : begun;
            waiting = null;
        }
        return plan.adopt(plan.outlook().resolve(chooser, settings));
    }
}
