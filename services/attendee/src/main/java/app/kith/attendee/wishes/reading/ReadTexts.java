package app.kith.attendee.wishes.reading;

import app.kith.attendee.wishes.reading.TextsToRead.Text;
import app.kith.attendee.wishes.reading.TextsToRead.Use;
import app.kith.engine.reading.TopicFinder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells writers how their texts are read. What they send is neither stored nor passed on. */
@Component
public class ReadTexts {

    /** How each text is read, in the order in which they were sent. */
    @Schema(name = "TextsRead")
    public record TextsRead(List<TextRead> texts) {}

    /**
     * How a text is read.
     *
     * @param proposals up to three topics that it may be about, the likeliest first; none where nothing was understood
     * @param sure whether the first of them hardly needs to be confirmed
     * @param avoids whether it says whom or what its writer does not want
     * @param vague whether it says nothing that somebody could do
     * @param hints what would make an ask easier to answer; not told of other texts
     */
    @Schema(name = "TextRead")
    record TextRead(
            List<TopicTitle> proposals,
            boolean sure,
            boolean avoids,
            boolean vague,
            @Nullable AskHints hints) {}

    private final TopicFinders finders;

    ReadTexts(TopicFinders finders) {
        this.finders = finders;
    }

    public TextsRead read(UUID organisationId, TextsToRead asked, Locale reader) {
        var finder = finders.of(organisationId);
        return new TextsRead(
                asked.texts().stream().map(text -> read(finder, text, reader)).toList());
    }

    private static TextRead read(TopicFinder finder, Text text, Locale reader) {
        var understood = finder.understand(text.text().strip(), text.kind().kind());
        return new TextRead(
                understood.proposals().stream()
                        .map(proposal -> TopicTitle.of(proposal.topic(), reader))
                        .toList(),
                understood.isSure(),
                understood.avoids(),
                understood.vague(),
                text.kind() == Use.ASK ? AskHints.of(text.text(), reader) : null);
    }
}
