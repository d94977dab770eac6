package app.kith.attendee.wishes.reading;

import app.kith.attendee.wishes.reading.EventTexts.Guest;
import app.kith.attendee.wishes.reading.EventTexts.Said;
import app.kith.attendee.wishes.reading.Readings.Source;
import app.kith.attendee.wishes.reading.TextsToRead.Use;
import app.kith.attendee.wishes.reading.UnderstoodTexts.UsedText;
import app.kith.engine.reading.TopicFinder.Proposal;
import app.kith.engine.reading.TopicFinder.Understood;
import app.kith.engine.topic.Topic;
import app.kith.engine.topic.Topics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an event that an organiser can help to read, the most useful first: those that others' texts could answer, of these the
 * ones of people of whom nothing is understood before those that would bring the most reasons. Equal texts are one. Left out is what
 * nobody can choose a topic for, because it says nothing or only whom its writer does not want, and what is plain enough.
 */
final class DoubtfulTexts {

    /**
     * A text that is not read plainly.
     *
     * @param open who wrote it and said nothing of it, nor did an organiser
     * @param understood how it is read
     * @param alone whether nothing else is understood of one of those who wrote it
     * @param answers how many others wrote something that could go with it
     * @param chosen what an organiser said of it, where nobody's is open; null where it is open
     */
    record Doubtful(
            UsedText text,
            List<Guest> open,
            Understood understood,
            boolean alone,
            int answers,
            @Nullable Said chosen) {}

    /** From here on the likeliest topic is plain if the next is not half as likely. */
    private static final double PLAIN = 0.4;

    private static final Comparator<Doubtful> MOST_USEFUL_FIRST = Comparator.comparing(
                    (Doubtful doubtful) -> doubtful.open().isEmpty())
            .thenComparing(doubtful -> doubtful.answers() == 0)
            .thenComparing(doubtful -> !doubtful.alone())
            .thenComparing(doubtful -> -doubtful.answers() * doubtful.open().size())
            .thenComparing(doubtful -> doubtful.text().text());

    private final List<Guest> guests;
    private final Map<UsedText, Understood> understood;
    private final Topics topics;
    private final Map<String, Set<UUID>> askers = new HashMap<>();
    private final Map<String, Set<UUID>> givers = new HashMap<>();

    DoubtfulTexts(List<Guest> guests, Map<UsedText, Understood> understood, Topics topics) {
        this.guests = guests;
        this.understood = understood;
        this.topics = topics;
        guests.forEach(guest -> guest.texts()
                .forEach(text -> topicsOf(guest, text)
                        .forEach(topic -> (text.use() == Use.ASK ? askers : givers)
                                .computeIfAbsent(topic, any -> new HashSet<>())
                                .add(guest.personId()))));
    }

    /** Those that are open, and behind them those of which organisers have said what they are about. */
    List<Doubtful> list() {
        Map<UsedText, List<Guest>> writers = new LinkedHashMap<>();
        guests.forEach(guest -> guest.texts().stream()
                .filter(this::isForAnOrganiser)
                .forEach(text ->
                        writers.computeIfAbsent(text, any -> new ArrayList<>()).add(guest)));
        return writers.entrySet().stream()
                .map(entry -> doubtful(entry.getKey(), entry.getValue()))
                .filter(DoubtfulTexts::isUseful)
                .sorted(MOST_USEFUL_FIRST)
                .toList();
    }

    /** A role is written for its own sake: where nobody asks for what it may offer, nothing is gained. */
    private static boolean isUseful(Doubtful doubtful) {
        return doubtful.text().use() != Use.ROLE || doubtful.answers() > 0 || doubtful.chosen() != null;
    }

    private boolean isForAnOrganiser(UsedText text) {
        Understood how = understood.get(text);
        return how != null && !isPlain(how) && !how.avoids() && !how.vague();
    }

    private boolean isUnderstood(UsedText text) {
        Understood how = understood.get(text);
        return how != null && isPlain(how);
    }

    private static boolean isPlain(Understood how) {
        if (how.isSure()) {
            return true;
        }
        List<Proposal> proposals = how.proposals();
        return !proposals.isEmpty()
                && proposals.getFirst().probability() >= PLAIN
                && (proposals.size() == 1
                        || proposals.get(1).probability() < proposals.getFirst().probability() / 2);
    }

    private Doubtful doubtful(UsedText text, List<Guest> writers) {
        List<Guest> open = writers.stream()
                .filter(guest -> !guest.said().containsKey(text.text()))
                .toList();
        Understood how = understood.get(text);
        if (how == null) {
            throw new IllegalStateException("only what is read can be doubtful");
        }
        Said chosen = writers.stream()
                .map(guest -> guest.said().get(text.text()))
                .filter(said -> said != null && said.source() == Source.ORGANISER)
                .findFirst()
                .orElse(null);
        return new Doubtful(
                text,
                open,
                how,
                open.stream().anyMatch(this::isOnlyDoubtful),
                answers(text.use(), how, writers),
                open.isEmpty() ? chosen : null);
    }

    private boolean isOnlyDoubtful(Guest guest) {
        return guest.texts().stream().noneMatch(text -> guest.said().containsKey(text.text()) || isUnderstood(text));
    }

    private int answers(Use use, Understood how, List<Guest> writers) {
        Set<UUID> others = new HashSet<>();
        how.proposals().stream()
                .map(Proposal::topic)
                .map(Topic::id)
                .forEach(topic -> others.addAll((use == Use.ASK ? givers : askers).getOrDefault(topic, Set.of())));
        writers.forEach(writer -> others.remove(writer.personId()));
        return others.size();
    }

    /** What a text is about: as somebody said, or the likeliest where it is read surely, or all that it may be about. */
    private Stream<String> topicsOf(Guest guest, UsedText text) {
        Said said = guest.said().get(text.text());
        if (said != null) {
            return said.topics().stream()
                    .flatMap(id -> topics.find(id).stream())
                    .map(Topic::id);
        }
        Understood how = understood.get(text);
        return how == null
                ? Stream.empty()
                : how.proposals().stream()
                        .limit(isPlain(how) ? 1 : how.proposals().size())
                        .map(proposal -> proposal.topic().id());
    }
}
