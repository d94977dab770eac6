package app.kith.attendee.wishes.topic;

import app.kith.attendee.wishes.topic.TopicsQuery.Found;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import app.kith.engine.language.Field;
import app.kith.engine.language.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The organisation's topics of help over HTTP. */
@RestController
class TopicApi {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");

    /** The topic that takes another's place. */
    @Schema(name = "HelpTopicMergeOrder")
    record TopicMergeOrder(@NotNull String into) {}

    private final TopicsQuery topics;
    private final WriteTopic write;
    private final MergeTopics merge;

    TopicApi(TopicsQuery topics, WriteTopic write, MergeTopics merge) {
        this.topics = topics;
        this.write = write;
        this.merge = merge;
    }

    @GetMapping("/topics")
    Found searchTopics(
            @RequestParam(name = "q", defaultValue = "") String query,
            @RequestParam(required = false) @Nullable String field,
            Locale reader) {
        return topics.search(query, field == null || field.isEmpty() ? null : field(field), language(reader));
    }

    @PutMapping("/topics/{topicId}")
    TopicView putTopic(
            @PathVariable String topicId, @Valid @RequestBody TopicOrder order, Caller caller, Locale reader) {
        return view(write.write(caller.organisationId(), id(topicId), order), topicId, reader);
    }

    @DeleteMapping("/topics/{topicId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteTopic(@PathVariable String topicId, Caller caller) {
        settled(merge.takeBack(caller.organisationId(), id(topicId)));
    }

    @PutMapping("/topics/{topicId}/merge")
    TopicView putTopicMerge(
            @PathVariable String topicId, @Valid @RequestBody TopicMergeOrder order, Caller caller, Locale reader) {
        return view(merge.merge(caller.organisationId(), id(topicId), order.into()), topicId, reader);
    }

    @DeleteMapping("/topics/{topicId}/merge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteTopicMerge(@PathVariable String topicId, Caller caller) {
        settled(merge.part(caller.organisationId(), id(topicId)));
    }

    private TopicView view(TopicResult result, String topicId, Locale reader) {
        settled(result);
        return topics.find(topicId, language(reader)).orElseThrow(() -> Problems.notFound("topic"));
    }

    private static void settled(TopicResult result) {
        switch (result) {
            case TopicResult.Settled _ -> {
                // what holds now is shown
            }
            case TopicResult.NoSuchTopic _ -> throw Problems.notFound("topic");
            case TopicResult.Nameless _ ->
                throw Problems.refuse(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "topic-nameless",
                        "A topic of your own needs a field and a name in one language at least. Nothing was changed.");
            case TopicResult.NameTaken(String title) -> throw nameTaken(title);
            case TopicResult.MergedAway _ ->
                throw conflict(
                        "topic-merged",
                        "This topic was merged into another. Nothing was changed; take the merge back first.");
            case TopicResult.SameTopic _ ->
                throw conflict(
                        "topic-into-itself",
                        "A topic cannot be merged into itself. Nothing was changed; choose another.");
            case TopicResult.Circle _ ->
                throw conflict(
                        "topic-circle",
                        "The other topic was merged into this one. Nothing was changed; take that merge back first.");
            case TopicResult.OthersWithin _ ->
                throw conflict(
                        "topic-holds-others",
                        "Other topics were merged into this one. Nothing was changed; take those merges back first.");
            case TopicResult.TooMany _ ->
                throw conflict(
                        "too-many-topics",
                        "500 topics have been changed or added; more are not possible. Take some of them back first.");
        }
    }

    private static ErrorResponseException nameTaken(String title) {
        var problem = conflict(
                "topic-name-taken",
                "Another topic is called the same: %s. Nothing was changed; choose another name, or merge the two."
                        .formatted(title));
        problem.getBody().setProperty("otherTitle", title);
        return problem;
    }

    private static ErrorResponseException conflict(String code, String detail) {
        return Problems.refuse(HttpStatus.CONFLICT, code, detail);
    }

    private static String id(String topicId) {
        if (!ID.matcher(topicId).matches()) {
            throw Problems.notFound("topic");
        }
        return topicId;
    }

    private static Language language(Locale reader) {
        return Taxonomy.language(reader.getLanguage()).orElse(Language.ENGLISH);
    }

    private static Field field(String word) {
        return Taxonomy.field(word).orElseThrow(() -> Problems.notFound("field"));
    }
}
