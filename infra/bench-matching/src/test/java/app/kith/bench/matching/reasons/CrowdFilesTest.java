package app.kith.bench.matching.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.bench.CannotMeasure;
import app.kith.engine.topic.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrowdFilesTest {

    private static final String LABELS = "ask_person,ask_text,giver,offer_text,grade\n";
    private static final String TOPICS = "person,kind,text,topics\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void two_people() throws IOException {
        write("people.csv", """
                name,email,company,role,asks,offers,language
                Ana,ana@example.org,Horno Sur,panadera,a tax adviser | a shop to rent,bread for events,es
                Ben,ben@example.org,,tax adviser,bread for our office,""" + "\"tax returns, quickly\",en\n");
        write(
                "labels.csv",
                LABELS + "Ana,a tax adviser,Ben,ROLE:tax adviser,2\n"
                        + "Ben,bread for our office,Ana,bread for events,1\n");
    }

    @Test
    void a_crowd_without_traps_and_topics_is_read() {
        LabelledCrowd crowd = CrowdFiles.in(folder, "two");
        assertThat(crowd.names()).containsExactly("Ana", "Ben");
        assertThat(crowd.guest("Ana").asks()).containsExactly("a tax adviser", "a shop to rent");
        assertThat(crowd.grade(new Reason("Ana", "a tax adviser", "Ben", "ROLE:tax adviser")))
                .isEqualTo(2);
        assertThat(crowd.traps()).isEmpty();
        assertThat(crowd.subjects()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Cy,a tax adviser,Ben,ROLE:tax adviser,2; nobody is called Cy
            Ana,a plumber,Ben,ROLE:tax adviser,2; Ana does not ask for "a plumber"
            Ana,a tax adviser,Ben,tax returns,2; Ben does not say "tax returns"
            Ana,a tax adviser,Ben,ROLE:accountant,2; Ben does not say "ROLE:accountant"
            Ana,a tax adviser,Ben,ASK:a tax adviser,2; Ben does not say "ASK:a tax adviser"
            Ana,a tax adviser,Ben,ROLE:tax adviser,3; a grade is 1 or 2, not 3
            """)
    void a_label_that_refers_to_nothing_is_refused_with_its_line(String label, String what) throws IOException {
        write("labels.csv", LABELS + label + "\n");
        assertThatThrownBy(() -> CrowdFiles.in(folder, "two"))
                .isInstanceOf(CannotMeasure.class)
                .hasMessage("two/labels.csv, line 2: " + what);
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(folder.resolve("labels.csv"));
        assertThatThrownBy(() -> CrowdFiles.in(folder, "two")).hasMessage("two/labels.csv is missing or empty");
    }

    @Test
    void what_a_text_is_about_is_read_and_none_is_an_answer() throws IOException {
        write("topics.csv", TOPICS + "Ben,role,tax adviser,\nAna,ask,a tax adviser,\n");
        assertThat(CrowdFiles.in(folder, "two").subjects())
                .extracting(Subject::kind)
                .containsExactly(Kind.ROLE, Kind.ASK);
    }

    @Test
    void a_topic_that_is_not_known_is_refused() throws IOException {
        write("topics.csv", TOPICS + "Ana,ask,a tax adviser,no such topic\n");
        assertThatThrownBy(() -> CrowdFiles.in(folder, "two"))
                .hasMessage("two/topics.csv, line 2: there is no topic no such topic");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
