package app.kith.attendee.merging;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.contracts.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@FrontDoor
class MergeApiIT {

    private static final String GUESTS = """
            name,email,company,role,asks,offers
            Ana Perez,ana@example.com,Acme,,find a lawyer,
            Ana Perez,ana.perez@acme.example,Acme GmbH,Founder,hire nurses,pitch review
            Ben Ng,ben@example.com,Bee,,,
            """;

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
        organiser.importGuests(gathering, UUID.randomUUID(), GUESTS).ok();
    }

    @Test
    void likely_duplicates_are_listed_with_the_reason() {
        var duplicates = organiser.get(gathering + "/duplicates").ok().path("duplicates");

        assertThat(duplicates.size()).isEqualTo(1);
        assertThat(duplicates.get(0).path("likeness").asString()).isEqualTo("same-name-and-company");
        assertThat(List.of(
                        duplicates.get(0).path("one").path("email").asString(),
                        duplicates.get(0).path("other").path("email").asString()))
                .containsExactlyInAnyOrder("ana@example.com", "ana.perez@acme.example");
    }

    @Test
    void two_who_are_merged_are_one_guest_with_one_ticket_and_all_their_wishes() {
        merge("ana@example.com", "ana.perez@acme.example").ok();

        assertThat(confirmed()).containsExactly("Ana Perez", "Ben Ng");
        var ana = person("ana@example.com");
        assertThat(ana.path("role").asString()).isEqualTo("Founder");
        assertThat(ana.path("asks").values())
                .extracting(JsonNode::asString)
                .containsExactly("find a lawyer", "hire nurses");
        assertThat(organiser.tickets(gathering)).hasSize(2);
        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isEqualTo(2);
        assertThat(organiser
                        .get(gathering + "/duplicates")
                        .ok()
                        .path("duplicates")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void the_address_of_somebody_merged_leads_to_the_person_who_was_kept() {
        merge("ana@example.com", "ana.perez@acme.example").ok();

        var again = organiser
                .importGuests(gathering, UUID.randomUUID(), "name,email,role\nAna Perez,ana.perez@acme.example,Mayor\n")
                .ok();

        assertThat(again.path("newCount").asInt()).isZero();
        assertThat(again.path("updatedCount").asInt()).isEqualTo(1);
        assertThat(person("ana@example.com").path("role").asString()).isEqualTo("Mayor");
        assertThat(confirmed()).containsExactly("Ana Perez", "Ben Ng");
    }

    @Test
    void the_check_in_of_either_is_the_check_in_of_both() {
        organiser.moveTo(gathering, "live");
        checkIn("ana.perez@acme.example");

        merge("ana@example.com", "ana.perez@acme.example").ok();

        assertThat(person("ana@example.com").path("checkedInAt").asString("")).isNotEmpty();
    }

    @Test
    void a_place_at_another_event_moves_along_with_its_ticket() {
        var other = organiser.newGathering();
        organiser
                .importGuests(other, UUID.randomUUID(), "name,email\nAna Perez,ana.perez@acme.example\n")
                .ok();
        var ticket = organiser.tickets(other).getFirst();

        merge("ana@example.com", "ana.perez@acme.example").ok();

        var moved = organiser.tickets(other).getFirst();
        assertThat(moved.path("ticket")).isEqualTo(ticket.path("ticket"));
        assertThat(moved.path("email").asString()).isEqualTo("ana@example.com");
    }

    @Test
    void a_merge_and_its_undoing_are_facts_of_each_event_and_documents_of_both_people() {
        var other = organiser.newGathering();
        organiser
                .importGuests(other, UUID.randomUUID(), "name,email\nAna Perez,ana.perez@acme.example\n")
                .ok();
        var kept = person("ana@example.com").path("personId").asString();
        var merged = person("ana.perez@acme.example").path("personId").asString();
        var merge = merge("ana@example.com", "ana.perez@acme.example").ok();
        undo(merge).ok();

        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(2, "attendee.persons-merged.v1"))
                    .hasSize(2)
                    .allSatisfy(fact -> {
                        assertThat(fact.text("keptPersonId")).isEqualTo(kept);
                        assertThat(fact.text("mergedPersonId")).isEqualTo(merged);
                        assertThat(fact.body().toString()).doesNotContain("Ana", "example");
                    })
                    .extracting(fact -> fact.body().has("foldedRegistrationId"))
                    .containsExactlyInAnyOrder(false, true);
            assertThat(messages.facts(2, "attendee.merge-undone.v1")).hasSize(2);
            var contacts = messages.documents(8, Topics.CONTACTS).stream()
                    .filter(document -> document.key().equals(merged))
                    .toList();
            assertThat(contacts)
                    .extracting(contact -> contact.body().path("invitations").size())
                    .containsExactly(1, 2, 0, 2);
        }
    }

    @Test
    void merging_and_undoing_leaves_everything_as_it_was() {
        var random = new Random(7);
        organiser.moveTo(gathering, "live");
        var others = List.of(organiser.newGathering(), organiser.newGathering());
        var emails = List.of("p0@example.com", "p1@example.com", "p2@example.com", "p3@example.com");
        for (var event : others) {
            for (var email : emails) {
                if (random.nextBoolean()) {
                    organiser
                            .importGuests(
                                    event,
                                    UUID.randomUUID(),
                                    "name,email,asks\nPat Lee," + email + ",ask " + email + "\n")
                            .ok();
                }
            }
        }
        for (var email : emails) {
            organiser
                    .importGuests(gathering, UUID.randomUUID(), "name,email,offers\nPat Lee," + email + ",x\n")
                    .ok();
            if (random.nextBoolean()) {
                checkIn(email);
            }
        }
        var before = everything(others);
        for (int round = 0; round < 6; round++) {
            var merges = new ArrayList<JsonNode>();
            for (int step = 0; step < 3; step++) {
                var merged = merge(emails.get(random.nextInt(4)), emails.get(random.nextInt(4)));
                if (merged.status() == 200) {
                    merges.add(merged.body());
                }
            }
            merges.reversed().forEach(merge -> undo(merge).ok());

            assertThat(everything(others)).isEqualTo(before);
        }
    }

    @Test
    void what_cannot_be_merged_or_parted_is_refused_with_its_reason() {
        var merge = merge("ana@example.com", "ana.perez@acme.example").ok();
        var ben = person("ben@example.com").path("personId").asString();
        var ana = merge.path("keptPersonId").asString();
        var alias = merge.path("mergedPersonId").asString();

        assertThat(merge(UUID.randomUUID(), ana, ana).code()).isEqualTo("same-person");
        assertThat(merge(UUID.randomUUID(), ben, alias).code()).isEqualTo("same-person");
        assertThat(merge(UUID.randomUUID(), ana, UUID.randomUUID().toString()).status())
                .isEqualTo(404);
        assertThat(merge(UUID.fromString(merge.path("id").asString()), ben, ana).code())
                .isEqualTo("id-reused");
        assertThat(merge(UUID.fromString(merge.path("id").asString()), ana, alias)
                        .ok())
                .isEqualTo(merge);

        var later = merge(UUID.randomUUID(), ben, ana).ok();
        assertThat(undo(merge).code()).isEqualTo("merged-again");
        undo(later).ok();
        var late = organiser.at(Instant.now().plus(Duration.ofDays(31)));
        assertThat(late.post(gathering + "/merges/" + merge.path("id").asString() + "/undo", "")
                        .code())
                .isEqualTo("merge-not-undoable");
        undo(merge).ok();
        assertThat(undo(merge).ok().path("undoneAt").asString("")).isNotEmpty();
    }

    private List<JsonNode> everything(List<String> others) {
        var all = new ArrayList<JsonNode>();
        for (var event : others) {
            all.add(organiser.get(event + "/people").ok());
            all.add(organiser.get(event + "/duplicates").ok());
        }
        all.add(organiser.get(gathering + "/people").ok());
        all.add(organiser.get(gathering).ok());
        return all;
    }

    private Answer merge(String keptEmail, String mergedEmail) {
        return merge(UUID.randomUUID(), idOf(keptEmail), idOf(mergedEmail));
    }

    private String idOf(String email) {
        var found = person(email);
        return found == null
                ? UUID.randomUUID().toString()
                : found.path("personId").asString();
    }

    private Answer merge(UUID mergeId, String kept, String merged) {
        return organiser.put(
                gathering + "/merges/" + mergeId,
                "{\"keptPersonId\":\"%s\",\"mergedPersonId\":\"%s\"}".formatted(kept, merged));
    }

    private Answer undo(JsonNode merge) {
        return organiser.post(gathering + "/merges/" + merge.path("id").asString() + "/undo", "");
    }

    private void checkIn(String email) {
        var registration = person(email).path("registrationId").asString();
        var ticket = organiser
                .get(gathering + "/tickets?registrationId=" + registration)
                .ok()
                .path("tickets")
                .get(0)
                .path("ticket")
                .asString();
        organiser
                .put(
                        gathering + "/check-ins/" + UUID.randomUUID(),
                        "{\"ticket\":\"%s\",\"door\":\"A\",\"occurredAt\":\"%s\"}".formatted(ticket, Instant.now()))
                .ok();
    }

    private List<String> confirmed() {
        return organiser.get(gathering + "/people?state=confirmed").ok().path("people").values().stream()
                .map(person -> person.path("name").asString())
                .toList();
    }

    private JsonNode person(String email) {
        return organiser
                .get(gathering + "/people?q=" + email)
                .ok()
                .path("people")
                .get(0);
    }
}
