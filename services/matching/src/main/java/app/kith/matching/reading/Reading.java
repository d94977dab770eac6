package app.kith.matching.reading;

import app.kith.contracts.Profile;
import app.kith.defaults.CurrentOrganisation;
import app.kith.embedding.FallbackJudge;
import app.kith.embedding.OwnEmbedding;
import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Participant;
import app.kith.engine.reading.TopicFinder;
import app.kith.engine.text.Recent;
import app.kith.engine.text.TextJudge;
import app.kith.engine.text.TextMatching;
import app.kith.engine.topic.Kind;
import app.kith.engine.topic.Topics;
import app.kith.matching.gathering.ProfileWatch;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads a crowd's asks, offers and roles. What a text means is worked out once, when it is told, beside the work of the moment. */
@Component
public class Reading implements ProfileWatch, DisposableBean {

    /** How far reading has come: so many of these texts are read. */
    public record Progress(int texts, int read) {

        public boolean isDone() {
            return read == texts;
        }

        public int unread() {
            return texts - read;
        }
    }

    private static final int MOST_SETS_OF_TOPICS = 8;

    private final TopicSource topics;
    private final Space ofWords = Space.ofWords();
    private final @Nullable Space builtIn;
    private final @Nullable Space own;
    private final @Nullable OpinionsSoFar opinions;
    private final Map<Topics, TopicReaders> readers = new Recent<>(MOST_SETS_OF_TOPICS);

    Reading(ReadingSettings settings, ReadingModels models, TopicSource topics, ObjectProvider<ReadingWatch> watches) {
        this.topics = topics;
        Consumer<UUID> whenRead = organisation -> watches.stream().forEach(watch -> watch.allRead(organisation));
        builtIn = settings.meaning() ? Space.of(models.builtIn(), () -> true, settings.mostTexts(), whenRead) : null;
        OwnEmbedding chosen = models.own();
        own = chosen == null ? null : Space.of(chosen, chosen::isUsable, settings.mostTexts(), whenRead);
        opinions = models.secondOpinion() == null ? null : new OpinionsSoFar(models.secondOpinion());
        Thread.ofPlatform().daemon().name("preparing-to-read").start(this::prepare);
    }

    /** Makes what is needed first, so that nobody waits for it. */
    private void prepare() {
        readers(Topics.known()).finder();
        space();
    }

    /** Where texts are read now. */
    private Space space() {
        return own != null && own.isUsable() ? own : builtIn == null ? ofWords : builtIn;
    }

    /** The crowd of a gathering, its texts to be held against each other. */
    public Crowd read(UUID gatheringId, Crowd crowd, Refusals refusals, Depth depth) {
        TopicReaders by = readers();
        Space space = space();
        progress(space, by, texts(crowd.people()));
        CrowdJudge judge = new CrowdJudge(
                judge(space, by),
                by::id,
                space.judged(gatheringId, by),
                depth,
                text -> space.isRead(by, text),
                refusals.pairs(),
                opinions);
        return new Crowd(
                crowd.people().stream().map(person -> marked(person, refusals)).toList(),
                crowd.met(),
                crowd.vetoes(),
                crowd.groupsOnly(),
                TextMatching.judged(judge));
    }

    /** A model of one's own that fails in the middle leaves the rest to the built-in one. */
    private TextJudge judge(Space space, TopicReaders by) {
        TextJudge judge = by.judge(space.meanings());
        return space == own
                ? new FallbackJudge(judge, space::isUsable, by.judge(builtIn == null ? null : builtIn.meanings()))
                : judge;
    }

    /** How far these texts are read; those that are not are read from now on. */
    public Progress progress(Collection<String> texts) {
        return progress(space(), readers(), texts);
    }

    private static Progress progress(Space space, TopicReaders by, Collection<String> texts) {
        return space.progress(CurrentOrganisation.id().orElseThrow(), by, Set.copyOf(texts));
    }

    /** Everything that is read of these people. */
    public static List<String> texts(Collection<Participant> people) {
        return people.stream().flatMap(Reading::texts).distinct().toList();
    }

    private static Stream<String> texts(Participant person) {
        return Stream.of(person.asks().stream(), person.offers().stream(), Stream.of(person.position()))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank());
    }

    /** The texts that somebody said do not fit carry that with them. */
    private static Participant marked(Participant person, Refusals refusals) {
        Map<String, List<String>> marks =
                refusals.marks(person.id(), texts(person).toList());
        if (marks.isEmpty()) {
            return person;
        }
        Map<String, List<String>> topics = new HashMap<>(person.topics());
        marks.forEach((text, more) -> topics.merge(
                text,
                more,
                (told, added) -> Stream.concat(told.stream(), added.stream()).toList()));
        return person.about(topics);
    }

    private TopicReaders readers() {
        return readers(topics.of(CurrentOrganisation.id().orElseThrow()));
    }

    private TopicReaders readers(Topics used) {
        synchronized (readers) {
            return readers.computeIfAbsent(used, any -> new TopicReaders(any));
        }
    }

    /** Whether at least one text of a person is surely understood, or was confirmed. */
    public boolean isUnderstood(Participant person) {
        return person.confirmed().values().stream().anyMatch(topics -> !topics.isEmpty())
                || person.asks().stream()
                        .anyMatch(ask -> finder().understand(ask, Kind.ASK).isSure())
                || person.offers().stream()
                        .anyMatch(
                                offer -> finder().understand(offer, Kind.OFFER).isSure());
    }

    /** Reads what a text is about, by its words. */
    public TopicFinder finder() {
        return readers().finder();
    }

    /** A topic's title in the reader's language; a name that is none of ours stays as it is. */
    public String title(String topic, Locale reader) {
        return readers().title(topic, reader);
    }

    /** These topics' titles, by id. */
    public Map<String, String> titles(Collection<String> ids, Locale reader) {
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> title(id, reader)));
    }

    @Override
    public void profileTold(Profile profile) {
        Participant person = new Participant(profile.personId(), profile.company(), profile.asks(), profile.offers())
                .as(profile.role());
        progress(texts(person).toList());
    }

    @Override
    public void destroy() {
        Stream.of(own, builtIn).filter(Objects::nonNull).forEach(Space::stop);
    }
}
