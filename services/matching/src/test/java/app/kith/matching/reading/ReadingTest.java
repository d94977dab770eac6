package app.kith.matching.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.Crowd;
import app.kith.engine.Gift;
import app.kith.engine.Matchmaker;
import app.kith.engine.Participant;
import app.kith.engine.PlanSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Reading WORDS = new Reading(new ReadingSettings(false, 100));

    private static final Reading MEANING = new Reading(new ReadingSettings(true, 100));

    @Test
    void other_words_for_a_topic_in_another_language_meet_and_the_topic_is_named() {
        List<Gift> gifts = gifts(WORDS, person(1, "venture capital"), offering(2, "Risikokapital"));

        assertThat(gifts)
                .singleElement()
                .satisfies(gift -> assertThat(gift.topic()).isEqualTo("Venture capital"));
    }

    @Test
    void a_part_of_a_topic_meets_the_whole() {
        assertThat(gifts(WORDS, person(1, "SEO"), offering(2, "Marketing"))).hasSize(1);
    }

    @Test
    void topics_that_are_told_beside_the_texts_meet() {
        Participant ana =
                person(1, "somebody who has done it").about(Map.of("somebody who has done it", List.of("ISO 9001")));
        Participant ben = offering(2, "happy to talk").about(Map.of("happy to talk", List.of("ISO 9001")));

        assertThat(gifts(WORDS, ana, ben)).singleElement().satisfies(gift -> {
            assertThat(gift.topic()).isEqualTo("ISO 9001");
            assertThat(gift.ask()).isEqualTo("somebody who has done it");
        });
    }

    @Test
    void the_same_in_other_words_meets_by_meaning_where_it_is_not_switched_off() {
        Participant ana = person(1, "How do I find tenants for my flat?");
        Participant ben = offering(2, "renting out apartments");

        assertThat(gifts(MEANING, ana, ben)).hasSize(1);
        assertThat(gifts(WORDS, ana, ben)).isEmpty();
    }

    @Test
    void where_there_are_too_many_texts_words_alone_decide() {
        Reading few = new Reading(new ReadingSettings(true, 1));
        Participant ana = person(1, "How do I find tenants for my flat?");
        Participant ben = offering(2, "renting out apartments");

        assertThat(gifts(few, ana, ben)).isEmpty();
        assertThat(gifts(few, person(1, "bees"), offering(2, "honey"))).hasSize(1);
    }

    private static Participant person(int number, String ask) {
        return new Participant(new UUID(0, number), null, List.of(ask), List.of());
    }

    private static Participant offering(int number, String offer) {
        return new Participant(new UUID(0, number), null, List.of(), List.of(offer));
    }

    private static List<Gift> gifts(Reading reading, Participant... people) {
        Crowd crowd = reading.read(new Crowd(List.of(people), Set.of(), Set.of()));
        return Matchmaker.plan(crowd, PlanSettings.of(1, 1)).suggestions().stream()
                .flatMap(suggestion -> suggestion.gifts().stream())
                .toList();
    }
}
