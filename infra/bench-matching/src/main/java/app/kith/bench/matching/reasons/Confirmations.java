package app.kith.bench.matching.reasons;

import app.kith.engine.reading.TopicFinder;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What people would confirm of their texts, if they picked only from the topics that the product offers. */
final class Confirmations {

    private final LabelledCrowd crowd;
    private final Map<Subject, List<String>> offered = new LinkedHashMap<>();

    Confirmations(LabelledCrowd crowd, TopicFinder finder) {
        this.crowd = crowd;
        for (Subject subject : crowd.subjects()) {
            offered.put(
                    subject,
                    finder.understand(subject.text(), subject.kind()).proposals().stream()
                            .map(proposal -> proposal.topic().id())
                            .toList());
        }
    }

    /** Of the topics that its writer would accept, the first that is offered. */
    private Optional<String> confirmed(Subject subject) {
        return subject.topics().stream()
                .filter(offered.getOrDefault(subject, List.of())::contains)
                .findFirst();
    }

    /** By person and text. A text of which no topic is offered that its writer would accept stays unanswered. */
    Map<String, Map<String, Set<String>>> answers() {
        Map<String, Map<String, Set<String>>> answers = new HashMap<>();
        offered.keySet()
                .forEach(subject -> confirmed(subject)
                        .ifPresent(
                                topic -> answers.computeIfAbsent(subject.guest().name(), any -> new HashMap<>())
                                        .put(subject.text(), Set.of(topic))));
        return answers;
    }

    /** Of the texts that are about a topic, those of which a topic is offered that their writer would accept. */
    Share rightAmongOffered(Predicate<Guest> writers) {
        return share(writers, subject -> confirmed(subject).isPresent());
    }

    /** Of these, those of which the one is offered that their writer would confirm before all others. */
    Share firstAmongOffered(Predicate<Guest> writers) {
        return share(writers, subject -> confirmed(subject).equals(subject.right()));
    }

    private Share share(Predicate<Guest> writers, Predicate<Subject> counts) {
        List<Subject> asked = crowd.subjects().stream()
                .filter(subject -> subject.right().isPresent() && writers.test(subject.guest()))
                .toList();
        return new Share((int) asked.stream().filter(counts).count(), asked.size());
    }

    /** The median over all topics that somebody confirmed; 0 if nobody did. */
    double peoplePerTopic() {
        Map<String, Set<String>> people = new HashMap<>();
        offered.keySet()
                .forEach(subject -> confirmed(subject)
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
