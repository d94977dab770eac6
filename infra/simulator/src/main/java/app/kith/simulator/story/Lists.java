package app.kith.simulator.story;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What made-up people are made of: names of many languages, companies, roles, and topics with an ask and an offer each. */
record Lists(List<String> names, List<String> companies, List<String> roles, List<Topic> topics) {

    record Topic(String ask, String offer) {}

    static Lists read() {
        return new Lists(
                rows("names").stream().flatMap(Lists::names).toList(),
                rows("companies").stream().map(row -> row.getField("company")).toList(),
                rows("roles").stream().map(row -> row.getField("role")).toList(),
                rows("topics").stream()
                        .map(row -> new Topic(row.getField("ask"), row.getField("offer")))
                        .toList());
    }

    /** Every given name of a language with every family name of the same. */
    private static Stream<String> names(NamedCsvRecord row) {
        return Arrays.stream(row.getField("given").split("\\|"))
                .flatMap(given ->
                        Arrays.stream(row.getField("family").split("\\|")).map(family -> given + " " + family));
    }

    private static List<NamedCsvRecord> rows(String name) {
        try (InputStream file = Lists.class.getResourceAsStream(name + ".csv")) {
            if (file == null) {
                throw new IllegalStateException("no list " + name);
            }
            return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8)).stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
