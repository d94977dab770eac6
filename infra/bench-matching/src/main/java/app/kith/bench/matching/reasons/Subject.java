package app.kith.bench.matching.reasons;

import app.kith.engine.topic.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What a text is about, as a person says.
 *
 * @param topics by id; the first is the one that its writer would confirm; none where it is about none that is known
 */
record Subject(Guest guest, Kind kind, String text, List<String> topics) {

    Optional<String> right() {
        return topics.stream().findFirst();
    }
}
