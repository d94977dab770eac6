package app.kith.simulator.story;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What made-up people are made of: names of many places, companies, roles, and topics with an ask and an offer each. */
record Lists(List<String> names, List<String> companies, List<String> roles, List<Topic> topics) {

    record Topic(String ask, String offer) {}

    static Lists read() {
        return new Lists(
                rows("names").stream()
                        .map(row -> row.getField("given") + " " + row.getField("family"))
                        .toList(),
                rows("companies").stream().map(row -> row.getField("company")).toList(),
                rows("roles").stream().map(row -> row.getField("role")).toList(),
                rows("topics").stream()
                        .map(row -> new Topic(row.getField("ask"), row.getField("offer")))
                        .toList());
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
