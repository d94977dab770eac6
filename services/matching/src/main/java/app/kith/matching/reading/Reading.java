package app.kith.matching.reading;

import app.kith.contracts.Profile;
import app.kith.embedding.MiniLmEmbedding;
import app.kith.engine.Crowd;
import app.kith.engine.Participant;
import app.kith.engine.score.CachedEmbedding;
import app.kith.engine.score.Taxonomy;
import app.kith.engine.score.TextEmbedding;
import app.kith.engine.score.TextMatching;
import app.kith.matching.gathering.ProfileWatch;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads a crowd's asks and offers. What a text means is worked out once, when it is told, beside the work of the moment. */
@Component
public class Reading implements ProfileWatch, DisposableBean {

    private final ReadingSettings settings;
    private final TextMatching words;
    private final @Nullable TextMatching meaning;
    private final @Nullable TextEmbedding model;
    private final ExecutorService ahead = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reading-ahead").factory());

    Reading(ReadingSettings settings) {
        this.settings = settings;
        Taxonomy topics = KnownTopics.read();
        words = TextMatching.words(topics);
        model = settings.meaning() ? new CachedEmbedding(new MiniLmEmbedding(), 2 * settings.mostTexts() + 1) : null;
        meaning = model == null ? null : TextMatching.wordsAndMeaning(topics, model);
    }

    /** The crowd, its texts to be held against each other as well as we can. */
    public Crowd read(Crowd crowd) {
        return crowd.with(meaning == null || isTooLarge(crowd) ? words : meaning);
    }

    /** The crowd, its texts to be held against each other in no time. */
    public Crowd readWords(Crowd crowd) {
        return crowd.with(words);
    }

    private boolean isTooLarge(Crowd crowd) {
        return crowd.people().stream().flatMap(Reading::texts).distinct().count() > settings.mostTexts();
    }

    private static Stream<String> texts(Participant person) {
        return Stream.concat(person.asks().stream(), person.offers().stream());
    }

    @Override
    public void profileTold(Profile profile) {
        List<String> texts = Stream.concat(profile.asks().stream(), profile.offers().stream())
                .toList();
        TextEmbedding known = model;
        if (known != null && !texts.isEmpty()) {
            ahead.execute(() -> known.embed(texts.stream().filter(known::knows).toList()));
        }
    }

    @Override
    public void destroy() {
        ahead.shutdownNow();
    }
}
