package app.kith.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.messaging.person.Acquaintance;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WriteFollowUpTest {

    private final WriteFollowUp write = new WriteFollowUp(Samples.SETTINGS);

    @Test
    void names_each_connection_with_what_was_asked_and_offered() {
        var ben = Samples.acquaintance(
                "Ben Okafor", List.of("Somebody who has hired nurses"), List.of("Introductions to clinics"));
        Letter letter = write.write(Samples.gathering("Harbour Evening"), Samples.ANA, List.of(ben));

        assertThat(letter.subject()).isEqualTo("After Harbour Evening: who wants to stay in touch");
        assertThat(letter.text())
                .contains(
                        "- Ben Okafor · Acme\n  asks for: Somebody who has hired nurses\n  offers: Introductions to clinics\n")
                .contains("https://kith.example/guest/#link.token");
        assertThat(letter.html()).contains("<strong>Ben Okafor</strong> · Acme").contains("Introductions to clinics");
    }

    @Test
    void a_name_without_a_company_stands_alone() {
        var vera = new Acquaintance(new UUID(0, 9), "Vera Lang", null, List.of(), List.of(), Samples.NOW);
        Letter letter = write.write(Samples.gathering("Harbour Evening"), Samples.ANA, List.of(vera));

        assertThat(letter.text()).containsPattern("(?m)^- Vera Lang$");
        assertThat(letter.html()).contains("<strong>Vera Lang</strong>").doesNotContain("·");
    }

    @Test
    void somebody_without_a_connection_is_thanked_and_nobody_is_named() {
        Letter letter = write.write(Samples.gathering("Harbour Evening"), Samples.ANA, List.of());

        assertThat(letter.subject()).isEqualTo("After Harbour Evening: thank you for coming");
        assertThat(letter.text())
                .contains("no two answers matched")
                .doesNotContain("want to stay in touch with you")
                .doesNotContain("Note there what you have done");
        assertThat(letter.html()).contains("no two answers matched").doesNotContain("<ul>");
    }

    @Test
    void markup_in_asks_and_names_stays_text() {
        var mallory = Samples.acquaintance("<img src=x>", List.of("<script>1</script>"), List.of("\" onload=\""));

        assertThat(write.write(Samples.gathering("Evening"), Samples.ANA, List.of(mallory))
                        .html())
                .doesNotContain("<script>")
                .doesNotContain("<img")
                .doesNotContain("\" onload");
    }
}
