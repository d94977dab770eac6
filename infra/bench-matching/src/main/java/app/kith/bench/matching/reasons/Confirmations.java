package app.kith.bench.matching.reasons;

import app.kith.engine.text.TopicFinder;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What people would confirm of their texts, if they picked only from the topics that the product offers. */
final class Confirmations {

    private final LabelledCrowd crowd;
    private final Set<Subject> offered = new HashSet<>();

    Confirmations(LabelledCrowd crowd, TopicFinder finder) {
        this.crowd = crowd;
        for (Subject subject : crowd.subjects()) {
            boolean found = finder.understand(subject.text(), subject.kind()).proposals().stream()
                    .anyMatch(proposal -> subject.right()
                            .filter(proposal.topic().id()::equals)
                            .isPresent());
            if (found) {
                offered.add(subject);
            }
        }
    }

    /** By person and text. A text whose right topic is not offered stays unanswered. */
    Map<String, Map<String, Set<String>>> answers() {
        Map<String, Map<String, Set<String>>> answers = new HashMap<>();
        offered.forEach(subject -> answers.computeIfAbsent(subject.guest().name(), any -> new HashMap<>())
                .computeIfAbsent(subject.text(), any -> new HashSet<>())
                .addAll(subject.right().stream().toList()));
        return answers;
    }

    /** Of the texts that are about a topic, those whose right topic is among the ones offered. */
    Share rightAmongOffered(Predicate<Guest> writers) {
        List<Subject> asked = crowd.subjects().stream()
                .filter(subject -> subject.right().isPresent() && writers.test(subject.guest()))
                .toList();
        return new Share((int) asked.stream().filter(offered::contains).count(), asked.size());
    }

    /** The median over all topics that somebody confirmed; 0 if nobody did. */
    double peoplePerTopic() {
        Map<String, Set<String>> people = new HashMap<>();
        offered.forEach(subject -> subject.right()
                .ifPresent(topic -> people.computeIfAbsent(topic, any -> new HashSet<>())
                        .add(subject.guest().name())));
        int[] sizes =
                people.values().stream().mapToInt(Collection::size).sorted().toArray();
        int middle = sizes.length / 2;
        if (sizes.length == 0) {
            return 0;
        }
        return sizes.length % 2 == 1 ? sizes[middle] : (sizes[middle - 1] + sizes[middle]) / 2.0;
    }
}
