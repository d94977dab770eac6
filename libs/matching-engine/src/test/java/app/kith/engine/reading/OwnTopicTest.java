package app.kith.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.language.Field;
import app.kith.engine.language.Language;
import app.kith.engine.topic.Kind;
import app.kith.engine.topic.OwnTopic;
import app.kith.engine.topic.Topic;
import app.kith.engine.topic.Topics;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnTopicTest {

    @Test
    void a_topic_under_another_name_is_found_by_its_id_and_by_all_that_was_said_of_it() {
        Topics topics = Topics.known()
                .adapted(List.of(own("bookkeeping", null, "Tidy books", List.of("shoe carton accounts"), null)));

        Topic topic = topics.find("bookkeeping").orElseThrow();
        assertThat(topic.title(Language.ENGLISH)).isEqualTo("Tidy books");
        assertThat(topic.title(Language.GERMAN)).isEqualTo("Buchhaltung");
        assertThat(topic.phrases().get(Language.ENGLISH)).contains("Bookkeeping", "ledger", "shoe carton accounts");
        assertThat(topics.all()).hasSameSizeAs(Topics.known().all());
    }

    @Test
    void a_topic_of_ones_own_is_read_in_texts() {
        Topics topics = Topics.known()
                .adapted(List.of(own("own-1", Field.CULTURE, "Falconry", List.of("hawks", "gyrfalcon"), null)));

        TopicFinder.Understood read = new TopicFinder(topics).understand("Falconry with a gyrfalcon", Kind.ASK);

        assertThat(read.proposals().getFirst().topic().id()).isEqualTo("own-1");
        assertThat(read.proposals().getFirst().topic().title(Language.SPANISH)).isEqualTo("Falconry");
    }

    @Test
    void a_topic_that_was_merged_stands_for_the_other_with_its_words() {
        Topics topics = Topics.known().adapted(List.of(own("bookkeeping", null, null, List.of(), "annual-accounts")));

        Topic kept = topics.find("bookkeeping").orElseThrow();
        assertThat(kept.id()).isEqualTo("annual-accounts");
        assertThat(kept.phrases().get(Language.GERMAN)).contains("Buchhaltung", "Belege sortieren", "Jahresabschluss");
        assertThat(kept.near()).doesNotContain("bookkeeping", "annual-accounts");
        assertThat(topics.all()).noneMatch(topic -> topic.id().equals("bookkeeping"));
        assertThat(topics.number("bookkeeping")).isEqualTo(topics.number("annual-accounts"));
    }

    @Test
    void a_chain_of_merges_is_followed_to_its_end() {
        Topics topics = Topics.known()
                .adapted(List.of(
                        own("bookkeeping", null, null, List.of(), "annual-accounts"),
                        own("annual-accounts", null, null, List.of(), "controlling")));

        assertThat(topics.find("bookkeeping").orElseThrow().id()).isEqualTo("controlling");
        assertThat(topics.find("annual-accounts").orElseThrow().id()).isEqualTo("controlling");
    }

    @Test
    void a_merge_in_a_circle_or_into_nothing_changes_nothing() {
        Topics topics = Topics.known()
                .adapted(List.of(
                        own("bookkeeping", null, null, List.of(), "annual-accounts"),
                        own("annual-accounts", null, null, List.of(), "bookkeeping"),
                        own("payroll", null, null, List.of(), "nowhere"),
                        own("gone-from-kith", null, "Gone", List.of(), null)));

        assertThat(topics.all()).hasSameSizeAs(Topics.known().all());
        assertThat(topics.find("bookkeeping").orElseThrow().id()).isEqualTo("bookkeeping");
        assertThat(topics.find("payroll").orElseThrow().id()).isEqualTo("payroll");
        assertThat(topics.find("gone-from-kith")).isEmpty();
    }

    private static OwnTopic own(
            String id,
            @Nullable Field field,
            @Nullable String title,
            List<String> synonyms,
            @Nullable String mergedInto) {
        return new OwnTopic(
                id,
                field,
                title == null ? Map.of() : Map.of(Language.ENGLISH, title),
                Map.of(Language.ENGLISH, synonyms),
                mergedInto);
    }
}
