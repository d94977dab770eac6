package app.kith.attendee.door.scan;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.door.DoorReason;
import app.kith.attendee.door.DoorTime;
import app.kith.attendee.door.annulment.AnnulmentReason;
import app.kith.attendee.door.scan.CheckInResult.Admitted;
import app.kith.attendee.door.scan.CheckInResult.AlreadyIn;
import app.kith.attendee.door.scan.CheckInResult.FirstEntry;
import app.kith.attendee.door.scan.CheckInResult.Overridden;
import app.kith.attendee.door.scan.CheckInResult.Refused;
import app.kith.attendee.door.scan.CheckInResult.Rehearsed;
import app.kith.attendee.person.SearchWords;
import app.kith.attendee.place.Ticket;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases that the kiosk's rule is held against too. */
class AdmissionRuleTest {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID REGISTRATION = UUID.randomUUID();
    private static final UUID SECRET = Ticket.newSecret();
    private static final FirstEntry FIRST =
            new FirstEntry(UUID.randomUUID(), Instant.parse("2026-11-22T18:04:00Z"), "Door B", null);
    private static final JsonNode FILE =
            new JsonMapper().readTree(AdmissionRuleTest.class.getResourceAsStream("/admission-cases.json"));

    @TestFactory
    Stream<DynamicTest> each_case() {
        return tests("cases", AdmissionRuleTest::check);
    }

    @TestFactory
    Stream<DynamicTest> each_precedence() {
        return tests("precedence", each -> {
            assertThat(scan(each.path("one")).precedes(entry(each.path("other"))))
                    .isTrue();
            assertThat(scan(each.path("other")).precedes(entry(each.path("one"))))
                    .isFalse();
        });
    }

    @TestFactory
    Stream<DynamicTest> each_name_is_spelled_for_the_search_as_the_kiosk_spells_it() {
        return StreamSupport.stream(FILE.path("searchWords").spliterator(), false)
                .map(each -> DynamicTest.dynamicTest(
                        each.path("name").asString(),
                        () -> assertThat(SearchWords.of(each.path("name").asString()))
                                .isEqualTo(each.path("words").asString())));
    }

    @Test
    void the_closed_lists_of_words_are_those_of_the_file() {
        assertThat(words("reasons")).containsExactlyElementsOf(all(DoorReason.values(), DoorReason::word));
        assertThat(words("overrides")).containsExactlyElementsOf(all(OverrideReason.values(), OverrideReason::word));
        assertThat(words("annulments")).containsExactlyElementsOf(all(AnnulmentReason.values(), AnnulmentReason::word));
    }

    private static void check(JsonNode each) {
        var result = AdmissionRule.decide(HERE, showing(each), guest(each), first(each), override(each), doors(each));
        switch (result) {
            case Admitted admitted -> {
                assertThat(each.path("outcome").asString()).isEqualTo("admitted");
                assertThat(each.path("isAgain").asBoolean(false)).isFalse();
            }
            case Overridden again -> {
                assertThat(each.path("outcome").asString()).isEqualTo("admitted");
                assertThat(each.path("isAgain").asBoolean(false)).isTrue();
            }
            case AlreadyIn already ->
                assertThat(each.path("outcome").asString()).isEqualTo("already-in");
            case Rehearsed rehearsed ->
                assertThat(each.path("outcome").asString()).isEqualTo("rehearsal");
            case Refused(var reason) -> {
                assertThat(each.path("outcome").asString()).isEqualTo("refused");
                assertThat(each.path("reason").asString()).isEqualTo(reason.word());
            }
        }
    }

    private static Doors doors(JsonNode each) {
        if (each.path("isClosed").asBoolean(false)) {
            return Doors.CLOSED;
        }
        return each.path("isBeforeDoors").asBoolean(false) ? Doors.NOT_YET_OPEN : Doors.OPEN;
    }

    private static Showing showing(JsonNode each) {
        return switch (each.path("shown").asString()) {
            case "ticket" -> new Showing.OfTicket(new Ticket(REGISTRATION, SECRET));
            case "forged-ticket" -> new Showing.OfTicket(new Ticket(REGISTRATION, Ticket.newSecret()));
            case "name" -> new Showing.OfName(REGISTRATION);
            default -> Showing.scanned("https://example.com");
        };
    }

    private static @Nullable RegisteredGuest guest(JsonNode each) {
        var place = each.path("place").asString();
        return place.equals("nowhere")
                ? null
                : new RegisteredGuest(
                        REGISTRATION,
                        place.equals("here") ? HERE : UUID.randomUUID(),
                        UUID.randomUUID(),
                        SECRET,
                        each.path("isCancelled").asBoolean(false),
                        "Ana Perez",
                        "Acme");
    }

    private static @Nullable FirstEntry first(JsonNode each) {
        return each.path("isIn").asBoolean(false) ? FIRST : null;
    }

    private static @Nullable OverrideReason override(JsonNode each) {
        return each.has("override") ? OverrideReason.of(each.path("override").asString()) : null;
    }

    private static Scan scan(JsonNode each) {
        var entry = entry(each);
        return new Scan(
                HERE,
                HERE,
                entry.checkInId(),
                new Showing.OfName(REGISTRATION),
                "A",
                null,
                DoorTime.right(entry.occurredAt()),
                null,
                null);
    }

    private static FirstEntry entry(JsonNode each) {
        return new FirstEntry(
                UUID.fromString(each.path("id").asString()),
                Instant.parse(each.path("at").asString()),
                "A",
                null);
    }

    private static Stream<DynamicTest> tests(String list, Consumer<JsonNode> check) {
        return StreamSupport.stream(FILE.path(list).spliterator(), false)
                .map(each -> DynamicTest.dynamicTest(each.path("case").asString(), () -> check.accept(each)));
    }

    private static List<String> words(String list) {
        return StreamSupport.stream(FILE.path(list).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static <E> List<String> all(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word).toList();
    }
}
