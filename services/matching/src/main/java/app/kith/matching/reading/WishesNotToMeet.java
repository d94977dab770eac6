package app.kith.matching.reading;

import app.kith.contracts.Profile;
import app.kith.engine.crowd.Participant;
import app.kith.engine.reading.TopicFinder;
import app.kith.engine.reading.TopicFinder.Understood;
import app.kith.engine.topic.Kind;
import app.kith.matching.gathering.ProfileWatch;
import app.kith.matching.gathering.Profiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps whom people would rather not meet, such as recruiters, and who surely does what somebody else may not want. The view
 * {@code kept_apart} brings both together.
 */
@Component
@Order(0) // reading everybody anew takes seconds: before somebody else holds plans
public class WishesNotToMeet implements ProfileWatch, TopicWatch {

    /** A role says several things that somebody can do; from here on the first is what they do. */
    private static final double OCCUPATION = 0.35;

    /** A wish says little beside a trade; it is shown to its author, and keeping two apart by mistake costs them little. */
    private static final double UNWANTED = 0.5;

    /** A wish of one person: the sentence that says it, and a topic. */
    public record Wish(String sentence, String topic) {}

    private final JdbcClient jdbc;
    private final Reading reading;
    private final Profiles profiles;

    WishesNotToMeet(JdbcClient jdbc, Reading reading, Profiles profiles) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.profiles = profiles;
    }

    /** What its author may see, and nobody else. */
    public List<Wish> of(UUID personId) {
        return jdbc.sql("select sentence, topic from unwanted_topic where person_id = ? order by sentence, topic")
                .param(personId)
                .query(Wish.class)
                .list();
    }

    @Override
    public void profileTold(Profile profile) {
        Map<String, Set<String>> confirmed = new HashMap<>();
        Stream.ofNullable(profile.readings())
                .flatMap(List::stream)
                .forEach(one -> confirmed.put(one.text(), Set.copyOf(one.topics())));
        keep(profile, confirmed);
    }

    @Override
    public void topicsChanged(UUID organisationId) {
        List<UUID> everybody = jdbc.sql("select person_id from profile order by person_id")
                .query(UUID.class)
                .list();
        Map<UUID, Map<String, Set<String>>> confirmed = profiles.confirmed(everybody);
        Map<UUID, Profile> known = profiles.byId(everybody);
        everybody.forEach(id -> keep(Objects.requireNonNull(known.get(id)), confirmed.getOrDefault(id, Map.of())));
    }

    private void keep(Profile profile, Map<String, Set<String>> confirmed) {
        keepWishes(profile, confirmed);
        Participant person =
                new Participant(profile.personId(), profile.company(), List.of(), List.of()).as(profile.role());
        Set<String> topics = new HashSet<>();
        for (String offer : profile.offers()) {
            topics.addAll(topics(offer, Kind.OFFER, confirmed));
        }
        if (!person.position().isEmpty()) {
            topics.addAll(topics(person.position(), Kind.ROLE, confirmed));
        }
        keepKnownFor(profile, topics);
    }

    private void keepWishes(Profile profile, Map<String, Set<String>> confirmed) {
        List<Wish> wishes = new ArrayList<>();
        for (String ask : profile.asks()) {
            Understood understood = reading.finder().understand(ask, Kind.ASK);
            if (understood.avoids()) {
                confirmed
                        .getOrDefault(ask, isLikely(understood, UNWANTED) ? first(understood) : Set.of())
                        .forEach(topic -> wishes.add(new Wish(ask, topic)));
            }
        }
        jdbc.sql("delete from unwanted_topic where person_id = ?")
                .param(profile.personId())
                .update();
        jdbc.sql("""
                        insert into unwanted_topic (organisation_id, person_id, sentence, topic)
                        select ?, ?, told.* from unnest(cast(? as text[]), cast(? as text[])) told on conflict do nothing
                        """)
                .params(
                        profile.organisationId(),
                        profile.personId(),
                        wishes.stream().map(Wish::sentence).toArray(String[]::new),
                        wishes.stream().map(Wish::topic).toArray(String[]::new))
                .update();
    }

    private void keepKnownFor(Profile profile, Collection<String> topics) {
        jdbc.sql("delete from known_for_topic where person_id = ?")
                .param(profile.personId())
                .update();
        jdbc.sql("""
                        insert into known_for_topic (organisation_id, person_id, topic)
                        select ?, ?, topic from unnest(cast(? as text[])) topic on conflict do nothing
                        """)
                .params(profile.organisationId(), profile.personId(), topics.toArray(String[]::new))
                .update();
    }

    private Set<String> topics(String text, Kind kind, Map<String, Set<String>> confirmed) {
        Set<String> chosen = confirmed.get(text);
        if (chosen != null) {
            return chosen;
        }
        TopicFinder finder = reading.finder();
        Understood understood = finder.understand(text, kind);
        double enough = kind == Kind.ROLE ? OCCUPATION : 1;
        return isLikely(understood, enough) && !understood.avoids() ? first(understood) : Set.of();
    }

    private static boolean isLikely(Understood understood, double enough) {
        return understood.isSure() || understood.proposals().stream().anyMatch(one -> one.probability() >= enough);
    }

    private static Set<String> first(Understood understood) {
        return Set.of(understood.proposals().getFirst().topic().id());
    }
}
