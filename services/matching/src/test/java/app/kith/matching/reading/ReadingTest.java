package app.kith.matching.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.defaults.CurrentOrganisation;
import app.kith.engine.Matchmaker;
import app.kith.engine.PlanSettings;
import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Gift;
import app.kith.engine.crowd.Participant;
import app.kith.engine.text.TextJudge.Basis;
import app.kith.engine.topic.Topics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class ReadingTest {

    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final UUID GATHERING = UUID.randomUUID();

    private static final Reading READING = new Reading(
            new ReadingSettings(false, 100),
            ReadingModelsTest.models(null, "", ""),
            organisation -> Topics.known(),
            new DefaultListableBeanFactory().getBeanProvider(ReadingWatch.class));

    @Test
    void the_same_help_in_another_language_meets_and_its_topic_is_named_in_the_readers() {
        List<Gift> gifts = gifts(asking(1, "an accountant for our tax return"), offering(2, "Steuererklärung machen"));

        assertThat(gifts)
                .singleElement()
                .satisfies(
                        gift -> assertThat(title(gift, Locale.GERMAN)).isEqualTo("Steuerberatung und Steuererklärung"));
    }

    @Test
    void what_somebody_does_answers_an_ask() {
        Participant ben = new Participant(id(2), "Miller & Sons", List.of(), List.of()).as("Tax adviser");

        assertThat(gifts(asking(1, "an accountant for our tax return"), ben))
                .singleElement()
                .satisfies(gift -> {
                    assertThat(gift.basis()).isEqualTo(Basis.ROLE);
                    assertThat(gift.offer()).isEqualTo("ROLE:Tax adviser, Miller & Sons");
                });
    }

    @Test
    void topics_that_are_told_beside_the_texts_meet_even_if_nobody_else_knows_them() {
        Participant ana = asking(1, "somebody who has done it")
                .about(Map.of("somebody who has done it", List.of("Brother Anselm")));
        Participant ben = offering(2, "happy to talk").about(Map.of("happy to talk", List.of("brother anselm")));

        assertThat(gifts(ana, ben)).singleElement().satisfies(gift -> {
            assertThat(gift.topic()).isEqualTo("Brother Anselm");
            assertThat(gift.basis()).isEqualTo(Basis.CONFIRMED);
            assertThat(gift.ask()).isEqualTo("somebody who has done it");
        });
    }

    @Test
    void what_somebody_confirmed_outweighs_what_the_text_says() {
        String topic = topic("solar panels for my roof");
        Participant ana = asking(1, "the thing on the roof").confirming(Map.of("the thing on the roof", Set.of(topic)));

        assertThat(gifts(ana, offering(2, "I install solar panels"))).hasSize(1);
        assertThat(gifts(
                        asking(1, "solar panels for my roof").confirming(Map.of("solar panels for my roof", Set.of())),
                        offering(2, "I install solar panels")))
                .isEmpty();
    }

    @Test
    void what_one_person_said_does_not_fit_goes_for_them_alone() {
        Participant ana = asking(1, "solar panels for my roof");
        Participant cem = asking(3, "solar panels for my roof");
        Participant ben = offering(2, "I install solar panels");
        Gift gift = gifts(ana, ben).getFirst();
        Refusals refusals = new Refusals(
                Set.of(),
                Map.of(
                        ana.id(),
                        List.of(new Refusals.Own(TextHash.of(gift.ask()), gift.topic(), TextHash.of(gift.offer())))),
                Set.of());

        assertThat(gifts(refusals, ana, ben, cem))
                .singleElement()
                .satisfies(left -> assertThat(left.to()).isEqualTo(cem.id()));
    }

    @Test
    void what_the_organiser_said_does_not_fit_goes_for_whoever_says_it() {
        Participant ana = asking(1, "solar panels for my roof");
        Participant cem = asking(3, "solar panels for my roof");
        Participant ben = offering(2, "I install solar panels");
        Gift gift = gifts(ana, ben).getFirst();
        Refusals refusals = new Refusals(
                Set.of(new Refusals.Pair(TextHash.of(gift.ask()), TextHash.of(gift.offer()))), Map.of(), Set.of());

        assertThat(gifts(refusals, ana, ben, cem)).isEmpty();
    }

    @Test
    void what_one_other_person_does_not_answer_they_answer_by_nothing_else_that_they_say_but_others_may() {
        String both = "solar panels for my roof and an accountant for our tax return";
        Participant ana = asking(1, both);
        Participant ben =
                new Participant(id(2), "Miller & Sons", List.of(), List.of("I install solar panels")).as("Tax adviser");
        Participant cem = new Participant(id(3), "Miller & Sons", List.of(), List.of()).as("Tax adviser");
        Gift first = gifts(ana, ben).getFirst();
        Refusals.Between refused = new Refusals.Between(ana.id(), TextHash.of(both), ben.id());

        assertThat(first.ask()).isEqualTo(both);
        assertThat(gifts(new Refusals(Set.of(), Map.of(), Set.of(refused)), ana, ben, cem))
                .singleElement()
                .satisfies(left -> assertThat(left.from()).isEqualTo(cem.id()));
    }

    @Test
    void what_one_other_person_does_not_answer_is_no_half_of_a_deal_with_them_either() {
        String job = "a job as a nurse";
        String staff = "nurses for our ward";
        Refusals refusals =
                new Refusals(Set.of(), Map.of(), Set.of(new Refusals.Between(id(1), TextHash.of(job), id(2))));
        List<String> anas = refusals.marks(id(1), List.of(job)).getOrDefault(job, List.of());
        List<String> bens = refusals.marks(id(2), List.of(staff)).getOrDefault(staff, List.of());

        assertThat(Refusals.refuse(anas, "nursing", TextHash.of("ASK:" + staff), bens))
                .isTrue();
        assertThat(Refusals.refuse(anas, "nursing", TextHash.of("ASK:" + staff), List.of()))
                .isFalse();
        assertThat(refusals.marks(id(1), List.of("another ask"))).isEmpty();
    }

    @Test
    void what_one_other_person_offers_may_still_answer_another_ask() {
        Participant ana = new Participant(
                id(1), null, List.of("solar panels for my roof", "solar panels for our school"), List.of());
        Participant ben = offering(2, "I install solar panels");
        Refusals.Between refused = new Refusals.Between(ana.id(), TextHash.of("solar panels for my roof"), ben.id());

        assertThat(gifts(new Refusals(Set.of(), Map.of(), Set.of(refused)), ana, ben))
                .extracting(Gift::ask)
                .containsExactly("solar panels for our school");
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Participant asking(int number, String ask) {
        return new Participant(id(number), null, List.of(ask), List.of());
    }

    private static Participant offering(int number, String offer) {
        return new Participant(id(number), null, List.of(), List.of(offer));
    }

    private String topic(String ask) {
        return gifts(asking(1, ask), offering(2, "I install solar panels"))
                .getFirst()
                .topic();
    }

    private String title(Gift gift, Locale reader) {
        return CurrentOrganisation.<String, RuntimeException>call(
                ORGANISATION, () -> READING.title(gift.topic(), reader));
    }

    private List<Gift> gifts(Participant... people) {
        return gifts(Refusals.NONE, people);
    }

    private List<Gift> gifts(Refusals refusals, Participant... people) {
        return CurrentOrganisation.<List<Gift>, RuntimeException>call(ORGANISATION, () -> {
            Crowd crowd =
                    READING.read(GATHERING, new Crowd(List.of(people), Set.of(), Set.of()), refusals, Depth.WHOLE);
            return Matchmaker.plan(crowd, PlanSettings.of(2, 1)).suggestions().stream()
                    .flatMap(suggestion -> suggestion.gifts().stream())
                    .toList();
        });
    }
}
