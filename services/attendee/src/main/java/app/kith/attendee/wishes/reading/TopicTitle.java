package app.kith.attendee.wishes.reading;

import app.kith.engine.language.Language;
import app.kith.engine.topic.Topic;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Locale;

/** A topic as its reader sees it: its own title, and that of the field it belongs to. */
@Schema(name = "TopicTitle")
record TopicTitle(String id, String field, String title) {

    static TopicTitle of(Topic topic, Locale reader) {
        var language = language(reader);
        return new TopicTitle(topic.id(), topic.field().title(language), topic.title(language));
    }

    private static Language language(Locale reader) {
        return Arrays.stream(Language.values())
                .filter(known -> known.code().equals(reader.getLanguage()))
                .findFirst()
                .orElse(Language.ENGLISH);
    }
}
