package app.kith.local;

import app.kith.servers.KafkaProcess;
import app.kith.servers.KeycloakProcess;
import app.kith.servers.KeycloakProgram;
import app.kith.servers.PostgresProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the parts of one platform: who listens where, what it is told, where it writes. */
record PlatformParts(PlatformOptions options, PlatformPorts ports, StateFolder state) {

    static final List<String> SERVICES = List.of("attendee", "matching", "messaging", "analytics", "gateway");

    Part postgres() {
        var server = PostgresProcess.keeping(state.postgres(), ports.postgres(), true);
        return new PostgresPart(server, state.postgres(), read(options.root().resolve("infra/postgres/init.sql")));
    }

    Part kafka() {
        return new KafkaPart(KafkaProcess.keeping(state.kafka(), ports.kafka(), ports.kafkaController()));
    }

    Part inbox() {
        return new JavaProcess(
                "inbox",
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xms16m",
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.kith.mailbox.MailboxProgram"),
                Map.of(
                        "KITH_INBOX_PORT", Integer.toString(ports.inbox()),
                        "KITH_SMTP_PORT", Integer.toString(ports.smtp()),
                        "KITH_INBOX_FOLDER", state.mails().toString()),
                URI.create(environment().inboxUrl() + "/api/mails"),
                URI.create(environment().inboxUrl() + "/api/mails"),
                log("inbox"));
    }

    boolean isKeycloakBuilt() {
        return KeycloakProgram.isBuilt(keycloakZip(), cache());
    }

    KeycloakProgram keycloakProgram() {
        return KeycloakProgram.build(keycloakZip(), cache());
    }

    KeycloakPart keycloak(KeycloakProgram program) {
        return keycloak(program, "jdbc:postgresql://localhost:%d/keycloak".formatted(ports.postgres()));
    }

    KeycloakPart keycloak(KeycloakProgram program, String jdbcUrl) {
        var settings = new KeycloakProcess.Settings(
                ports.keycloak(),
                jdbcUrl,
                "keycloak",
                "kith",
                options.root().resolve("infra/keycloak/kith-realm.json"),
                environment().ofKeycloak(),
                log("keycloak"));
        return new KeycloakPart(program, new KeycloakProcess(program, settings));
    }

    ServiceProcess service(String name) {
        return new ServiceProcess(
                ServiceProgram.unpack(name, options.root(), cache()),
                ports.of(name),
                environment().variables(name),
                log(name));
    }

    /** The file with the environment of a service that is started by hand. */
    Path writeVariables(ServiceProcess service) {
        Path file = state.processes().resolve(service.program().service() + ".env");
        String lines = service.variables().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(variable -> variable.getKey() + "=" + variable.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            return Files.writeString(file, lines);
        } catch (IOException e) {
            throw new CannotStart("%s cannot be written: %s.".formatted(file, e.getMessage()), e);
        }
    }

    /** Makes the key that signs personal links, unless there is one; the attendee service's libraries hold its maker. */
    Path makeKeys(ServiceProcess attendee) {
        if (!Files.exists(state.signingKeys().resolve(StateFolder.PRIVATE_KEY))) {
            var task = new JavaTask(
                    attendee.program().libraries(),
                    "app.kith.defaults.MakeLinkKey",
                    List.of(state.signingKeys().toString(), state.keys().toString()),
                    Map.of(),
                    log("keys"));
            if (!task.run()) {
                throw new CannotStart(
                        "The key for personal links could not be made.%n%s".formatted(LogTail.of(log("keys"))));
            }
        }
        return state.keys();
    }

    /** The program that tells a new platform the demo gathering. */
    JavaTask seed() {
        var environment = environment();
        return new JavaTask(
                options.root().resolve("infra/simulator/target/classes") + ":"
                        + read(options.root().resolve("infra/simulator/target/classpath"))
                                .strip(),
                "app.kith.simulator.Seed",
                List.of(),
                Map.of(
                        "KITH_PUBLIC_URL", environment.gatewayUrl(),
                        "KITH_ISSUER", environment.issuer(),
                        "KITH_INBOX_URL", environment.inboxUrl()),
                log("seed"));
    }

    ServiceEnvironment environment() {
        return new ServiceEnvironment(ports, state);
    }

    Path log(String part) {
        return state.logs().resolve(part + ".log");
    }

    /** What is made from the build alone is kept beside it and outlives every platform's data. */
    private Path cache() {
        return options.root().resolve(".kith/cache");
    }

    private Path keycloakZip() {
        return options.root().resolve("infra/local/target/keycloak.zip");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
        }
    }
}
