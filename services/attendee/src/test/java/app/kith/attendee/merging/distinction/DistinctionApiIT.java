package app.kith.attendee.merging.distinction;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@FrontDoor
class DistinctionApiIT {

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;
    String ana;
    String namesake;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
        organiser.importGuests(gathering, UUID.randomUUID(), """
                name,email,company
                Ana Perez,ana@example.com,Acme
                Ana Perez,ana@other.example,
                Ben Ng,ben@example.com,Bee
                """).ok();
        ana = personId("ana@example.com");
        namesake = personId("ana@other.example");
    }

    @Test
    void two_who_are_not_the_same_are_suggested_no_more_until_that_is_taken_back() {
        assertThat(suggested()).hasSize(1);

        var distinction = tellApart(namesake, ana).ok();

        assertThat(suggested()).isEmpty();
        assertThat(distinctions()).extracting(one -> one.path("id")).containsExactly(distinction.path("id"));
        assertThat(List.of(
                        distinction.path("one").path("email").asString(),
                        distinction.path("other").path("email").asString()))
                .containsExactlyInAnyOrder("ana@example.com", "ana@other.example");

        var undone = undo(distinction).ok();
        assertThat(undone.path("takenBackAt").asString("")).isNotEmpty();
        assertThat(undo(distinction).ok()).isEqualTo(undone);
        assertThat(suggested()).hasSize(1);
        assertThat(distinctions()).isEmpty();
    }

    @Test
    void an_order_that_names_nobody_is_refused_by_the_names_of_its_fields() {
        for (var path : List.of("/distinctions/", "/merges/")) {
            var refused = organiser.put(gathering + path + UUID.randomUUID(), "{}");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body().path("fields").size()).isEqualTo(2);
        }
    }

    @Test
    void what_is_sent_again_is_the_same_and_what_cannot_be_is_refused_with_its_reason() {
        var id = UUID.randomUUID();
        var first = tellApart(id, ana, namesake).ok();

        assertThat(tellApart(id, namesake, ana).ok()).isEqualTo(first);
        assertThat(tellApart(id, ana, personId("ben@example.com")).code()).isEqualTo("id-reused");
        assertThat(tellApart(ana, namesake).code()).isEqualTo("told-apart-before");
        assertThat(tellApart(ana, ana).code()).isEqualTo("same-person");
        assertThat(tellApart(ana, UUID.randomUUID().toString()).status()).isEqualTo(404);
        assertThat(organiser
                        .post(gathering + "/distinctions/" + UUID.randomUUID() + "/undo", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void it_holds_for_whom_they_become_and_not_between_two_who_were_merged_all_the_same() {
        organiser
                .importGuests(gathering, UUID.randomUUID(), "name,email\nAna Perez,ana@third.example\n")
                .ok();
        var third = personId("ana@third.example");
        tellApart(ana, namesake).ok();
        assertThat(suggested()).hasSize(2);

        var merge = merge(third, namesake).ok();
        assertThat(suggested()).isEmpty();
        assertThat(distinctions())
                .flatExtracting(one -> List.of(
                        one.path("one").path("personId").asString(),
                        one.path("other").path("personId").asString()))
                .containsExactlyInAnyOrder(ana, third);

        undoMerge(merge).ok();
        var override = merge(ana, namesake).ok();
        assertThat(distinctions()).isEmpty();
        undoMerge(override).ok();
        assertThat(distinctions()).hasSize(1);
    }

    @Test
    void of_many_who_say_so_at_once_one_does_and_one_taking_back_is_enough() throws InterruptedException {
        Callable<Answer> one = () -> tellApart(ana, namesake);
        Callable<Answer> other = () -> tellApart(namesake, ana);
        List<Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads.invokeAll(List.of(one, other, one, other)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("told-apart-before"));
        undo(distinctions().getFirst()).ok();
        assertThat(suggested()).hasSize(1);
    }

    @Test
    void people_are_found_in_the_whole_organisation_those_of_this_event_first() {
        var other = organiser.newGathering();
        organiser
                .importGuests(
                        other, UUID.randomUUID(), "name,email\nAnabel Aa,anabel@example.com\nJosé Lee,jl@example.com\n")
                .ok();

        assertThat(found("ana")).containsExactly("ana@example.com", "ana@other.example", "anabel@example.com");
        assertThat(found("lee jose")).containsExactly("jl@example.com");
        assertThat(found("JL@example")).containsExactly("jl@example.com");
        assertThat(found("a")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void who_was_merged_is_not_found_again() {
        merge(ana, namesake).ok();

        assertThat(found("ana perez")).containsExactly("ana@example.com");
    }

    @Test
    void a_preview_says_what_the_merge_then_does() {
        var ben = personId("ben@example.com");
        var other = organiser.newGathering();
        organiser
                .importGuests(other, UUID.randomUUID(), "name,email,role,asks\nBen Ng,ben@example.com,Nurse,a lawyer\n")
                .ok();
        tellApart(ana, ben).ok();
        var before = organiser.get(gathering + "/people").ok();

        var preview = preview(ana, ben).ok();

        assertThat(preview.path("kept").path("email").asString()).isEqualTo("ana@example.com");
        assertThat(preview.path("merged").path("places").asInt()).isEqualTo(2);
        assertThat(preview.path("company").asString()).isEqualTo("Acme");
        assertThat(preview.path("role").asString()).isEqualTo("Nurse");
        assertThat(preview.path("asks").get(0).asString()).isEqualTo("a lawyer");
        assertThat(preview.path("movedPlaces").asInt()).isEqualTo(1);
        assertThat(preview.path("sharedEvents").size()).isEqualTo(1);
        assertThat(preview.path("toldApart").asBoolean()).isTrue();
        assertThat(organiser.get(gathering + "/people").ok()).isEqualTo(before);

        merge(ana, ben).ok();
        var kept = organiser.get(other + "/people").ok().path("people").get(0);
        assertThat(kept.path("email").asString()).isEqualTo("ana@example.com");
        assertThat(kept.path("role")).isEqualTo(preview.path("role"));
        assertThat(kept.path("asks")).isEqualTo(preview.path("asks"));
        assertThat(preview(ana, ben).code()).isEqualTo("same-person");
        assertThat(preview(ana, UUID.randomUUID().toString()).status()).isEqualTo(404);
    }

    private List<String> found(String typed) {
        return organiser
                .get(gathering + "/known-people?q=" + typed.replace(" ", "+"))
                .ok()
                .path("people")
                .values()
                .stream()
                .map(person -> person.path("email").asString())
                .toList();
    }

    private Answer preview(String kept, String merged) {
        return organiser.get(gathering + "/merge-previews/" + kept + "/" + merged);
    }

    private List<JsonNode> suggested() {
        return List.copyOf(
                organiser.get(gathering + "/duplicates").ok().path("duplicates").values());
    }

    private List<JsonNode> distinctions() {
        return List.copyOf(organiser
                .get(gathering + "/distinctions")
                .ok()
                .path("distinctions")
                .values());
    }

    private Answer tellApart(String one, String other) {
        return tellApart(UUID.randomUUID(), one, other);
    }

    private Answer tellApart(UUID id, String one, String other) {
        return organiser.put(
                gathering + "/distinctions/" + id,
                "{\"onePersonId\":\"%s\",\"otherPersonId\":\"%s\"}".formatted(one, other));
    }

    private Answer undo(JsonNode distinction) {
        return organiser.post(
                gathering + "/distinctions/" + distinction.path("id").asString() + "/undo", "");
    }

    private Answer merge(String kept, String merged) {
        return organiser.put(
                gathering + "/merges/" + UUID.randomUUID(),
                "{\"keptPersonId\":\"%s\",\"mergedPersonId\":\"%s\"}".formatted(kept, merged));
    }

    private Answer undoMerge(JsonNode merge) {
        return organiser.post(gathering + "/merges/" + merge.path("id").asString() + "/undo", "");
    }

    private String personId(String email) {
        return organiser
                .get(gathering + "/people?q=" + email)
                .ok()
                .path("people")
                .get(0)
                .path("personId")
                .asString();
    }
}
