package app.kith.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A service's built program, unpacked so that the JVM can start it from an ahead-of-time cache. The folder's name
 * holds a hash of the jar and of the JVM: another build never meets an old cache.
 *
 * @param folder the unpacked program
 * @param jar the jar to start, inside the folder
 */
record ServiceProgram(String service, Path folder, Path jar) {

    private static final int VERSIONS_KEPT = 2;

    static ServiceProgram unpack(String service, Path root, Path cache) {
        Path built = built(service, root);
        Path folder = cache.resolve("%s-%s".formatted(service, hash(built)));
        var program = new ServiceProgram(service, folder, folder.resolve(built.getFileName()));
        if (!Files.exists(program.jar())) {
            program.unpackFrom(built);
            program.deleteOldVersions(cache);
        }
        return program;
    }

    /** The libraries as a class path, for a main class other than the service's own. */
    String libraries() {
        return folder.resolve("lib").toString() + "/*";
    }

    Path aotCache() {
        return folder.resolve("app.aot");
    }

    private static Path built(String service, Path root) {
        Path target = root.resolve("services/%s/target".formatted(service));
        try (var files = Files.exists(target) ? Files.list(target) : Stream.<Path>empty()) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() ->
                            new CannotStart("The %s service is not built: ./kith up builds it.".formatted(service)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            var digest = MessageDigest.getInstance("SHA-256");
            zip.stream()
                    .map(entry -> "%s %d %d%n".formatted(entry.getName(), entry.getCrc(), entry.getSize()))
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(ServiceProcess.JVM_OPTIONS.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read: %s.".formatted(jar, e.getMessage()), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void unpackFrom(Path built) {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        StateFolder.delete(unfinished);
        try {
            Files.createDirectories(unfinished.getParent());
            var extraction = new ProcessBuilder(
                            JavaProcess.java(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Djarmode=tools",
                            "-jar",
                            built.toString(),
                            "extract",
                            "--destination",
                            unfinished.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(extraction.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (extraction.waitFor() != 0) {
                throw new CannotStart("%s could not be unpacked: %s".formatted(built, said.strip()));
            }
            Files.move(unfinished, folder);
        } catch (IOException e) {
            throw new CannotStart("%s could not be unpacked: %s.".formatted(built, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was broken off.", e);
        }
    }

    private void deleteOldVersions(Path cache) {
        try (var folders = Files.list(cache)) {
            List<Path> versions = folders.filter(
                            each -> each.getFileName().toString().startsWith(service + "-"))
                    .sorted(Comparator.comparing((Path each) -> each.toFile().lastModified())
                            .reversed())
                    .toList();
            versions.stream().skip(VERSIONS_KEPT).forEach(StateFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
