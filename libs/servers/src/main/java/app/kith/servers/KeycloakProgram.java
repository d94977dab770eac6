package app.kith.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/**
 * Keycloak unpacked from its distribution and built for the options that are fixed at build time. The folder's name
 * holds a hash of both, so that another distribution or other options never meet an old build.
 */
public record KeycloakProgram(Path home) {

    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--features=organization",
            "--features-disabled=kerberos,device-flow,ciba,par,workflows,twitter-broker,instagram-broker",
            "--health-enabled=false",
            "--metrics-enabled=false");
    private static final long BUILD_DEADLINE_MINUTES = 10;

    /**
     * The built program, made when the cache does not hold it.
     *
     * @param distribution the zip of keycloak-quarkus-dist
     * @param cache folder that may be deleted at any time while nothing runs
     */
    public static KeycloakProgram build(Path distribution, Path cache) {
        var program = new KeycloakProgram(at(distribution, cache));
        if (!program.isBuilt()) {
            program.make(distribution);
        }
        return program;
    }

    /** Whether {@link #build} has nothing to do. */
    public static boolean isBuilt(Path distribution, Path cache) {
        return new KeycloakProgram(at(distribution, cache)).isBuilt();
    }

    /** From where its JVM starts faster, once somebody has made it with {@link KeycloakProcess#training}. */
    public Path aotCache() {
        return home.resolve("kith-%s.aot".formatted(Runtime.version()));
    }

    /** Makes the realm known to servers that start from now on with {@code --import-realm}. */
    void offerRealm(Path realm) {
        try {
            Path folder = Files.createDirectories(home.resolve("data/import"));
            Files.copy(realm, folder.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ServerFault("The realm %s could not be offered to Keycloak: %s".formatted(realm, e), e);
        }
    }

    /** The command that runs Keycloak's own command line in a JVM. */
    List<String> command(List<String> jvmOptions, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private static Path at(Path distribution, Path cache) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((distribution.getFileName() + " " + Files.size(distribution) + BUILD_OPTIONS)
                    .getBytes(StandardCharsets.UTF_8));
            return cache.toAbsolutePath()
                    .normalize()
                    .resolve("keycloak-" + HexFormat.of().formatHex(digest.digest(), 0, 6));
        } catch (IOException e) {
            throw new ServerFault(
                    "Keycloak's distribution %s is missing: build it with Maven.".formatted(distribution), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path complete() {
        return home.resolve("kith-complete");
    }

    private boolean isBuilt() {
        return Files.exists(complete());
    }

    private void make(Path distribution) {
        try {
            if (Files.exists(home)) {
                Folders.delete(home);
            }
            unzip(distribution);
            runBuild();
            Files.createFile(complete());
        } catch (IOException e) {
            throw new ServerFault("Keycloak could not be unpacked into %s: %s".formatted(home, e.getMessage()), e);
        }
    }

    private void unzip(Path distribution) throws IOException {
        try (var zip = new ZipFile(distribution.toFile())) {
            for (var entry : zip.stream().toList()) {
                // the zip's only top folder is the home
                Path inside = Path.of(entry.getName());
                Path target = inside.getNameCount() > 1
                        ? home.resolve(inside.subpath(1, inside.getNameCount())).normalize()
                        : home;
                if (!target.startsWith(home)) {
                    throw new IOException("entry outside of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (var content = zip.getInputStream(entry)) {
                        Files.copy(content, target);
                    }
                }
            }
        }
    }

    private static String lastLine(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.isEmpty() ? "it said nothing" : lines.getLast();
    }

    private void runBuild() throws IOException {
        var arguments = new ArrayList<String>();
        arguments.add("build");
        arguments.addAll(BUILD_OPTIONS);
        Path output = home.resolve("build.log");
        Process build = new ProcessBuilder(command(List.of("-XX:+UseSerialGC", "-Xmx768m"), arguments))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var endTogether = new Thread(build::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(endTogether);
        try {
            if (!build.waitFor(BUILD_DEADLINE_MINUTES, TimeUnit.MINUTES) || build.exitValue() != 0) {
                throw new ServerFault("Keycloak's build step failed (%s): see %s.".formatted(lastLine(output), output));
            }
            Runtime.getRuntime().removeShutdownHook(endTogether);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFault("Keycloak's build step was broken off.", e);
        } finally {
            build.destroyForcibly();
        }
    }
}
