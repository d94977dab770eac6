package app.kith.bench.matching.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonsBenchTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    @Test
    void an_unknown_crowd_lists_the_known_ones() {
        assertThat(run("atlantis")).isEqualTo(2);
        assertThat(text()).contains("A, climate").contains("--plan-json DIR");
    }

    @Test
    void a_crowd_in_a_folder_is_measured_as_imported_and_as_confirmed() throws IOException {
        write(folder.resolve("people.csv"), """
                name,email,company,role,asks,offers,language
                Ana,ana@example.org,Horno Sur,panadera,help with our tax return,bread for events,es
                Ben,ben@example.org,,tax adviser,,filing tax returns,en
                Cy,cy@example.org,,sailor,,,en
                """);
        write(folder.resolve("labels.csv"), """
                ask_person,ask_text,giver,offer_text,grade
                Ana,help with our tax return,Ben,filing tax returns,2
                Ana,help with our tax return,Ben,ROLE:tax adviser,2
                """);
        write(folder.resolve("topics.csv"), """
                person,kind,text,topics
                Ana,ask,help with our tax return,tax-adviser
                Ben,offer,filing tax returns,tax-adviser;bookkeeping
                Cy,role,sailor,
                """);
        Path json = folder.resolve("figures.json");
        Path plans = folder.resolve("plans");
        assertThat(run(folder.toString(), "--json", json.toString(), "--plan-json", plans.toString()))
                .as(text())
                .isZero();
        assertThat(text())
                .contains("people told a right reason (grade 2), of the best")
                .contains("people per confirmed topic, median");
        assertThat(Files.readString(json))
                .contains("\"part\":\"all, confirmed\"")
                .contains("\"tfidf\":");
        assertThat(plans.toFile().list())
                .contains(folder.getFileName() + "-engine.json", folder.getFileName() + "-confirmed.json");
    }

    @Test
    void a_crowd_whose_labels_refer_to_nothing_is_left_out_and_said_so() throws IOException {
        write(folder.resolve("people.csv"), "name,email,company,role,asks,offers,language\nAna,,,,help,,en\n");
        write(folder.resolve("labels.csv"), "ask_person,ask_text,giver,offer_text,grade\nAna,help,Bo,help,2\n");
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(text()).contains("IS NOT MEASURED").contains("labels.csv, line 2: nobody is called Bo");
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(words, true, StandardCharsets.UTF_8);
        return ReasonsBench.run(arguments, out, out);
    }

    private String text() {
        return words.toString(StandardCharsets.UTF_8);
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }
}
