package app.kith.local;

import app.kith.servers.ServerFault;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Starts all parts at once, each as soon as those it needs answer; the first that fails ends the wait for all. */
final class Startup {

    private final PlatformParts parts;
    private final Consumer<Part> start;
    private final Announcer announcer;
    private final Executor executor;
    private final CompletableFuture<Object> failure = new CompletableFuture<>();

    /** @param start starts a part and returns when it answers */
    Startup(PlatformParts parts, Consumer<Part> start, Announcer announcer, Executor executor) {
        this.parts = parts;
        this.start = start;
        this.announcer = announcer;
        this.executor = executor;
    }

    /** Returns, when everything answers, what would start faster another time. */
    List<Trainable> run() {
        var postgres = step(() -> started(parts.postgres()));
        var kafka = step(() -> started(parts.kafka()));
        var keycloakProgram = step(this::keycloakProgram);
        var all = new ArrayList<CompletableFuture<?>>();
        all.add(step(() -> started(parts.inbox())));
        var keycloak = keycloakProgram.thenApply(parts::keycloak);
        all.add(keycloak.thenCombine(postgres, (part, ready) -> part)
                .thenApplyAsync(part -> attempt(() -> started(part)), executor));

        var programs = PlatformParts.SERVICES.stream()
                .map(name -> step(() -> parts.service(name)))
                .toList();
        var keys = programs.getFirst().thenApplyAsync(service -> attempt(() -> parts.makeKeys(service)), executor);
        var surroundings = CompletableFuture.allOf(postgres, kafka, keys);
        for (var program : programs) {
            all.add(program.thenCombine(surroundings, (service, ready) -> service)
                    .thenApplyAsync(service -> attempt(() -> startedUnlessLeftOut(service)), executor));
        }
        await(all);
        return Stream.concat(programs.stream(), Stream.of(keycloak))
                .<Trainable>map(CompletableFuture::join)
                .toList();
    }

    private app.kith.servers.KeycloakProgram keycloakProgram() {
        if (!parts.isKeycloakBuilt()) {
            announcer.step("keycloak", "is prepared, once; this takes about half a minute");
        }
        return parts.keycloakProgram();
    }

    private ServiceProcess startedUnlessLeftOut(ServiceProcess service) {
        String name = service.program().service();
        if (parts.options().without().contains(name)) {
            announcer.step(name, "is left out: start it with the variables in " + parts.writeVariables(service));
        } else {
            started(service.part());
        }
        return service;
    }

    private Part started(Part part) {
        start.accept(part);
        announcer.step(part.name(), "ready");
        return part;
    }

    private <T> CompletableFuture<T> step(Supplier<T> action) {
        return CompletableFuture.supplyAsync(() -> attempt(action), executor);
    }

    private <T> T attempt(Supplier<T> action) {
        try {
            return action.get();
        } catch (RuntimeException e) {
            failure.completeExceptionally(e);
            throw e;
        }
    }

    private void await(List<CompletableFuture<?>> all) {
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)), failure)
                    .join();
        } catch (CompletionException e) {
            throw asSentence(failure.isCompletedExceptionally() ? failure.exceptionNow() : e);
        }
    }

    private static RuntimeException asSentence(Throwable cause) {
        return switch (cause) {
            case CannotStart known -> known;
            case ServerFault fault -> new CannotStart(String.valueOf(fault.getMessage()), fault);
            default -> new CannotStart("The platform could not be started: " + cause, cause);
        };
    }
}
