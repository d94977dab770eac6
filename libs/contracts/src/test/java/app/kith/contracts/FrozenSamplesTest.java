package app.kith.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds today's records against every shape that was ever published. A sample is {@code <type>.json}, or
 * {@code <type>~<variant>.json} for a further shape; {@code frozen.txt} holds the digest of each and only ever grows.
 */
class FrozenSamplesTest {

    private static final Path FROZEN = Committed.SAMPLES.resolve("frozen.txt");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    @BeforeAll
    static void addWhatIsNew() throws Exception {
        if (!Committed.mayUpdate()) {
            return;
        }
        WireCatalogue.types().forEach((type, record) -> {
            Path sample = Committed.SAMPLES.resolve(type + ".json");
            if (!Files.exists(sample)) {
                Committed.write(sample, JSON.writeValueAsString(SampleMaker.make(record)) + "\n");
            }
        });
        var frozen = frozen();
        for (Path sample : samples()) {
            frozen.putIfAbsent(sample.getFileName().toString(), digest(sample));
        }
        var text = new StringBuilder();
        frozen.forEach(
                (name, digest) -> text.append(digest).append("  ").append(name).append('\n'));
        Committed.write(FROZEN, text.toString());
    }

    @Test
    void every_type_has_a_sample() {
        assertThat(WireCatalogue.types().keySet())
                .as("run with -Dkith.update=true to add the sample of a new type")
                .allSatisfy(type ->
                        assertThat(Committed.SAMPLES.resolve(type + ".json")).exists());
    }

    @Test
    void samples_once_published_never_change_and_never_go_away() throws Exception {
        var present = new TreeMap<String, String>();
        for (Path sample : samples()) {
            present.put(sample.getFileName().toString(), digest(sample));
        }

        assertThat(present)
                .as("a new shape is a new file (run with -Dkith.update=true); a published one stays as it is")
                .isEqualTo(frozen());
    }

    @TestFactory
    Stream<DynamicTest> todays_records_read_every_sample_and_lose_nothing() throws IOException {
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getFileName().toString(), () -> {
                    String published = Committed.read(sample);
                    Class<?> record = WireCatalogue.types().get(type(sample));
                    assertThat(record)
                            .as("the type of a published sample is still known")
                            .isNotNull();

                    Object read = JSON.readValue(published, record);

                    assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(JSON.readTree(published));
                    assertNothingMissing(read);
                }));
    }

    private static void assertNothingMissing(Object read) throws ReflectiveOperationException {
        for (var component : read.getClass().getRecordComponents()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                assertThat(component.getAccessor().invoke(read))
                        .as("%s of %s in an old sample", component.getName(), read.getClass())
                        .isNotNull();
            }
        }
    }

    private static String type(Path sample) {
        return sample.getFileName().toString().replaceFirst("(~.*)?\\.json$", "");
    }

    private static List<Path> samples() throws IOException {
        try (var files = Files.list(Committed.SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static SequencedMap<String, String> frozen() {
        var frozen = new TreeMap<String, String>();
        if (Files.exists(FROZEN)) {
            Committed.read(FROZEN)
                    .lines()
                    .map(line -> line.split("\\s+", 2))
                    .forEach(parts -> frozen.put(parts[1], parts[0]));
        }
        return frozen;
    }

    private static String digest(Path file) throws Exception {
        byte[] sha = MessageDigest.getInstance("SHA-256")
                .digest(Committed.read(file).replace("\r\n", "\n").getBytes(UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(sha, 16));
    }
}
