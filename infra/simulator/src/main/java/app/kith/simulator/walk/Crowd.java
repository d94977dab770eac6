package app.kith.simulator.walk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Many people who do the same at about the same time, though not all in the same instant. */
public final class Crowd {

    public static final int AT_ONCE = 16;

    public static <T> void each(List<T> people, Consumer<T> deed) {
        var turnstile = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> deeds = people.stream()
                    .<Callable<Void>>map(person -> () -> {
                        turnstile.acquire();
                        try {
                            deed.accept(person);
                        } finally {
                            turnstile.release();
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> done : threads.invokeAll(deeds)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private Crowd() {}
}
