package app.kith.attendee.wishes.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.kith.attendee.wishes.reading.DoubtfulTexts.Doubtful;
import app.kith.attendee.wishes.reading.EventTexts.Guest;
import app.kith.attendee.wishes.reading.EventTexts.Said;
import app.kith.attendee.wishes.reading.Readings.Source;
import app.kith.attendee.wishes.reading.TextsToRead.Use;
import app.kith.attendee.wishes.reading.UnderstoodTexts.UsedText;
import app.kith.engine.language.Language;
import app.kith.engine.reading.TopicFinder.Proposal;
import app.kith.engine.reading.TopicFinder.Understood;
import app.kith.engine.topic.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DoubtfulTextsTest {

    private static final UsedText SURE = new UsedText(Use.OFFER, "Tax returns");

    private final Map<UsedText, Understood> understood = new HashMap<>(Map.of(SURE, how(0.9, "tax-adviser")));

    @Test
    void texts_that_bring_reasons_come_first_and_of_these_those_of_people_of_whom_nothing_is_understood() {
        UsedText onlyText = doubtful(Use.ASK, "The other thing", "tax-adviser");
        UsedText unheardOf = doubtful(Use.ASK, "A whatsit");
        UsedText nearlyTax = doubtful(Use.ASK, "The thing with the office", "tax-adviser");
        UsedText nobodys = doubtful(Use.ASK, "A doodah", "payroll");

        assertThat(list(
                        guest("Ana", nobodys, SURE),
                        guest("Ben", nearlyTax, SURE),
                        guest("Cem", unheardOf),
                        guest("Dia", SURE),
                        guest("Eva", onlyText)))
                .extracting(Doubtful::text)
                .containsExactly(onlyText, nearlyTax, unheardOf, nobodys);
    }

    @Test
    void what_says_nothing_or_only_what_its_writer_does_not_want_needs_no_organiser() {
        UsedText wish = new UsedText(Use.ASK, "No recruiters please");
        UsedText chat = new UsedText(Use.ASK, "Interesting people");
        understood.put(wish, new Understood(Language.ENGLISH, List.of(), true, false));
        understood.put(chat, new Understood(Language.ENGLISH, List.of(), false, true));
        UsedText muddle = doubtful(Use.ASK, "A whatsit");

        assertThat(list(guest("Ana", wish, chat, muddle)))
                .extracting(Doubtful::text, Doubtful::alone)
                .containsExactly(tuple(muddle, true));
    }

    @Test
    void a_role_is_listed_only_where_somebody_asks_for_what_it_may_offer() {
        UsedText asked = doubtful(Use.ROLE, "Office lead", "tax-adviser");
        UsedText unasked = doubtful(Use.ROLE, "Gizmo lead", "payroll");
        UsedText ask = new UsedText(Use.ASK, "A tax adviser");
        understood.put(ask, how(0.9, "tax-adviser"));

        assertThat(list(guest("Ana", asked), guest("Ben", unasked), guest("Cem", ask)))
                .extracting(Doubtful::text)
                .containsExactly(asked);
    }

    @Test
    void a_topic_that_is_twice_as_likely_as_the_next_needs_no_organiser() {
        UsedText plain = new UsedText(Use.ASK, "Somebody for the office");
        UsedText split = new UsedText(Use.ASK, "Someone for the office");
        understood.put(plain, how(0.45, 0.2));
        understood.put(split, how(0.45, 0.3));

        assertThat(list(guest("Ana", plain, split)))
                .extracting(Doubtful::text, Doubtful::alone)
                .containsExactly(tuple(split, false));
    }

    @Test
    void those_who_wrote_a_text_do_not_answer_it_themselves() {
        UsedText nearlyTax = doubtful(Use.ASK, "The thing with the office", "tax-adviser");

        assertThat(list(guest("Ana", nearlyTax, SURE), guest("Ben", SURE), guest("Cem", SURE)))
                .extracting(Doubtful::answers)
                .containsExactly(2);
    }

    @Test
    void an_offer_is_answered_by_asks_and_not_by_offers() {
        UsedText offer = doubtful(Use.OFFER, "Knows the office", "tax-adviser");
        UsedText ask = new UsedText(Use.ASK, "A tax adviser");
        understood.put(ask, how(0.9, "tax-adviser"));

        assertThat(list(guest("Ana", offer), guest("Ben", SURE), guest("Cem", ask)))
                .extracting(Doubtful::answers)
                .containsExactly(1);
    }

    @Test
    void what_a_guest_said_is_no_work_for_an_organiser_and_what_an_organiser_said_can_be_said_anew() {
        UsedText text = doubtful(Use.ASK, "A doodah", "payroll");
        UsedText other = doubtful(Use.ASK, "A gizmo", "payroll");
        var byGuest = new Guest(
                UUID.randomUUID(), "Ana", "", List.of(text), Map.of(text.text(), new Said(List.of(), Source.GUEST)));
        var byOrganiser = new Guest(
                UUID.randomUUID(),
                "Ben",
                "",
                List.of(other),
                Map.of(other.text(), new Said(List.of("payroll"), Source.ORGANISER)));

        var list = list(byGuest, byOrganiser);

        assertThat(list).allSatisfy(each -> assertThat(each.open()).isEmpty());
        assertThat(list)
                .filteredOn(each -> each.chosen() != null)
                .extracting(Doubtful::text)
                .containsExactly(other);
    }

    @Test
    void what_is_not_read_yet_is_not_listed() {
        assertThat(list(guest("Ana", new UsedText(Use.ASK, "Not come to yet")))).isEmpty();
    }

    private List<Doubtful> list(Guest... guests) {
        return new DoubtfulTexts(List.of(guests), understood, Topics.known()).list();
    }

    private UsedText doubtful(Use use, String text, String... topics) {
        var used = new UsedText(use, text);
        understood.put(used, how(0.2, topics));
        return used;
    }

    private static Understood how(double probability, String... topics) {
        return new Understood(
                Language.ENGLISH,
                Stream.of(topics)
                        .map(id -> new Proposal(Topics.known().find(id).orElseThrow(), probability))
                        .toList(),
                false,
                false);
    }

    private static Understood how(double first, double second) {
        return new Understood(
                Language.ENGLISH,
                List.of(
                        new Proposal(Topics.known().find("tax-adviser").orElseThrow(), first),
                        new Proposal(Topics.known().find("payroll").orElseThrow(), second)),
                false,
                false);
    }

    private static Guest guest(String name, UsedText... texts) {
        return new Guest(UUID.randomUUID(), name, "", List.of(texts), Map.of());
    }
}
