package app.kith.attendee.wishes.reading;

import app.kith.attendee.wishes.reading.DoubtfulTexts.Doubtful;
import app.kith.attendee.wishes.reading.EventTexts.Guest;
import app.kith.attendee.wishes.reading.TextsToRead.Use;
import app.kith.engine.reading.TopicFinder.Proposal;
import app.kith.engine.topic.Topics;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser can read for the guests of an event, the most useful first.
 *
 * @param total how many texts an organiser could help to read
 * @param read of how many of them somebody has said what they are about
 * @param unread how many texts Kith has not come to yet; ask again
 * @param texts those that are open, then those that an organiser has read; not all where there are too many
 */
@Schema(name = "DoubtfulTexts")
record DoubtfulTextList(int total, int read, int unread, List<DoubtfulText> texts) {

    private static final int MOST = 200;
    private static final int MOST_PEOPLE = 3;

    /**
     * A text that is not read surely.
     *
     * @param people whose it is: the first three
     * @param count how many they are
     * @param proposals up to three topics that it may be about, the likeliest first
     * @param alone whether nothing else is understood of one of these people
     * @param answers how many others wrote something that could go with it
     * @param chosen what an organiser said; none of the proposals where empty; missing while it is open
     */
    @Schema(name = "DoubtfulText")
    record DoubtfulText(
            Use kind,
            String text,
            List<Writer> people,
            int count,
            List<TopicTitle> proposals,
            boolean alone,
            int answers,
            @Nullable List<TopicTitle> chosen) {}

    /** Who wrote it. */
    @Schema(name = "DoubtfulTextWriter")
    record Writer(UUID personId, String name, String position) {}

    static DoubtfulTextList of(List<Doubtful> doubtful, int unread, Topics topics, Locale reader) {
        int open =
                (int) doubtful.stream().filter(each -> !each.open().isEmpty()).count();
        return new DoubtfulTextList(
                doubtful.size(),
                doubtful.size() - open,
                unread,
                doubtful.stream()
                        .filter(each -> !each.open().isEmpty() || each.chosen() != null)
                        .limit(MOST)
                        .map(each -> view(each, topics, reader))
                        .toList());
    }

    private static DoubtfulText view(Doubtful doubtful, Topics topics, Locale reader) {
        var chosen = doubtful.chosen();
        return new DoubtfulText(
                doubtful.text().use(),
                doubtful.text().text(),
                doubtful.open().stream()
                        .limit(MOST_PEOPLE)
                        .map(DoubtfulTextList::writer)
                        .toList(),
                doubtful.open().size(),
                doubtful.understood().proposals().stream()
                        .map(Proposal::topic)
                        .map(topic -> TopicTitle.of(topic, reader))
                        .toList(),
                doubtful.alone(),
                doubtful.answers(),
                chosen == null
                        ? null
                        : chosen.topics().stream()
                                .flatMap(id -> topics.find(id).stream())
                                .map(topic -> TopicTitle.of(topic, reader))
                                .toList());
    }

    private static Writer writer(Guest guest) {
        return new Writer(guest.personId(), guest.name(), guest.position());
    }
}
