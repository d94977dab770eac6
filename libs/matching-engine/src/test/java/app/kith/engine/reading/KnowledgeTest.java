package app.kith.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.judge.JudgeModel;
import app.kith.engine.language.Field;
import app.kith.engine.language.Language;
import app.kith.engine.language.Resource;
import app.kith.engine.topic.Examples;
import app.kith.engine.topic.Topic;
import app.kith.engine.topic.TopicHead;
import app.kith.engine.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The files that the engine reads by. */
class KnowledgeTest {

    @Test
    void every_topic_is_called_something_in_three_languages_and_no_two_share_an_id() {
        assertThat(Topics.known().all()).extracting(Topic::id).doesNotHaveDuplicates();
        assertThat(Topics.known().all())
                .allSatisfy(topic -> assertThat(topic.titles())
                        .as(topic.id())
                        .hasSize(Language.values().length)
                        .allSatisfy((language, title) -> assertThat(title).isNotBlank()));
    }

    @Test
    void every_topic_that_is_near_another_exists() {
        List<String> missing = new ArrayList<>();
        Topics.known()
                .all()
                .forEach(topic -> topic.near().stream()
                        .filter(near -> Topics.known().find(near).isEmpty() || near.equals(topic.id()))
                        .forEach(near -> missing.add(topic.id() + " is near " + near)));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_topic_has_phrases_and_examples() {
        var examples = Examples.read();

        assertThat(Topics.known().all()).allSatisfy(topic -> {
            assertThat(topic.phrases().getOrDefault(Language.ENGLISH, List.of()))
                    .as(topic.id())
                    .isNotEmpty();
            assertThat(examples.of(topic.id())).as(topic.id()).isNotEmpty();
        });
    }

    @Test
    void every_word_of_the_lexicon_has_a_translation() {
        for (Field field : Field.values()) {
            assertThat(Resource.lines("lexicon/" + field.file()))
                    .as(field.file())
                    .allMatch(line -> line.matches("(de|es) \\S.* = \\S.*"));
        }
    }

    @Test
    void every_example_belongs_to_a_topic_and_says_in_which_language_it_is() {
        for (Field field : Field.values()) {
            assertThat(Resource.lines("examples/" + field.file()))
                    .as(field.file())
                    .allMatch(line -> line.startsWith("## ")
                            ? Topics.known().find(line.substring(3).strip()).isPresent()
                            : line.matches("(ask|offer) (en|de|es): \\S.*"));
        }
    }

    @Test
    void the_head_and_the_judge_are_read_and_state_from_a_probability() {
        assertThat(Optional.of(JudgeModel.known()))
                .get()
                .satisfies(model -> assertThat(model.statedFrom()).isBetween(0.3, model.sureFrom()));
        assertThat(TopicHead.known(Topics.known()).fits(new float[384])).isTrue();
        assertThat(TopicHead.known(Topics.known()).fits(new float[512])).isFalse();
    }
}
